import { constants } from 'node:os';
import type { DatabaseHandle } from './types.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * For commands that do one thing: on SIGINT, SIGTERM or SIGHUP stops the handle and ends the process with 128 + the
 * signal's number. A second signal does not hurry the stop. Gives a function that takes the handlers away again.
 * Long-running servers with their own shutdown call `handle.stop()` there instead.
 */
export function stopOnExit(handle: Pick<DatabaseHandle, 'stop'>): () => void {
  const listeners = SIGNALS.map((signal) => {
    const listener = (): void => {
      void handle.stop().finally(() => process.exit(128 + constants.signals[signal]));
    };
    process.on(signal, listener);
    return { signal, listener };
  });
  return () => listeners.forEach(({ signal, listener }) => process.off(signal, listener));
}
