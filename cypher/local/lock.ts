import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { isAlive, ownIdentity, processIdentity, type ProcessIdentity } from './process-identity.ts';

const POLL_MS = 100;

export interface LockOptions {
  /** Called once with the holder when somebody else has the lock. */
  readonly onWait?: (holder: ProcessIdentity) => void;
  /** How long to wait for a living holder, in milliseconds. */
  readonly timeoutMs: number;
}

/**
 * Runs `work` while no other process on this machine holds the lock file; waits for a living holder, takes over
 * from a dead one. Throws `LockHeld` when the holder lives on past the time-out.
 */
export async function withLock<T>(path: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  await acquire(path, options);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

/** A living process keeps the lock. */
export class LockHeld extends Error {
  readonly holder: ProcessIdentity;

  constructor(holder: ProcessIdentity) {
    super(`process ${holder.pid} holds the lock`);
    this.name = 'LockHeld';
    this.holder = holder;
  }
}

async function acquire(path: string, options: LockOptions): Promise<void> {
  const deadline = Date.now() + options.timeoutMs;
  // Written whole under another name and then linked, so that nobody ever reads half a lock file.
  const own = `${path}.${process.pid}.${randomUUID()}`;
  await writeFile(own, JSON.stringify({ ...ownIdentity(), nonce: randomUUID() }));
  try {
    let told = false;
    for (;;) {
      try {
        await link(own, path);
        return;
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      }
      const text = await readFile(path, 'utf8').catch(() => null);
      if (text === null) continue;
      const holder = parseHolder(text);
      if (holder === null || !isAlive(holder)) {
        await takeAway(path, text);
        continue;
      }
      if (Date.now() > deadline) throw new LockHeld(holder);
      if (!told) options.onWait?.(holder);
      told = true;
      await sleep(POLL_MS);
    }
  } finally {
    await rm(own, { force: true });
  }
}

function parseHolder(text: string): ProcessIdentity | null {
  try {
    return processIdentity.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Removes the dead holder's file, and puts back the file of whoever was quicker to take over. */
async function takeAway(path: string, deadText: string): Promise<void> {
  const aside = `${path}.dead.${process.pid}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if (readFileSync(aside, 'utf8') !== deadText) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}
