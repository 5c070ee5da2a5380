import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LockHeld, withLock } from './lock.ts';
import { ownIdentity } from './process-identity.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-test-'));
  path = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('lets one in at a time', async () => {
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++inside);
    await sleep(20);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 5 }, () => withLock(path, { timeoutMs: 10_000 }, work)));
  expect(most).toBe(1);
});

it('leaves nothing behind, also when the work fails', async () => {
  await expect(withLock(path, { timeoutMs: 1000 }, () => Promise.reject(new Error('no')))).rejects.toThrow(
    'no',
  );
  expect(readdirSync(folder)).toEqual([]);
});

it.each([
  ['a dead process', JSON.stringify({ pid: process.pid, startedAt: 'long ago' })],
  ['nobody that can be made out', '{"pid":'],
])('takes over from %s', async (_, text) => {
  writeFileSync(path, text);
  expect(await withLock(path, { timeoutMs: 1000 }, async () => existsSync(path))).toBe(true);
});

it('names the living holder when the time is up', async () => {
  writeFileSync(path, JSON.stringify(ownIdentity()));
  const waits: number[] = [];
  const attempt = withLock(path, { timeoutMs: 150, onWait: ({ pid }) => waits.push(pid) }, async () => {});
  await expect(attempt).rejects.toThrow(LockHeld);
  await expect(attempt).rejects.toMatchObject({ holder: { pid: process.pid } });
  expect(waits).toEqual([process.pid]);
});
