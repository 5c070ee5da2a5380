/** Exit codes of `start` besides those of the database and of a load (docs/operations.md). */
export const EXIT = { failed: 1, portTaken: 40, buildFailed: 41 } as const;

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
