import { AppError } from '../errors.ts';

/** How many operations are carried out at once, and how many may wait for their turn. */
export interface AdmissionLimits {
  readonly running: number;
  /** 0: none waits. */
  readonly waiting: number;
}

/** One operation that wants to read the graph. */
export interface Entrant {
  /** Who asks: clients take turns. */
  readonly client: string;
  /** As worked out before. */
  readonly cost: number;
  /** Ends the wait; its reason is thrown. */
  readonly signal: AbortSignal;
}

/** Lets in as many operations as the database can serve, in turns, and refuses the rest at once. */
export interface Admission {
  /**
   * Resolves when the operation may begin, with what must be called when it is over.
   *
   * @throws AppError OVERLOADED when it must not wait or has waited too long; the signal's reason when it is aborted
   */
  enter(entrant: Entrant): Promise<() => void>;
  /** Whether whatever this client asks would be refused, so that it need not even be read. */
  refuses(client: string): boolean;
  counts(): { readonly running: number; readonly waiting: number };
}

/** What costs at most this much is light: it goes before what costs more, and a part of the places is kept for it. */
const LIGHT_COST = 200;
/** Share of the places that heavy operations may take. */
const HEAVY_SHARE = 0.75;
/** Longer than this nobody waits: an early refusal is worth more than a late one. */
const WAIT_MILLISECONDS = 1000;

interface Waiter {
  readonly isLight: boolean;
  readonly begin: () => void;
  readonly refuse: () => void;
}

export function createAdmission(limits: AdmissionLimits): Admission {
  const heavyPlaces = Math.max(1, Math.floor(limits.running * HEAVY_SHARE));
  const running = { light: 0, heavy: 0 };
  /** Who waits, by client; the client whose turn it is comes first. */
  const queues = new Map<string, Waiter[]>();
  let waiting = 0;

  const hasPlace = (isLight: boolean): boolean =>
    running.light + running.heavy < limits.running && (isLight || running.heavy < heavyPlaces);
  const begin = (isLight: boolean): (() => void) => {
    const kind = isLight ? 'light' : 'heavy';
    running[kind] += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      running[kind] -= 1;
      next();
    };
  };
  const remove = (client: string, waiter: Waiter): void => {
    const queue = queues.get(client);
    const at = queue?.indexOf(waiter) ?? -1;
    if (!queue || at < 0) return;
    queue.splice(at, 1);
    waiting -= 1;
    if (queue.length === 0) queues.delete(client);
  };
  const next = (): void => {
    for (const isLight of [true, false]) {
      if (!hasPlace(isLight)) continue;
      for (const [client, queue] of queues) {
        const waiter = queue.find((each) => each.isLight === isLight);
        if (!waiter) continue;
        remove(client, waiter);
        const rest = queues.get(client);
        if (rest) {
          queues.delete(client);
          queues.set(client, rest);
        }
        waiter.begin();
        return;
      }
    }
  };
  const lengthOf = (client: string): number => queues.get(client)?.length ?? 0;
  const greediest = (): readonly [string, Waiter[]] | undefined =>
    [...queues].reduce<readonly [string, Waiter[]] | undefined>(
      (most, entry) => (most && most[1].length >= entry[1].length ? most : entry),
      undefined,
    );
  /** Room in the queue: made, when there is none, at the cost of the client that has most in it. */
  const makeRoom = (client: string): boolean => {
    if (waiting < limits.waiting) return true;
    const most = greediest();
    if (!most || most[1].length <= lengthOf(client) + 1) return false;
    most[1].at(-1)?.refuse();
    return true;
  };

  return {
    enter({ client, cost, signal }) {
      const isLight = cost <= LIGHT_COST;
      if (signal.aborted) return Promise.reject(signal.reason as Error);
      if (hasPlace(isLight)) return Promise.resolve(begin(isLight));
      if (!makeRoom(client)) return Promise.reject(overloaded());
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', onAbort);
          remove(client, waiter);
        };
        const onAbort = (): void => {
          leave();
          reject(signal.reason as Error);
        };
        const waiter: Waiter = {
          isLight,
          begin() {
            leave();
            resolve(begin(isLight));
          },
          refuse() {
            leave();
            reject(overloaded());
          },
        };
        const timer = setTimeout(waiter.refuse, WAIT_MILLISECONDS);
        signal.addEventListener('abort', onAbort, { once: true });
        queues.set(client, [...(queues.get(client) ?? []), waiter]);
        waiting += 1;
      });
    },
    refuses(client) {
      if (waiting < limits.waiting || running.light + running.heavy < limits.running) return false;
      return (greediest()?.[1].length ?? 0) <= lengthOf(client) + 1;
    },
    counts: () => ({ running: running.light + running.heavy, waiting }),
  };
}

export function overloaded(): AppError {
  return new AppError('OVERLOADED', 'More is asked than can be answered now. Ask again in a second.', {
    details: { retryable: true },
  });
}
