import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { identify, isAlive, type ProcessIdentity } from '@mask-diplomacy/cypher/local';

/*
 * `npx pnpm start` is a chain of processes: npx, its shell, pnpm, its shell, and at the end this one. Each waits for
 * the next, so whichever ends, those above it end too; but a signal that ends the first is not passed down. The
 * outermost of them is therefore looked at from here.
 */

const WATCH_MILLISECONDS = 1000;

const LAUNCHERS: readonly string[] = ['npm', 'npx', 'pnpm', 'corepack'];
const SHELLS: readonly string[] = ['sh', 'bash', 'dash', 'zsh'];

/** A process as far as it tells whether it is part of the chain. */
export interface Ancestor {
  readonly pid: number;
  readonly parent: number;
  readonly session: string;
  readonly args: readonly string[];
}

/**
 * The outermost npm, npx or pnpm that this process was started through; null when it was started without, or by one
 * of another session (`setsid`). Shells between them belong to the chain. What lies beyond is not looked at: a
 * terminal's shell, `nohup` or a service manager may end, and what they started goes on.
 */
export function outermostLauncher(
  pid: number = process.pid,
  read: (pid: number) => Ancestor | null = readAncestor,
): Ancestor | null {
  const self = read(pid);
  let outermost: Ancestor | null = null;
  let ancestor = self && read(self.parent);
  while (ancestor !== null && ancestor.session === self?.session) {
    if (isLauncher(ancestor.args)) outermost = ancestor;
    else if (!isShellCommand(ancestor.args)) break;
    ancestor = read(ancestor.parent);
  }
  return outermost;
}

/**
 * Has this process stop as by SIGTERM soon after its launcher has ended, however that came. Says so first.
 *
 * @returns a function that ends the watch
 */
export function stopWithLauncher(say: (message: string) => void): () => void {
  const launcher = outermostLauncher();
  const identity: ProcessIdentity | null = launcher && identify(launcher.pid);
  if (launcher === null || identity === null) return () => undefined;
  const timer = setInterval(() => {
    if (isAlive(identity)) return;
    clearInterval(timer);
    say(`${launcher.args.join(' ').trim()} (process ${launcher.pid}) has ended, so this stops too`);
    process.kill(process.pid, 'SIGTERM');
  }, WATCH_MILLISECONDS);
  timer.unref();
  return () => clearInterval(timer);
}

/** npm gives itself a title of several words, `npm exec pnpm start`; others are a program, or a script of Node.js. */
function isLauncher([program = '', ...rest]: readonly string[]): boolean {
  if (/^(npm|npx) /.test(program)) return true;
  if (basename(program) !== 'node') return LAUNCHERS.includes(basename(program));
  const script = rest.find((argument) => !argument.startsWith('-')) ?? '';
  return LAUNCHERS.includes(basename(script).replace(/(-cli)?\.[cm]?js$/, ''));
}

function isShellCommand([program = '', ...rest]: readonly string[]): boolean {
  return SHELLS.includes(basename(program)) && rest.includes('-c');
}

function readAncestor(pid: number): Ancestor | null {
  if (pid <= 1) return null;
  return existsSync('/proc/self/stat') ? readFromProc(pid) : readFromPs(pid);
}

/** See proc_pid_stat(5): after the bracketed name come state, parent, process group and session. */
export function readFromProc(pid: number): Ancestor | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, parent, , session = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
    return { pid, parent: Number(parent), session, args };
  } catch {
    return null;
  }
}

/** The same where there is no /proc. Arguments that hold spaces come apart. */
export function readFromPs(pid: number): Ancestor | null {
  try {
    const line = execFileSync('ps', ['-o', 'ppid=,sess=,args=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [parent, session = '', ...args] = line.trim().split(/\s+/);
    return { pid, parent: Number(parent), session, args };
  } catch {
    return null;
  }
}
