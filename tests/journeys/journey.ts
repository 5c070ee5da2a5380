import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from '../kit/browser.ts';
import { seriousFaults, visit, type Visit } from '../kit/visit.ts';

/** A browser for the journeys of one file, and visits to the shared product that must end without complaints. */
export function useBrowser(): {
  open: (path?: string, options?: Parameters<typeof visit>[2]) => Promise<Visit>;
  finish: (visit: Visit) => Promise<void>;
} {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    open(path = '', options = {}) {
      if (!browser) throw new Error('the browser is not up');
      return visit(browser, inject('productUrl') + path, options);
    },
    /** Checks the page as it stands: accessible, quiet, and in touch with its own server only. */
    async finish(current) {
      expect(await seriousFaults(current.page)).toEqual([]);
      expect(current.foreignRequests).toEqual([]);
      expect(current.complaints).toEqual([]);
      await current.close();
    },
  };
}
