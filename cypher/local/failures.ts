/**
 * Every way in which getting a database can fail, with the exit code that a command ends with.
 * docs/operations.md lists the same table; a test holds the two together.
 */
export const FAILURES = {
  'no-java': { exitCode: 20, meaning: 'no Java was found' },
  'wrong-java': { exitCode: 21, meaning: 'the Java found is neither 17 nor 21' },
  'no-maven': {
    exitCode: 22,
    meaning: 'neither an `mvn` on the PATH nor the `mvnw` of this checkout can be run',
  },
  'no-network': {
    exitCode: 23,
    meaning: 'the server files are not here and their repository is out of reach',
  },
  'fetch-failed': { exitCode: 24, meaning: 'Maven ran, and the server files did not come or came damaged' },
  'disk-full': { exitCode: 25, meaning: 'too little room on the disk' },
  'not-writable': { exitCode: 26, meaning: 'a folder that must be written cannot be' },
  'port-taken': { exitCode: 27, meaning: 'the port asked for belongs to another program' },
  'folder-locked': { exitCode: 28, meaning: 'a living process holds the data folder' },
  'too-little-memory': { exitCode: 29, meaning: 'too little memory for the server' },
  'start-failed': { exitCode: 30, meaning: 'the server ended while it was starting' },
  'start-timeout': { exitCode: 31, meaning: 'the server did not answer in time' },
  'password-lost': { exitCode: 32, meaning: 'the local password is missing or no longer opens the data' },
  unreachable: { exitCode: 33, meaning: 'nothing answers at NEO4J_URI' },
  'wrong-credentials': { exitCode: 34, meaning: 'the server at NEO4J_URI refuses the user or password' },
  'server-too-old': { exitCode: 35, meaning: 'the server at NEO4J_URI is older than 5.26' },
  'database-missing': { exitCode: 36, meaning: 'the server at NEO4J_URI has no such database' },
  'bad-setting': { exitCode: 37, meaning: 'an environment variable or option has an unusable value' },
  'in-use': { exitCode: 38, meaning: 'another living process uses the local server' },
  'unsupported-system': { exitCode: 39, meaning: 'the local server does not run on this operating system' },
} as const satisfies Record<string, { exitCode: number; meaning: string }>;

export type FailureCode = keyof typeof FAILURES;

/** What every failure of the local server ends with: the way round it. */
export const WAY_ROUND =
  'Or use a Neo4j 5.26 or newer that runs elsewhere: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.';

/**
 * Getting or keeping a database failed. `message` is for a person: what was found, what is needed, the way
 * round; several lines. Callers branch on `code` and end a process with `exitCode`.
 */
export class DatabaseError extends Error {
  readonly code: FailureCode;
  readonly exitCode: number;

  constructor(code: FailureCode, lines: readonly string[], options?: { cause?: unknown }) {
    super(lines.join('\n'), options);
    this.name = 'DatabaseError';
    this.code = code;
    this.exitCode = FAILURES[code].exitCode;
  }
}

/** The `code` of a Node.js system error such as ENOSPC; null for anything else. */
export function systemErrorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
