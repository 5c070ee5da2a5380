import { expect, test } from 'vitest';
import { onScreen, searchAndOpen } from '../kit/explorer-page.ts';
import { useBrowser } from './journey.ts';

const { open, finish } = useBrowser();

test('expanding shows counts before anything comes; undo and redo take it back and again', async () => {
  const visit = await open();
  const { page } = visit;
  await searchAndOpen(page, 'Shenzhen Bioeasy');
  const before = await onScreen(page, 2);
  await page.getByRole('application', { name: 'Graph' }).focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: /^Expand / });
  await menu.waitFor();
  await menu
    .getByText(/\d+ shown|none shown/)
    .first()
    .waitFor();
  expect((await onScreen(page)).items).toBe(before.items);
  await page.keyboard.press('Escape');

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const relation = menu.getByRole('listitem').getByRole('button', { disabled: false }).first();
  await relation.click();
  const expanded = await onScreen(page, before.items + 1);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(async () => (await onScreen(page)).items).toBe(before.items);
  await page.getByRole('button', { name: /^Redo/ }).click();
  await expect.poll(async () => (await onScreen(page)).items).toBe(expanded.items);
  await finish(visit);
});

test('the table tells what the graph shows, and the legend hides a kind from both', async () => {
  const visit = await open();
  const { page } = visit;
  await searchAndOpen(page, 'Shenzhen Bioeasy');
  const { items, relationships } = await onScreen(page, 3);
  await page.getByRole('button', { name: /^Show as table/ }).click();
  const rows = (caption: string) => page.getByRole('table', { name: caption }).locator('tbody tr');
  expect(await rows('Items on screen').count()).toBe(items);
  expect(await rows('Relationships on screen').count()).toBe(relationships);
  await page.getByRole('button', { name: /^Show as graph/ }).click();
  await page
    .getByRole('button', { name: 'Hide countries' })
    .or(page.getByRole('button', { name: 'Hide country' }))
    .click();
  await expect.poll(async () => (await onScreen(page)).text).toMatch(/hidden by the legend/);
  expect((await onScreen(page)).items).toBeLessThan(items);
  await finish(visit);
});
