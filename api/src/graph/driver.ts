import neo4j, { type Driver } from 'neo4j-driver';

/** Where the database is and who asks. */
export interface DatabaseSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Always named: it saves the server a look-up on each statement. */
  readonly database: string;
}

/**
 * Long enough for a handshake on a busy machine. That the database is away is learnt from a refused connection or from
 * the watch, and then all requests are answered at once; waiting here only bounds what neither has told yet.
 */
const CONNECT_MILLISECONDS = 5000;

/**
 * A driver for reading. Integers come as numbers: nothing in the graph exceeds 2^53. Whole results are fetched at once,
 * since every statement is bounded.
 */
export function createDriver({ uri, user, password }: DatabaseSettings, poolSize: number): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    fetchSize: -1,
    maxConnectionPoolSize: poolSize,
    connectionTimeout: CONNECT_MILLISECONDS,
    connectionAcquisitionTimeout: CONNECT_MILLISECONDS,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'mask-diplomacy-api',
  });
}
