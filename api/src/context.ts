import type { Logger } from 'pino';
import type { Cost } from './limits/limits.ts';
import { Graph } from './graph/graph.ts';
import type { Runner } from './graph/run.ts';
import type { RequestTrace } from './tracing.ts';

/** What a resolver gets of the request it serves, and what is noted of it on the way. */
export interface Context {
  readonly graph: Graph;
  readonly requestId: string;
  /** Who asks, for limits. */
  readonly client: string;
  /** Asked by GET, which must change nothing. */
  readonly isGet: boolean;
  readonly log: Logger;
  /** Epoch milliseconds. */
  readonly beganAt: number;
  readonly deadline: number;
  /** Aborted when the client hangs up or the database is found away. */
  readonly signal: AbortSignal;
  readonly noted: Noted;
  /** Null: the request is not traced. */
  readonly trace: RequestTrace | null;
  /** For top-level fields, by response key, that ask for what was known on a day: what their resolvers get instead. */
  readonly clocks: Map<string | number, Context>;
}

/** Filled in while a request is served. */
export interface Noted {
  cost: Cost | null;
  /** Hash of the data set that the request began with; null when it read none. */
  datasetHash: string | null;
  statements: number;
  databaseMilliseconds: number;
  /** Gives back the place that the operation was let in to; to be called when it is over. */
  leave: () => void;
}

/** The client is gone; nobody reads the answer. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';
}

export interface ContextOptions {
  readonly runner: Runner;
  readonly requestId: string;
  readonly client: string;
  readonly isGet: boolean;
  readonly log: Logger;
  readonly deadlineMilliseconds: number;
  readonly signal: AbortSignal;
  /** Null: the request is not traced. */
  readonly trace: RequestTrace | null;
  /** Told of each statement. */
  readonly onStatement: (name: string, milliseconds: number) => void;
}

export function createContext(options: ContextOptions): Context {
  const { requestId, client, isGet, log, deadlineMilliseconds, signal, trace, onStatement } = options;
  const beganAt = Date.now();
  const deadline = beganAt + deadlineMilliseconds;
  const noted: Noted = {
    cost: null,
    datasetHash: null,
    statements: 0,
    databaseMilliseconds: 0,
    leave: () => undefined,
  };
  const graph = new Graph(options.runner, {
    deadline,
    deadlineMilliseconds,
    signal,
    log,
    onDone(name, milliseconds, failure) {
      noted.statements += 1;
      noted.databaseMilliseconds += milliseconds;
      onStatement(name, milliseconds);
      trace?.statement(name, milliseconds, failure);
    },
  });
  return { graph, requestId, client, isGet, log, beganAt, deadline, signal, noted, trace, clocks: new Map() };
}
