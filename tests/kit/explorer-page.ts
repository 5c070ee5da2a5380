import type { Locator, Page } from 'playwright-core';
import { PATIENCE_MILLISECONDS } from './visit.ts';

/** What the text beside the picture says is on screen. */
export interface OnScreen {
  items: number;
  relationships: number;
  text: string;
}

const number = (text: string): number => Number(text.replaceAll(',', ''));

/** Reads the picture's own text alternative, once it tells of at least `atLeast` items. */
export async function onScreen(page: Page, atLeast = 1, patience = PATIENCE_MILLISECONDS): Promise<OnScreen> {
  const summary = page
    .getByRole('region', { name: 'Explorer' })
    .getByText(/items? and .* on screen/)
    .first();
  const deadline = Date.now() + patience;
  for (;;) {
    const text = (await summary.textContent({ timeout: patience })) ?? '';
    const match = /([\d,]+) items? and ([\d,]+) relationships?/.exec(text);
    const items = number(match?.[1] ?? '0');
    if (match && items >= atLeast) return { items, relationships: number(match[2] ?? '0'), text };
    if (Date.now() > deadline) throw new Error(`fewer than ${atLeast} items on screen: ${text}`);
    await page.waitForTimeout(100);
  }
}

/** The search box, wherever it stands. */
export function searchBox(page: Page): Locator {
  return page.getByRole('combobox', { name: /^Search/ });
}

/** Searches and takes the first hit, by keyboard alone. */
export async function searchAndOpen(page: Page, text: string): Promise<void> {
  await searchBox(page).fill(text);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** The panel that tells of what is selected. */
export function details(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Details' });
}
