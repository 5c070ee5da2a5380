import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  contentHash,
  emptyDatabase,
  openTestDatabase,
  query,
  type TestDatabase,
} from './testing/database.ts';
import { hashesOf, type SetName, writeTwoSets } from './testing/two-sets.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const sets = writeTwoSets();
afterAll(sets.remove);

describe('a loader that is killed', { timeout: 600_000 }, () => {
  let test: TestDatabase;
  let hashes: Record<SetName, string>;
  let durationMilliseconds = 0;

  /** A real loader in a process of its own. */
  const start = (name: SetName): ChildProcess =>
    spawn(process.execPath, ['--import', 'tsx', MAIN, 'load', sets.folders[name]], {
      env: test.env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  /** It has reached the database. A kill while its code is still being read would prove nothing. */
  const begun = async ({ stderr }: ChildProcess): Promise<void> => {
    if (stderr) await Promise.race([once(stderr, 'data'), once(stderr, 'close')]);
  };
  const ended = async (child: ChildProcess): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  /** What the database holds, once the server has noticed that the loader is gone. */
  const settledHash = async (): Promise<string> => {
    for (;;) {
      const open = await query(test, 'SHOW TRANSACTIONS YIELD currentQuery, status RETURN count(*) AS count');
      // The one that asks is always there.
      if (Number(open[0]?.['count']) <= 1) return contentHash(test);
      await sleep(50);
    }
  };

  beforeAll(async () => {
    test = await openTestDatabase();
    hashes = await hashesOf(sets, test);
    const child = start('two');
    await begun(child);
    const before = Date.now();
    await ended(child);
    durationMilliseconds = Date.now() - before;
    expect(child.exitCode).toBe(0);
    expect(await contentHash(test)).toBe(hashes.two);
  }, 240_000);
  afterAll(() => test.close());

  it('at any of ten random moments leaves the old set or the new one, and the next load repairs', async () => {
    let [old, next]: [SetName, SetName] = ['two', 'one'];
    const outcomes: string[] = [];
    for (let slice = 0; slice < 10; slice += 1) {
      const after = Math.round(((slice + Math.random()) / 10) * durationMilliseconds);
      const child = start(next);
      await begun(child);
      await sleep(after);
      child.kill('SIGKILL');
      await ended(child);
      const hash = await settledHash();
      const found = hash === hashes[old] ? 'old' : hash === hashes[next] ? 'new' : 'a mixture';
      outcomes.push(`killed after ${after} of ${durationMilliseconds} ms: ${found}`);
      expect(found, outcomes.join('\n')).not.toBe('a mixture');
      await sets.load(test, next);
      expect(await contentHash(test)).toBe(hashes[next]);
      [old, next] = [next, old];
    }
  });

  it.each(['Writing', 'Telling readers', 'Committing'])(
    'while it says "%s" leaves the old set or the new one, and no mark after the next load',
    async (message) => {
      await sets.load(test, 'one');
      const child = start('two');
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        if (text.includes(message)) child.kill('SIGKILL');
      });
      await ended(child);
      expect(child.signalCode).toBe('SIGKILL');
      expect([hashes.one, hashes.two]).toContain(await settledHash());
      await sets.load(test, 'one');
      await sets.load(test, 'two');
      expect(await contentHash(test)).toBe(hashes.two);
      expect(await query(test, 'MATCH (d:Dataset) RETURN d.committing AS mark')).toEqual([{ mark: null }]);
    },
  );

  it('while it fills an empty database leaves it empty or filled', async () => {
    await emptyDatabase(test);
    const empty = await contentHash(test);
    const child = start('one');
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('Writing')) child.kill('SIGKILL');
    });
    await ended(child);
    expect([empty, hashes.one]).toContain(await settledHash());
    await sets.load(test, 'one');
    expect(await contentHash(test)).toBe(hashes.one);
  });
});
