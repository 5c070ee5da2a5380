import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { type Ancestor, outermostLauncher, readFromProc, readFromPs } from './launcher.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CHILD = fileURLToPath(new URL('testing/launched.ts', import.meta.url));

/** The processes above process 100, nearest first, each the parent of the one before. */
function above(...lines: readonly (readonly string[])[]): (pid: number) => Ancestor | null {
  return (pid) => {
    const args = pid === 100 ? ['node', 'scripts/start.ts'] : lines[pid - 101];
    return args === undefined ? null : { pid, parent: pid + 1, session: 's', args };
  };
}

const PNPM = ['/home/me/checkout/node_modules/@pnpm/exe/pnpm', 'start'];
const PNPM_SHELL = ['sh', '-c', 'node --import tsx scripts/start.ts'];
const PNPM_SCRIPT = ['node', '/home/me/checkout/node_modules/pnpm/bin/pnpm.mjs', 'start'];
const NPX_SHELL = ['sh', '-c', 'pnpm start'];
const NPX = ['npm exec pnpm start   '];

describe('the outermost launcher', () => {
  it('is npx above pnpm above the shells of both', () => {
    const read = above(PNPM_SHELL, PNPM, PNPM_SCRIPT, NPX_SHELL, NPX, ['-bash']);
    expect(outermostLauncher(100, read)?.pid).toBe(105);
  });

  it('is pnpm where there is no npx', () => {
    expect(outermostLauncher(100, above(PNPM_SHELL, PNPM, ['zsh']))?.pid).toBe(102);
  });

  it('is no shell that a person or a script runs, whatever its command says', () => {
    const read = above(PNPM_SHELL, PNPM, NPX_SHELL, NPX, ['bash', '-c', 'npx pnpm start & sleep 1']);
    expect(outermostLauncher(100, read)?.pid).toBe(104);
  });

  it('is not looked for beyond another program', () => {
    expect(outermostLauncher(100, above(['node', 'deploy.js'], NPX))).toBeNull();
  });

  it('is not looked for beyond the own session, which setsid makes', () => {
    const read = above(PNPM_SHELL, PNPM, ['sh', '-c', 'setsid pnpm start'], NPX);
    const session = (pid: number): Ancestor | null => {
      const ancestor = read(pid);
      return ancestor && { ...ancestor, session: pid < 103 ? 'own' : 'other' };
    };
    expect(outermostLauncher(100, session)?.pid).toBe(102);
  });

  it('is none where the product is started by itself', () => {
    expect(outermostLauncher(100, above(['-bash']))).toBeNull();
  });
});

it.runIf(existsSync('/proc/self/stat'))('reads the same of a process from /proc and from ps', () => {
  const fromPs = readFromPs(process.pid);
  expect(fromPs).not.toBeNull();
  expect(readFromProc(process.pid)).toMatchObject({
    parent: fromPs?.parent,
    session: fromPs?.session.trim(),
  });
});

describe('what was started with npx and pnpm', () => {
  /** Processes, and groups of them as negative numbers, that must not outlive a test. */
  const started: number[] = [];
  afterEach(() => started.splice(0).forEach(end));

  function end(pid: number): void {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone already, as it should be.
    }
  }

  /** Starts the stand-in by a command that is the first of a session. */
  async function start(command: string, args: readonly string[]): Promise<{ outer: number; inner: number }> {
    const child = spawn(command, args, { cwd: ROOT, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
    const outer = child.pid ?? 0;
    started.push(-outer);
    for await (const line of createInterface({ input: child.stdout })) {
      const inner = Number(/Ready: process (\d+)/.exec(line)?.[1]);
      if (Number.isNaN(inner)) continue;
      started.push(inner);
      return { outer, inner };
    }
    throw new Error(`${command} ended without having started anything`);
  }

  async function isGoneWithin(pid: number, milliseconds: number): Promise<boolean> {
    for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await sleep(100)) {
      try {
        process.kill(pid, 0);
      } catch {
        return true;
      }
    }
    return false;
  }

  const COMMAND = ['pnpm', 'exec', 'node', '--import', 'tsx', CHILD] as const;

  it.each(['SIGTERM', 'SIGHUP', 'SIGKILL'] as const)('stops when %s ends npx', async (signal) => {
    const { outer, inner } = await start('npx', COMMAND);
    process.kill(outer, signal);
    expect(await isGoneWithin(inner, 10_000)).toBe(true);
  });

  it('runs on when the script ends that started it detached', async () => {
    const { outer, inner } = await start('sh', ['-c', `npx ${COMMAND.join(' ')} & sleep 600`]);
    process.kill(outer, 'SIGKILL');
    expect(await isGoneWithin(inner, 3_000)).toBe(false);
  });
});
