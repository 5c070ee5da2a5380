/** One line for the person who waits. */
export interface LoadProgress {
  readonly step: 'check' | 'schema' | 'wait' | 'compare' | 'write' | 'gate' | 'commit' | 'retry';
  readonly message: string;
  /** Share of the step that is done, 0 to 1; absent where it cannot be known. */
  readonly fraction?: number;
}
