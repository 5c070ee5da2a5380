import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { identify, isAlive, ownIdentity, parseProcStat } from './process-identity.ts';

const line = (name: string, state: string): string =>
  `1234 (${name}) ${state} 1 1234 1234 0 -1 4194560 1 0 0 0 7 3 0 0 20 0 1 0 987654 1000 1`;

describe('parseProcStat', () => {
  it('reads the start time', () => expect(parseProcStat(line('java', 'S'))).toBe('987654'));

  it('is not misled by brackets and spaces in a command name', () => {
    expect(parseProcStat(line('a) S 1 (b', 'S'))).toBe('987654');
  });

  it('takes a zombie for dead', () => expect(parseProcStat(line('java', 'Z'))).toBeNull());
});

describe('isAlive', () => {
  it('holds for this process', () => expect(isAlive(ownIdentity())).toBe(true));

  it('fails for another process with the same number', () => {
    expect(isAlive({ pid: process.pid, startedAt: '1' })).toBe(false);
  });

  it('fails once the process has ended', async () => {
    const child = spawn('sleep', ['60']);
    const identity = identify(child.pid ?? 0);
    expect(identity !== null && isAlive(identity)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(identity !== null && isAlive(identity)).toBe(false);
  });
});
