import neo4j, { Neo4jError } from 'neo4j-driver';

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

/** Connects once and runs `RETURN 1` on the database. Never throws for what the server or network does. */
export async function askOverBolt(target: BoltTarget, timeoutMs: number): Promise<BoltAnswer> {
  let driver;
  try {
    driver = neo4j.driver(target.uri, neo4j.auth.basic(target.user, target.password), {
      connectionTimeout: timeoutMs,
      connectionAcquisitionTimeout: timeoutMs,
      maxConnectionPoolSize: 1,
      maxTransactionRetryTime: 0,
      telemetryDisabled: true,
    });
  } catch (error) {
    return { outcome: 'invalid-uri', detail: error instanceof Error ? error.message : String(error) };
  }
  try {
    const session = driver.session({ database: target.database, defaultAccessMode: neo4j.session.READ });
    try {
      const { summary } = await session.run('RETURN 1', {}, { timeout: timeoutMs });
      return { outcome: 'ready', agent: summary.server.agent ?? '' };
    } finally {
      await session.close();
    }
  } catch (error) {
    return { outcome: outcomeOf(error), detail: error instanceof Error ? error.message : String(error) };
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
