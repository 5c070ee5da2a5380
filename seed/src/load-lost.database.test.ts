import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadFolder } from './load.ts';
import { contentHash, openTestDatabase } from './testing/database.ts';
import { hashesOf, writeTwoSets } from './testing/two-sets.ts';

const sets = writeTwoSets();
afterAll(sets.remove);

describe('a database that is lost in the middle of a load', { timeout: 600_000 }, () => {
  const homeFolder = mkdtempSync(join(tmpdir(), 'mask-diplomacy-lost-'));
  afterAll(() => {
    rmSync(homeFolder, { recursive: true, force: true });
  });

  it('holds the old set when it is back, and the next load repairs', async () => {
    let test = await openTestDatabase(homeFolder);
    const hashes = await hashesOf(sets, test);
    const { handle } = test;
    if (handle.kind !== 'local') throw new Error('this test needs a local server');
    const lost = loadFolder({
      folder: sets.folders.two,
      driver: test.driver,
      database: test.database,
      onProgress: ({ step, fraction = 0 }) => {
        if (step === 'write' && fraction > 0.3) process.kill(handle.pid, 'SIGKILL');
      },
    });
    await expect(lost).rejects.toMatchObject({ code: 'database-failed' });
    await test.close();

    test = await openTestDatabase(homeFolder);
    try {
      expect(await contentHash(test)).toBe(hashes.one);
      await sets.load(test, 'two');
      expect(await contentHash(test)).toBe(hashes.two);
    } finally {
      await test.close();
    }
  });
});
