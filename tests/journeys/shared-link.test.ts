import { expect, test } from 'vitest';
import { onScreen, searchAndOpen } from '../kit/explorer-page.ts';
import { useBrowser } from './journey.ts';

const { open, finish } = useBrowser();

test('a pasted link gives the same picture: what is shown, hidden and selected, and where it lies', async () => {
  const first = await open();
  await searchAndOpen(first.page, 'Shenzhen Bioeasy');
  await onScreen(first.page, 3);
  await first.page.getByRole('button', { name: /^Hide countr/ }).click();
  await expect.poll(async () => (await onScreen(first.page)).text).toMatch(/hidden by the legend/);
  const picture = await onScreen(first.page);
  const link = first.page.url();

  const second = await open(link.slice(new URL(link).origin.length + 1));
  expect((await onScreen(second.page, picture.items)).text).toBe(picture.text);
  expect(second.page.url()).toBe(link);
  // Arrow keys go by position, so walking alike in both means that everything lies where it lay.
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
    for (const { page } of [first, second]) {
      await page.getByRole('application', { name: 'Graph' }).focus();
      await page.keyboard.press(key);
    }
    expect(second.page.url(), key).toBe(first.page.url());
  }
  await second.close();
  await finish(first);
});

test('a link and a reload say again how much is around what was expanded and not shown', async () => {
  const first = await open();
  await searchAndOpen(first.page, 'China');
  const { items } = await onScreen(first.page, 20);
  const more = /([\d,]+) more/;
  const said = await first.page.getByText(more).first().textContent();
  const count = more.exec(said ?? '')?.[1];
  expect(Number(count?.replaceAll(',', ''))).toBeGreaterThan(100);

  const second = await open(first.page.url().slice(new URL(first.page.url()).origin.length + 1));
  await first.page.reload();
  for (const { page } of [first, second]) {
    await onScreen(page, items);
    await page
      .getByText(`${String(count)} more around China: `)
      .first()
      .waitFor();
  }
  await second.page.getByRole('button', { name: 'Show more', exact: true }).click();
  await onScreen(second.page, items + 1);
  await second.close();
  await finish(first);
});
