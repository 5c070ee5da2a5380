import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DEFAULT_HOME, homeFolderOf, HOME_SETTING, needRoom, needWritable, writeFailure } from './folder.ts';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'folder-test-'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

it('takes the option, then the environment, then the folder of this checkout', () => {
  expect(homeFolderOf('/a', { [HOME_SETTING]: '/b' })).toBe('/a');
  expect(homeFolderOf(undefined, { [HOME_SETTING]: '/b' })).toBe('/b');
  expect(homeFolderOf(undefined, {})).toBe(DEFAULT_HOME);
});

it('makes a folder that is not there', async () => {
  await expect(needWritable(join(base, 'a', 'b'), 'SETTING')).resolves.toBeUndefined();
});

// Root may write where the mode bits forbid it, so these are places that refuse root too.
it.each([
  ['below a file', () => join(base, 'file', 'home')],
  ['below /proc', () => '/proc/explorer'],
])('refuses a folder %s, and names the setting that moves it', async (_, place) => {
  writeFileSync(join(base, 'file'), '');
  await expect(needWritable(place(), 'SOME_SETTING')).rejects.toMatchObject({
    code: 'not-writable',
    message: expect.stringMatching(/SOME_SETTING/),
  });
});

it('refuses a disk with less room than needed, and says how much there is', async () => {
  await expect(needRoom(base, Number.MAX_SAFE_INTEGER, 'SOME_SETTING')).rejects.toMatchObject({
    code: 'disk-full',
    message: expect.stringMatching(/has \d+ MB free; \d+ MB are needed/),
  });
  await expect(needRoom(base, 1, 'SOME_SETTING')).resolves.toBeUndefined();
});

it.skipIf(process.platform !== 'linux')('takes the failed write of a full disk for a full disk', async () => {
  const error: unknown = await writeFile('/dev/full', 'x').catch((caught: unknown) => caught);
  expect(writeFailure('/dev/full', 'SOME_SETTING', error).code).toBe('disk-full');
});
