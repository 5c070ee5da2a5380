import { GATE_MILLISECONDS, GATE_POLL_MILLISECONDS, GATE_STALE_MILLISECONDS } from '@mask-diplomacy/cypher';
import type { Logger } from 'pino';
import { AppError } from '../errors.ts';
import { type DatasetMark, datasetMark, NO_SET } from './dataset.ts';
import { unavailable } from './failures.ts';
import type { Runner, Scope } from './run.ts';

/** What is known of the database and the set in it. */
export type DatasetState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'away' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'ready'; readonly hash: string; readonly isCommitting: boolean };

export interface WatchOptions {
  /** With connections of its own, so that a pool full of slow statements does not look like a database that is away. */
  readonly runner: Runner;
  readonly log: Logger;
  /** Called each time the database answers after it did not. */
  readonly onUp?: () => void;
  /** Called when it no longer answers. */
  readonly onAway?: (error: AppError) => void;
}

/** The gate, as requests pass it. */
export interface DatasetWatch {
  state(): DatasetState;
  /** Says that a statement found the database away; it is looked at again at once. */
  doubt(): void;
  /**
   * Waits until a set is there and none is being put in its place. Gives its hash.
   *
   * @throws AppError DATABASE_UNAVAILABLE at once when the database is away or empty, or at the deadline
   */
  pass(deadline: number, signal: AbortSignal): Promise<string>;
  /**
   * For a request that began at a time with a set: makes sure that what it read was of that set alone.
   *
   * @throws AppError DATABASE_UNAVAILABLE when the set was replaced meanwhile
   */
  confirm(hash: string, beganAt: number): Promise<void>;
  stop(): void;
}

/**
 * How long one look may take. A database that refuses or drops the connection counts as away at once; one that only does
 * not answer, after three looks, for a busy machine or a long collection of garbage can hold up one or two.
 */
const LOOK_MILLISECONDS = 2000;
const SLOW_LOOKS = 3;
/** How often to look while a set is being replaced: requests wait for the end of it. */
const COMMIT_POLL_MILLISECONDS = 50;
/** A request that is over sooner than a mark can be seen and acted on cannot have read of two sets. */
const SURELY_ONE_SET_MILLISECONDS = GATE_MILLISECONDS - GATE_POLL_MILLISECONDS - 200;

/** Looks at the Dataset node again and again (see the gate in the cypher package). */
export function watchDataset({ runner, log, onUp, onAway }: WatchOptions): DatasetWatch {
  let state: DatasetState = { kind: 'starting' };
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  let isStopped = false;
  let slowLooks = 0;
  const waiting = new Set<() => void>();

  const scope = (): Scope => ({
    deadline: Date.now() + LOOK_MILLISECONDS,
    deadlineMilliseconds: LOOK_MILLISECONDS,
    signal: NEVER,
    log,
  });
  const become = (next: DatasetState, cause?: unknown): void => {
    const before = state.kind;
    state = next;
    if (next.kind !== before) announce(before, next, cause);
    for (const wake of waiting) wake();
  };
  const announce = (before: DatasetState['kind'], next: DatasetState, cause: unknown): void => {
    if (next.kind === 'away') {
      log.warn({ err: cause }, 'the database is away');
      onAway?.(unavailable('it is away', cause));
    } else {
      log.info(next, next.kind === 'empty' ? NO_SET : 'the database answers');
      if (before === 'away' || before === 'starting') onUp?.();
    }
  };
  const look = async (): Promise<void> => {
    try {
      const [mark] = await runner.run(datasetMark, {}, scope());
      slowLooks = 0;
      if (!isStopped) become(stateOf(mark));
    } catch (error) {
      slowLooks += 1;
      const isSlow = error instanceof AppError && error.code === 'QUERY_TIMEOUT';
      if (!isStopped && (!isSlow || slowLooks >= SLOW_LOOKS)) become({ kind: 'away' }, error);
    }
  };
  const lookAndGoOn = (): Promise<void> => {
    clearTimeout(timer);
    looking ??= look().finally(() => {
      looking = undefined;
      if (isStopped) return;
      const isCommitting = state.kind === 'ready' && state.isCommitting;
      timer = setTimeout(
        () => void lookAndGoOn(),
        isCommitting ? COMMIT_POLL_MILLISECONDS : GATE_POLL_MILLISECONDS,
      );
      timer.unref();
    });
    return looking;
  };
  void lookAndGoOn();

  return {
    state: () => state,
    doubt: () => void lookAndGoOn(),
    async pass(deadline, signal) {
      for (;;) {
        if (state.kind === 'ready' && !state.isCommitting) return state.hash;
        if (state.kind === 'away') throw unavailable('it is away');
        if (state.kind === 'empty') throw unavailable(NO_SET);
        if (Date.now() >= deadline) {
          throw unavailable(
            state.kind === 'starting' ? 'it has not answered yet' : 'its data set is being replaced',
          );
        }
        signal.throwIfAborted();
        await nextChange(waiting, deadline, signal);
      }
    },
    async confirm(hash, beganAt) {
      if (Date.now() - beganAt <= SURELY_ONE_SET_MILLISECONDS) return;
      await lookAndGoOn();
      if (state.kind === 'ready' && state.hash === hash && !state.isCommitting) return;
      throw unavailable('its data set was replaced while the answer was made');
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

const NEVER = new AbortController().signal;

function stateOf(mark: DatasetMark | undefined): DatasetState {
  if (!mark || mark.hash === null) return { kind: 'empty' };
  const isFresh = mark.committingAge !== null && mark.committingAge < GATE_STALE_MILLISECONDS;
  return { kind: 'ready', hash: mark.hash, isCommitting: mark.committing !== null && isFresh };
}

function nextChange(waiting: Set<() => void>, deadline: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      waiting.delete(done);
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, Math.max(0, deadline - Date.now()));
    waiting.add(done);
    signal.addEventListener('abort', done, { once: true });
  });
}
