import { describe, expect, it } from 'vitest';
import { layout } from './folder.ts';
import { describeExit, endReason, startFailure, tellingLines } from './start-failure.ts';

const folder = layout('/home/somebody/explorer');

describe('endReason', () => {
  it.each([
    ['too-little-memory', 'Terminating due to java.lang.OutOfMemoryError: Java heap space'],
    ['too-little-memory', 'Could not reserve enough space for 104857600000KB object heap'],
    ['too-little-memory', '# There is insufficient memory for the Java Runtime Environment to continue.'],
    [
      'port-taken',
      'Caused by: io.netty.channel.unix.Errors$NativeIoException: bind(..) failed: Address already in use',
    ],
    ['disk-full', 'java.io.IOException: No space left on device'],
    ['not-writable', 'java.nio.file.AccessDeniedException: /data/databases'],
    [
      'folder-locked',
      'Caused by: org.neo4j.kernel.internal.locker.FileLockException: Lock file has been locked by another process: /data/databases/store_lock.',
    ],
  ])('finds %s', (reason, log) => expect(endReason(`INFO  Starting...\n${log}\n`)).toBe(reason));

  it('finds none in other words', () =>
    expect(endReason('INFO  Starting...\nERROR something else')).toBeNull());
});

describe('startFailure', () => {
  it('names the process that holds the data', () => {
    const failure = startFailure(folder, 1, 'FileLockException', 4321);
    expect(failure.code).toBe('folder-locked');
    expect(failure.message).toContain('Process 4321 holds the data in /home/somebody/explorer/data');
  });

  it('explains the exit code and shows the cause when it knows no reason', () => {
    const failure = startFailure(folder, 2, 'ERROR Failed to start\nCaused by: the store is broken\n', null);
    expect(failure.code).toBe('start-failed');
    expect(failure.message).toContain('exit code 2, the database could not be opened');
    expect(failure.message).toContain('Caused by: the store is broken');
    expect(failure.message).toContain('logs/console.log');
  });

  it.each(['OutOfMemoryError', 'No space left on device', 'FileLockException', 'AccessDeniedException', 'x'])(
    'always names the way round (%s)',
    (log) => expect(startFailure(folder, 1, log, null).message).toContain('NEO4J_URI'),
  );
});

describe('describeExit', () => {
  it.each([
    [3, 'exit code 3, wrong settings or too little memory'],
    [137, 'ended by signal 9'],
    [1, 'exit code 1'],
    [null, 'for no known reason'],
  ])('%s', (code, text) => expect(describeExit(code)).toBe(text));
});

it('shows each telling line of a log once, and no more than four', () => {
  const log = [
    'INFO fine',
    'Caused by: a',
    'Caused by: a',
    ...['b', 'c', 'd', 'e'].map((x) => `Caused by: ${x}`),
  ];
  expect(tellingLines(log.join('\n'))).toEqual(['b', 'c', 'd', 'e'].map((x) => `  Caused by: ${x}`));
});
