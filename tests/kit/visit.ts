import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How long a journey waits for anything: the first questions to a cold database on a busy machine are slow. */
export const PATIENCE_MILLISECONDS = 60_000;

/** A page under watch: what it asked of other hosts and what it complained of, so that a journey can say "nothing". */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses that the page asked for on any other host. */
  readonly foreignRequests: string[];
  /** Uncaught errors and refusals of the content policy. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** Opens a page in a fresh context of the browser, at 1440 by 900 unless told. */
export async function visit(
  browser: Browser,
  url: string,
  options: { width?: number; height?: number; colorScheme?: 'light' | 'dark'; hasTouch?: boolean } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    hasTouch: options.hasTouch ?? false,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  const { host } = new URL(url);
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith('http') && asked.host !== host) foreignRequests.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy/.test(message.text()))
      complaints.push(message.text());
  });
  await page.goto(url);
  return { page, context, foreignRequests, complaints, close: () => context.close() };
}

interface AxeViolation {
  id: string;
  impact: string | null;
  nodes: { target: string[]; failureSummary?: string }[];
}

/** Serious and critical accessibility faults of the page as it stands, one line each; empty when there are none. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: AxeViolation[] }> } };
    return (await axe.run()).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
}
