import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import carriedChromium from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Flags for a browser that talks to this machine alone and runs where no sandbox can be set up. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

function installedChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** Unpacks once into this checkout: the package would use the temporary folder and leave 190 MB there. */
async function unpackCarriedChromium(): Promise<string> {
  const folder = fileURLToPath(new URL('../../.local/chromium', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await carriedChromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/**
 * A headless Chromium: the one CHROMIUM_PATH names, else an installed one, else the one that an npm package carries, so
 * that the tests need no step by hand.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? installedChromium();
  if (executablePath !== undefined) return chromium.launch({ executablePath, headless: true, args: QUIET });
  return chromium.launch({
    executablePath: await unpackCarriedChromium(),
    headless: true,
    args: [...carriedChromium.args.filter((flag) => !flag.startsWith('--single-process')), ...QUIET],
  });
}
