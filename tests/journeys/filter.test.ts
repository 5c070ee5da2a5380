import { expect, test } from 'vitest';
import { details, onScreen, searchAndOpen } from '../kit/explorer-page.ts';
import { useBrowser } from './journey.ts';

const { open, finish } = useBrowser();

test('a filter by date is worked by keyboard, counted, said aloud, undone, and told alike by table and link', async () => {
  const visit = await open();
  const { page } = visit;
  await searchAndOpen(page, 'Netherlands recalls 600,000');
  const whole = await onScreen(page, 5);
  await page.getByRole('application', { name: 'Graph' }).focus();
  await page.keyboard.press('f');
  const dialog = page.getByRole('dialog', { name: 'Legend and filter' });
  await dialog.getByText(/^Dates/).press('Enter');
  await dialog.getByLabel('First day').fill('2020-04-01');
  await dialog.getByLabel('First day').fill('');
  await dialog.getByText(/^Dates\s+any/).waitFor();
  await dialog.getByLabel('First day').and(page.locator(':focus')).waitFor();
  await dialog.getByLabel('First day').fill('2020-04-01');
  await page
    .getByText(/\d+ of \d+ events shown, filtered by date: from 1 April 2020/)
    .waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');

  await expect
    .poll(async () => (await onScreen(page)).text)
    .toMatch(/\d+ of \d+ events shown, filtered by date\./);
  const filtered = await onScreen(page);
  expect(filtered.items).toBeLessThan(whole.items);
  expect(page.url()).toContain('d=2020-04-01.');
  await page.keyboard.press('t');
  const rows = page.getByRole('table', { name: 'Items on screen' }).locator('tbody tr');
  await expect.poll(async () => rows.count()).toBe(filtered.items);
  await page.keyboard.press('t');

  const second = await open(page.url().slice(new URL(page.url()).origin.length + 1));
  expect((await onScreen(second.page)).text).toBe(filtered.text);
  await second.close();

  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(async () => (await onScreen(page)).items).toBe(whole.items);
  await page.getByRole('button', { name: /^Redo/ }).click();
  await expect.poll(async () => (await onScreen(page)).items).toBe(filtered.items);
  await finish(visit);
});

test('on a phone the filter comes as a sheet, and the details rest at three heights', async () => {
  const visit = await open('', { width: 360, height: 740, hasTouch: true });
  const { page } = visit;
  await searchAndOpen(page, 'Netherlands recalls 600,000');
  const whole = await onScreen(page, 5);
  const sheet = details(page);
  const handle = sheet.getByRole('button', { name: /^Height of the details/ });
  const heightAt = async (key: string, words: string): Promise<number> => {
    await handle.press(key);
    await page.getByRole('button', { name: `Height of the details: ${words}` }).waitFor();
    return (await sheet.boundingBox())?.height ?? 0;
  };
  const full = await heightAt('End', 'wholly open');
  const half = await heightAt('ArrowDown', 'half open');
  const peek = await heightAt('Home', 'title only');
  expect(full).toBeGreaterThan(half);
  expect(half).toBeGreaterThan(peek);
  expect(peek).toBeGreaterThan(40);

  await page.getByRole('button', { name: /^Legend and filter/ }).tap();
  const dialog = page.getByRole('dialog', { name: 'Legend and filter' });
  await dialog.getByText(/^Relationships/).tap();
  await dialog.getByRole('button', { name: 'Hide “sent to”' }).tap();
  await dialog.getByRole('button', { name: 'Close' }).tap();
  await expect.poll(async () => (await onScreen(page)).text).toMatch(/hidden by kind/);
  const filtered = await onScreen(page);
  expect(filtered.items).toBe(whole.items);
  expect(filtered.relationships).toBeLessThan(whole.relationships);
  await finish(visit);
});
