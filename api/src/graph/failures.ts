import neo4j, { type Neo4jError } from 'neo4j-driver';
import { AppError } from '../errors.ts';
import { LOAD_AGAIN } from './schema-check.ts';

/** What a failed statement means for who asked. */
export type Failure = 'unavailable' | 'transient' | 'timeout' | 'lacking' | 'fault';

const LOST = new Set<string>([neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED]);
const TIMED_OUT = /\.Transaction\.(TransactionTimedOut|TransactionTimedOutClientConfiguration)$/;
const AWAY =
  /\.(Database\.DatabaseNotFound|General\.DatabaseUnavailable|Database\.DatabaseUnavailable|Security\.\w+)$/;

/** Ended by the database, as when it shuts down, or by who runs it. Those that we end ourselves are not asked about. */
const ENDED = /\.Transaction\.Terminated$/;

/** Tells by its code what an error of the driver means. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof neo4j.Neo4jError)) return 'fault';
  if (LOST.has(error.code) || AWAY.test(error.code) || isWithoutConnection(error)) return 'unavailable';
  if (TIMED_OUT.test(error.code)) return 'timeout';
  if (NO_INDEX.test(error.message)) return 'lacking';
  if (error.retriable || ENDED.test(error.code)) return 'transient';
  return 'fault';
}

/** A procedure that searches has one code for all that goes wrong. */
const NO_INDEX = /There is no such fulltext schema index: (\w+)/;

/** The database has no index that the statement searches by: an earlier version loaded it. */
export function lacking(error: unknown): AppError {
  const [, name = 'an index'] = NO_INDEX.exec(error instanceof Error ? error.message : '') ?? [];
  return new AppError(
    'DATABASE_OUTDATED',
    `The database was loaded by an earlier version and lacks ${name}, by which this is found. Whoever runs this service: ${LOAD_AGAIN}.`,
    { cause: error },
  );
}

const WITHOUT_CONNECTION =
  /acquisition timed out|^Pool is closed|closed session|^Failed to connect|^Connection was closed|^Connection lost/i;

/**
 * The driver has no code for a pool that gave no connection in time, or was thrown away while the database was away;
 * and a connection lost while it was being reset is a fault of the protocol to it.
 */
function isWithoutConnection({ message }: Neo4jError): boolean {
  return WITHOUT_CONNECTION.test(message);
}

/** The database is away, for whatever reason; `why` ends the sentence. */
export function unavailable(why: string, cause?: unknown): AppError {
  return new AppError('DATABASE_UNAVAILABLE', `The database cannot answer now: ${why}. Ask again.`, {
    details: { retryable: true },
    cause,
  });
}

/** The request's deadline passed. */
export function timedOut(milliseconds: number, cause?: unknown): AppError {
  return new AppError(
    'QUERY_TIMEOUT',
    `The answer was not ready within ${milliseconds} ms. Ask for less: smaller pages, less depth, fewer start nodes.`,
    { details: { deadlineMilliseconds: milliseconds }, cause },
  );
}
