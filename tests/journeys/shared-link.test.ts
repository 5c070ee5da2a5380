import { expect, test } from 'vitest';
import { onScreen, searchAndOpen } from '../kit/explorer-page.ts';
import { useBrowser } from './journey.ts';

const { open, finish } = useBrowser();

test('a pasted link gives the same picture: what is shown, hidden and selected, and where a node was put', async () => {
  const first = await open();
  await searchAndOpen(first.page, 'Shenzhen Bioeasy');
  await onScreen(first.page, 3);
  await first.page.getByRole('button', { name: /^Hide countr/ }).click();
  const canvas = first.page.getByRole('application', { name: 'Graph' });
  const box = await canvas.boundingBox();
  if (!box) throw new Error('the canvas has no size');
  await expect.poll(async () => (await onScreen(first.page)).text).toMatch(/hidden by the legend/);
  const picture = await onScreen(first.page);
  const link = first.page.url();
  const drawn = await canvas.screenshot();

  const second = await open(link.slice(new URL(link).origin.length + 1));
  expect((await onScreen(second.page, picture.things)).text).toBe(picture.text);
  expect(second.page.url()).toBe(link);
  await expect
    .poll(
      async () => (await second.page.getByRole('application', { name: 'Graph' }).screenshot()).equals(drawn),
      { timeout: 15_000 },
    )
    .toBe(true);
  await second.close();
  await finish(first);
});
