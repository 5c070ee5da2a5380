import neo4j, { Neo4jError, type Driver } from 'neo4j-driver';

export interface BoltTarget {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** What came of one try to connect. `agent` is the server's own name and version. */
export type BoltAnswer =
  | { readonly outcome: 'ready'; readonly agent: string }
  | {
      readonly outcome: 'refused-credentials' | 'no-database' | 'no-answer' | 'invalid-uri';
      readonly detail: string;
    };

/** The first query of a fresh server is slow: it loads the whole query engine. */
const QUERY_TIMEOUT_MS = 30_000;

/** Connects and logs in once, within the time given. Never throws for what the server or network does. */
export async function greetOverBolt(target: BoltTarget, timeoutMs: number): Promise<BoltAnswer> {
  return withDriver(target, timeoutMs, async (driver) => {
    const { agent } = await driver.getServerInfo({ database: target.database });
    return agent;
  });
}

/** The same, and makes sure by a query that the database exists and serves. */
export async function queryOverBolt(target: BoltTarget, timeoutMs: number): Promise<BoltAnswer> {
  return withDriver(target, timeoutMs, async (driver) => {
    const session = driver.session({ database: target.database, defaultAccessMode: neo4j.session.READ });
    try {
      const { summary } = await session.run('RETURN 1', {}, { timeout: QUERY_TIMEOUT_MS });
      return summary.server.agent;
    } finally {
      await session.close();
    }
  });
}

async function withDriver(
  target: BoltTarget,
  timeoutMs: number,
  ask: (driver: Driver) => Promise<string | undefined>,
): Promise<BoltAnswer> {
  let driver;
  try {
    driver = neo4j.driver(target.uri, neo4j.auth.basic(target.user, target.password), {
      connectionTimeout: timeoutMs,
      connectionAcquisitionTimeout: timeoutMs,
      maxConnectionPoolSize: 2,
      maxTransactionRetryTime: 0,
      telemetryDisabled: true,
    });
  } catch (error) {
    return { outcome: 'invalid-uri', detail: messageOf(error) };
  }
  try {
    return { outcome: 'ready', agent: (await ask(driver)) ?? '' };
  } catch (error) {
    return { outcome: outcomeOf(error), detail: messageOf(error) };
  } finally {
    await driver.close();
  }
}

function outcomeOf(error: unknown): 'refused-credentials' | 'no-database' | 'no-answer' {
  if (!(error instanceof Neo4jError)) return 'no-answer';
  if (error.code.startsWith('Neo.ClientError.Security.')) return 'refused-credentials';
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') return 'no-database';
  return 'no-answer';
}

/** What went wrong; of the driver's long hint about connections only its cause. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /Caused by: (.+)$/s.exec(message)?.[1] ?? message;
}
