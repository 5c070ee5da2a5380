import { expect, test } from 'vitest';
import { details, onScreen, searchAndOpen, searchBox } from '../kit/explorer-page.ts';
import { useBrowser } from './journey.ts';

const { open, finish } = useBrowser();

test('a misspelt name is found and opened by keyboard alone', async () => {
  const visit = await open();
  const { page } = visit;
  await searchAndOpen(page, 'alibba fundation');
  await details(page).getByRole('heading', { name: 'Alibaba Foundation' }).waitFor();
  expect((await onScreen(page, 3)).text).toMatch(/donation|transfer/);

  const place = () =>
    page.evaluate(() =>
      document.activeElement?.closest('[role="application"], aside')?.getAttribute('aria-label'),
    );
  await expect.poll(place).toBe('Graph');
  await page.keyboard.press('d');
  expect(await place()).toBe('Details');
  await page.keyboard.press('Tab');
  expect(await place()).toBe('Details');
  await page.keyboard.press('Escape');
  expect(await place()).toBe('Graph');
  await finish(visit);
});

test('a search without a hit says so and what to try', async () => {
  const visit = await open();
  await searchBox(visit.page).fill('qqqqzzzzxxxx');
  await visit.page.getByText(/Nothing matches “qqqqzzzzxxxx”/).waitFor();
  await finish(visit);
});
