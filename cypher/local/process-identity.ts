import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * A process as told apart from a later one that was given the same number: `startedAt` is the kernel's start time
 * in clock ticks (Linux) or the line of `ps -o lstart=` (elsewhere), compared and never read.
 */
export const processIdentity = z.object({ pid: z.int().positive(), startedAt: z.string().min(1) });
export type ProcessIdentity = z.infer<typeof processIdentity>;

const hasProcFolder = existsSync('/proc/self/stat');

/** Who has this process number now; null when nobody, or only a dead process that its parent has not collected. */
export function identify(pid: number): ProcessIdentity | null {
  const startedAt = hasProcFolder ? startFromProc(pid) : startFromPs(pid);
  return startedAt === null ? null : { pid, startedAt };
}

/** True while this very process lives. */
export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.startedAt === identity.startedAt;
}

/** This process. */
export function ownIdentity(): ProcessIdentity {
  return identify(process.pid) ?? { pid: process.pid, startedAt: 'unknown' };
}

/**
 * Reads a line of /proc/PID/stat: the start time, or null for a zombie. The command name, in brackets, may hold
 * spaces and brackets itself, so fields count from the last closing one (proc_pid_stat(5): state is field 3, start
 * time field 22).
 */
export function parseProcStat(line: string): string | null {
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .trim()
    .split(' ');
  const state = fields[0];
  if (state === undefined || state === 'Z' || state === 'X') return null;
  return fields[19] ?? null;
}

function startFromProc(pid: number): string | null {
  try {
    return parseProcStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return null;
  }
}

function startFromPs(pid: number): string | null {
  try {
    const line = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    const [, state = 'Z', start = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    return state.startsWith('Z') || start === '' ? null : start;
  } catch {
    return null;
  }
}
