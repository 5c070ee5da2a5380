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
  await finish(visit);
});

test('a search without a hit says so and what to try', async () => {
  const visit = await open();
  await searchBox(visit.page).fill('qqqqzzzzxxxx');
  await visit.page.getByText(/Nothing matches “qqqqzzzzxxxx”/).waitFor();
  await finish(visit);
});
