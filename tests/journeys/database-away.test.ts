import { expect, test } from 'vitest';
import { details, onScreen, searchAndOpen, searchBox } from '../kit/explorer-page.ts';
import { startProduct } from '../kit/product.ts';
import { launchBrowser } from '../kit/browser.ts';
import { visit } from '../kit/visit.ts';

/** A database that was killed starts beside everything else that runs, and answers its first questions slowly. */
const HEALING_MILLISECONDS = 150_000;

test('with the database gone the picture stays and says so; with the database back it heals by itself', async () => {
  const product = await startProduct();
  const browser = await launchBrowser();
  try {
    const { page } = await visit(browser, product.url);
    page.setDefaultTimeout(HEALING_MILLISECONDS);
    await searchAndOpen(page, 'Shenzhen Bioeasy');
    const before = await onScreen(page, 3, HEALING_MILLISECONDS);
    const pid = Number(/is ready at \S+ \(process (\d+)\)/.exec(product.output())?.[1]);
    expect(pid).toBeGreaterThan(1);
    process.kill(pid, 'SIGKILL');

    await searchBox(page).fill('ventilators');
    await page.getByText('The search did not answer').waitFor();
    expect((await onScreen(page)).items).toBe(before.items);
    expect((await fetch(`${product.url}readyz`)).status).toBe(503);

    await expect
      .poll(async () => (await fetch(`${product.url}readyz`)).status, {
        timeout: HEALING_MILLISECONDS,
        interval: 500,
      })
      .toBe(200);
    await searchBox(page).fill('');
    await searchAndOpen(page, 'Jack Ma Foundation');
    await details(page).getByRole('heading', { name: 'Jack Ma Foundation' }).waitFor();
    expect((await onScreen(page, before.items + 1, HEALING_MILLISECONDS)).items).toBeGreaterThan(
      before.items,
    );
  } finally {
    await browser.close();
    expect(await product.stop()).toBe(0);
  }
}, 720_000);
