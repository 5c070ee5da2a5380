import { expect, inject, test } from 'vitest';
import { onScreen } from '../kit/explorer-page.ts';
import { useBrowser } from './journey.ts';

const { open, finish } = useBrowser();

test('the first start tells what it does, loads the whole set into an empty database and prints the address', () => {
  const output = inject('productOutput');
  expect(output).toMatch(/Java \d+/);
  expect(output).toMatch(/Neo4j 5\.26\.\d+ is ready/);
  expect(output).toMatch(/Event +· +1,057 +· +· +1,057/);
  expect(output).toMatch(/Claim +· +3,674 +· +· +3,674/);
  expect(output).toContain(`Ready: ${inject('productUrl')}`);
});

test('the opening screen says what it is, shows the flows, and a question leads to a picture', async () => {
  const visit = await open();
  const { page } = visit;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page
    .getByText(/\d+ largest of [\d,]+/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: /masks that the Netherlands recalled/ }).click();
  const picture = await onScreen(page, 5);
  expect(picture.relationships).toBeGreaterThan(4);
  expect(page.url()).toContain('nld-ffp2-recall-2020-03-28');
  await finish(visit);
});

test('at 360 pixels in the dark nothing is cut off sideways', async () => {
  const visit = await open('', { width: 360, height: 740, colorScheme: 'dark' });
  await visit.page.getByRole('heading', { level: 1 }).waitFor();
  await visit.page
    .getByText(/\d+ largest of [\d,]+/)
    .first()
    .waitFor();
  const overflow = await visit.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await finish(visit);
});
