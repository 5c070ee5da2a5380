/** Exit codes of `start` besides those of the database and of a load (docs/operations.md). */
export const START_FAILURES = {
  failed: { exitCode: 1, meaning: 'the fact set has faults, or something unforeseen failed' },
  'port-taken': { exitCode: 40, meaning: 'the port asked for, or each of the twenty tried, is taken' },
  'build-failed': { exitCode: 41, meaning: 'the explorer could not be built' },
} as const satisfies Record<string, { exitCode: number; meaning: string }>;

/** A failure with its own exit code and a message that is meant for the person at the terminal. */
export class StartError extends Error {
  override readonly name = 'StartError';

  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message);
  }
}
