import { DatabaseError, WAY_ROUND, type FailureCode } from './failures.ts';
import type { Layout } from './folder.ts';
import { tooLittleMemory } from './memory.ts';

/** Why a server ended while it was starting, as far as its last words tell. */
export type EndReason = Extract<
  FailureCode,
  'port-taken' | 'folder-locked' | 'disk-full' | 'too-little-memory' | 'not-writable'
>;

const SIGNS: readonly (readonly [EndReason, RegExp])[] = [
  ['disk-full', /No space left on device|Disk quota exceeded|OutOfDiskSpace/],
  [
    'folder-locked',
    /FileLockException|Lock file has been locked by another process|already in use by another process/,
  ],
  ['port-taken', /BindException|Address already in use/],
  [
    'too-little-memory',
    /OutOfMemoryError|Could not reserve enough space|insufficient memory for the Java Runtime|Invalid maximum heap size|Native memory allocation \(\w+\) failed|Initial heap size set to a larger value/,
  ],
  ['not-writable', /AccessDeniedException|Read-only file system|Permission denied/],
];

/** Reads the reason from the end of the server's log; null when none of the known signs is there. */
export function endReason(log: string): EndReason | null {
  return SIGNS.find(([, sign]) => sign.test(log))?.[0] ?? null;
}

/** The failure for a server that ended while it was starting. `holder` is who has the store's lock, if known. */
export function startFailure(
  folder: Layout,
  exitCode: number | null,
  log: string,
  holder: number | null,
): DatabaseError {
  const reason = endReason(log);
  const words = tellingLines(log);
  switch (reason) {
    case 'too-little-memory':
      return tooLittleMemory(['Neo4j ran out of memory while it was starting:', ...words]);
    case 'folder-locked':
      return new DatabaseError('folder-locked', [
        holder === null
          ? `Another living process holds the data in ${folder.data}.`
          : `Process ${holder} holds the data in ${folder.data}.`,
        holder === null
          ? 'End that process, then start again.'
          : `End it (kill ${holder}), then start again.`,
        WAY_ROUND,
      ]);
    case 'disk-full':
      return new DatabaseError('disk-full', [
        `The disk that holds ${folder.home} filled up while Neo4j was starting:`,
        ...words,
        'Free some room, then start again.',
        WAY_ROUND,
      ]);
    case 'not-writable':
      return new DatabaseError('not-writable', [
        `Neo4j cannot write below ${folder.home}:`,
        ...words,
        'Give yourself the right to write there, or use another folder.',
        WAY_ROUND,
      ]);
    case 'port-taken':
      return new DatabaseError('port-taken', [
        'The port for Neo4j was taken by another program while it was starting:',
        ...words,
        'Start again; a free port is chosen each time.',
        WAY_ROUND,
      ]);
    case null:
      return new DatabaseError('start-failed', [
        `Neo4j ended while it was starting: ${describeExit(exitCode)}.`,
        ...words,
        `The whole log is in ${folder.console}. If the data are damaged, \`npx pnpm db reset --yes\` starts afresh.`,
        WAY_ROUND,
      ]);
  }
}

/** The meaning of the codes that Neo4j 5 ends with. */
export function describeExit(exitCode: number | null): string {
  if (exitCode === 2) return 'exit code 2, the database could not be opened';
  if (exitCode === 3) return 'exit code 3, wrong settings or too little memory';
  if (exitCode !== null && exitCode > 128) return `ended by signal ${exitCode - 128}`;
  return exitCode === null ? 'for no known reason' : `exit code ${exitCode}`;
}

/** The lines of a log that a person would look for, the last first causes, at most four. */
export function tellingLines(log: string): string[] {
  const lines = log
    .split('\n')
    .filter((line) => /ERROR|Caused by|Error|insufficient|Terminating|Could not/.test(line));
  const causes = lines.filter((line) => line.startsWith('Caused by'));
  const chosen = causes.length > 0 ? causes : lines;
  return [...new Set(chosen)].slice(-4).map((line) => `  ${line.trim().slice(0, 300)}`);
}
