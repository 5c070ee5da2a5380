import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { LocalDatabase } from '../types.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SCRIPT = fileURLToPath(new URL('open-and-wait.ts', import.meta.url));

export interface OtherProcess {
  readonly child: ChildProcess;
  readonly database: Omit<LocalDatabase, 'stop'>;
}

/** Another process, leader of a group of its own as in a terminal, that has opened the database of a folder. */
export async function openElsewhere(homeFolder: string): Promise<OtherProcess> {
  const env = { ...process.env };
  delete env.NEO4J_URI;
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, homeFolder], {
    cwd: ROOT,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit').then(() => null);
  const lines = createInterface({ input: child.stdout });
  const line: unknown = await Promise.race([once(lines, 'line').then(([first]: unknown[]) => first), exited]);
  if (typeof line !== 'string') throw new Error(`the other process ended with exit code ${child.exitCode}`);
  return { child, database: JSON.parse(line) as OtherProcess['database'] };
}

/** Kills a process as a crash does, and waits until it is gone. */
export async function killHard({ child }: OtherProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

/** Waits until something holds; throws when it does not within the time. */
export async function until(what: string, holds: () => boolean, timeoutMs = 30_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`not within ${timeoutMs} ms: ${what}`);
    await sleep(100);
  }
}
