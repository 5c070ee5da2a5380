import type { Fault } from '../fault.ts';

/** Why a load did not happen, with the exit code that the command ends with. */
export const LOAD_FAILURES = {
  faults: { exitCode: 1, meaning: 'the fact set has faults; nothing was written' },
  'foreign-database': { exitCode: 3, meaning: 'the database holds something else; nothing was written' },
  'database-failed': {
    exitCode: 4,
    meaning: 'the database failed or was lost; it holds the old set or the new one',
  },
} as const satisfies Record<string, { exitCode: number; meaning: string }>;
export type LoadFailure = keyof typeof LOAD_FAILURES;

/** A load did not happen. `message` is for a person; callers branch on `code`. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadFailure;
  /** What is wrong with the set, for the code `faults`; else empty. */
  readonly faults: readonly Fault[];

  constructor(
    code: LoadFailure,
    message: string,
    options: { cause?: unknown; faults?: readonly Fault[] } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.faults = options.faults ?? [];
  }
}
