import type { Access } from './explorer-state.ts';
import { GraphApiError } from './graph-api.ts';

/** Requests to the API. One runs at a time; a newer one makes the answer to an older one void. */
export interface Requests {
  /** Runs one request; `take` is called with its answer unless a newer request was made meanwhile. */
  readonly run: <T>(what: string, ask: () => Promise<T>, take: (answer: T) => void) => Promise<void>;
  /** Makes the answer that is waited for void, and leaves nothing to ask again. */
  readonly giveUp: () => void;
  /** Asks again what failed last. */
  readonly retry: () => Promise<void>;
}

export function requestsOf({ set }: Pick<Access, 'set'>): Requests {
  let turn = 0;
  let again: (() => Promise<void>) | null = null;

  const run = async <T>(
    what: string,
    ask: () => Promise<T>,
    take: (answer: T) => void,
    isAgain = false,
  ): Promise<void> => {
    turn += 1;
    const mine = turn;
    again = () => run(what, ask, take, true);
    if (!isAgain) set({ status: { at: 'loading', what } });
    try {
      const answer = await ask();
      if (mine !== turn) return;
      again = null;
      set({ status: { at: 'ready' } });
      take(answer);
    } catch (error) {
      if (mine !== turn) return;
      const known = error instanceof GraphApiError;
      const message = known ? error.message : `The answer could not be used: ${String(error)}`;
      set({ status: { at: 'failed', message, canHeal: known && error.canHeal } });
      if (!isAgain) set({ announcement: message });
    }
  };

  return {
    run: (what, ask, take) => run(what, ask, take),
    giveUp() {
      turn += 1;
      again = null;
    },
    async retry() {
      await again?.();
    },
  };
}
