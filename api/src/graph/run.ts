import { asSent, type ParameterType, type Statement, type TypedStatement } from '@mask-diplomacy/cypher';
import neo4j, { type Driver, type Record as DriverRecord, type Session } from 'neo4j-driver';
import type { Logger } from 'pino';
import { failureOf, lacking, timedOut, unavailable } from './failures.ts';

/** What one request allows a statement, and where its time is added up. */
export interface Scope {
  /** Epoch milliseconds. Moved on by a wait for the first plan of a statement (`afterPlanning`). */
  deadline: number;
  /** The whole time the request had, for the message. */
  readonly deadlineMilliseconds: number;
  /** Aborted when the client hangs up or the database is found away; its reason is then thrown. */
  readonly signal: AbortSignal;
  readonly log: Logger;
  /** Told after each statement how long it took, and what it failed with; null when it did not. */
  readonly onDone?: (name: string, milliseconds: number, failure: unknown) => void;
}

/** Runs statements. It alone opens sessions. */
export interface Runner {
  /**
   * The rows of a read statement, as objects with its columns for keys.
   *
   * @throws AppError DATABASE_UNAVAILABLE, QUERY_TIMEOUT; the signal's reason when it is aborted; anything else the
   * driver throws is a fault of ours
   */
  run<Params extends object, Row extends object>(
    statement: TypedStatement<Params, Row>,
    params: Params,
    scope: Scope,
  ): Promise<Row[]>;
}

export interface RunnerOptions {
  readonly driver: Pick<Driver, 'session'>;
  readonly database: string;
  /** Told when the database is found away. */
  readonly onUnavailable?: (cause: unknown) => void;
}

/** How much longer than the server we wait before we give up on an answer that does not come. */
const GRACE_MILLISECONDS = 150;

export function createRunner({ driver, database, onUnavailable }: RunnerOptions): Runner {
  const attempt = async <Row extends object>(statement: Statement, params: object, scope: Scope) => {
    const left = scope.deadline - Date.now();
    if (left <= 0) throw timedOut(scope.deadlineMilliseconds);
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    const guard = guardOf(scope, left + GRACE_MILLISECONDS, () => timedOut(scope.deadlineMilliseconds));
    try {
      return await Promise.race([rowsOf<Row>(session, statement, params, left), guard.broken]);
    } finally {
      guard.release();
      // Closing a session whose statement still runs ends the statement in the database.
      void session.close().catch(() => undefined);
    }
  };
  return {
    async run<Params extends object, Row extends object>(
      statement: TypedStatement<Params, Row>,
      params: Params,
      scope: Scope,
    ) {
      const begin = performance.now();
      let failed: unknown = null;
      try {
        return await attempt<Row>(statement, params, scope).catch((error: unknown) => {
          const failure = failureOf(error);
          if (failure !== 'transient' && failure !== 'unavailable') throw error;
          return attempt<Row>(statement, params, scope);
        });
      } catch (error) {
        failed = error;
        const failure = failureOf(error);
        if (failure === 'timeout') throw timedOut(scope.deadlineMilliseconds, error);
        if (failure === 'lacking') throw lacking(error);
        if (failure === 'fault') throw named(error, statement);
        if (failure === 'unavailable') onUnavailable?.(error);
        throw unavailable(failure === 'unavailable' ? 'it is away' : 'it is busy', error);
      } finally {
        const milliseconds = performance.now() - begin;
        scope.onDone?.(statement.name, milliseconds, failed);
        scope.log.debug({ statement: statement.name, milliseconds: Math.round(milliseconds) }, 'statement');
      }
    },
  };
}

/** An error of the driver says nothing of the statement that met it. */
function named(error: unknown, { file }: Statement): unknown {
  return error instanceof neo4j.Neo4jError
    ? new Error(`${file}: ${error.code}: ${error.message}`, { cause: error })
    : error;
}

/** Rejects when the request is over before its answer is there: given up, or not ready within `left` milliseconds. */
export function guardOf(
  scope: Scope,
  left: number,
  late: () => Error,
): { broken: Promise<never>; release: () => void } {
  let release = (): void => undefined;
  const broken = new Promise<never>((_resolve, reject) => {
    const onAbort = (): void => reject(scope.signal.reason);
    if (scope.signal.aborted) onAbort();
    const timer = setTimeout(() => reject(late()), left);
    scope.signal.addEventListener('abort', onAbort, { once: true });
    release = () => {
      clearTimeout(timer);
      scope.signal.removeEventListener('abort', onAbort);
    };
  });
  return { broken, release };
}

/** Reads records by index as they come, which spares the driver's look-up of names and a second pass. */
function rowsOf<Row extends object>(
  session: Session,
  statement: Statement,
  params: object,
  timeout: number,
): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const rows: Row[] = [];
    // The driver notes a stack at every call, which costs more than the call; our errors name the statement instead.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    const { text, parameters } = asSent(statement, params);
    const result = session.run(text, parameters, {
      timeout: Math.max(1, Math.floor(timeout)),
    });
    Error.stackTraceLimit = stackTraceLimit;
    result.subscribe({
      onNext: (record) => rows.push(rowOf<Row>(record, statement.returns)),
      onCompleted: () => resolve(rows),
      onError: reject,
    });
  });
}

/** The columns' types are the statement's word, which the tests hold against the database. */
function rowOf<Row extends object>(record: DriverRecord, columns: readonly string[]): Row {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < columns.length; at += 1) row[columns[at] as string] = record.get(at);
  return row as Row;
}

const HARMLESS: Readonly<Record<ParameterType, unknown>> = {
  string: 'x',
  integer: 0,
  float: 0,
  boolean: false,
  'string[]': [],
  map: {},
  'map[]': [],
};

/**
 * Runs a read statement with empty parameters, so that the database has planned it before the first request. One that
 * fails is left for the request that needs it.
 */
export async function warm(runner: Runner, statement: Statement, scope: Scope): Promise<void> {
  const params = Object.fromEntries(
    Object.entries(statement.params).map(([name, { type }]) => [name, HARMLESS[type]]),
  );
  await runner.run(statement, params, scope).catch(() => undefined);
}
