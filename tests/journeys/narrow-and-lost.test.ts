import { expect, test } from 'vitest';
import { details, onScreen } from '../kit/explorer-page.ts';
import { useBrowser } from './journey.ts';

const { open, finish } = useBrowser();

test('a tap on the map reads out the country first, and its button opens it', async () => {
  const visit = await open('', { width: 360, height: 740, hasTouch: true });
  const { page } = visit;
  const map = page.getByRole('group', { name: 'Map of the largest flows' });
  await map.getByRole('group', { name: 'Countries' }).locator('circle').first().waitFor();
  await map.scrollIntoViewIfNeeded();
  await map.getByRole('button', { name: /^China: / }).tap();
  await page.getByText(/in these flows: [\d,]+ transfers? sent/).waitFor();
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'Open', exact: true }).tap();
  await onScreen(page, 5);
  await details(page).getByRole('heading', { name: 'China', exact: true }).waitFor();
  await finish(visit);
});

test('an address that is no page says so with status 404 and leads to the start', async () => {
  const visit = await open('no-such-page');
  const { page } = visit;
  expect((await page.request.get(page.url())).status()).toBe(404);
  await page.getByText('There is no page at').waitFor();
  await page.getByRole('button', { name: 'Go to the start' }).click();
  await page.getByText('There is no page at').waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe('/');
  await finish(visit);
});
