import { createHash } from 'node:crypto';
import { openDatabase, type DatabaseHandle } from '@mask-diplomacy/cypher/local';
import neo4j, { type Driver } from 'neo4j-driver';

/** A Neo4j of a test's own. */
export interface TestDatabase {
  readonly driver: Driver;
  readonly database: string;
  /** What a loader in another process needs to reach it. */
  readonly env: NodeJS.ProcessEnv;
  readonly handle: DatabaseHandle;
  readonly close: () => Promise<void>;
}

/** Starts a server of the test's own: in a folder that stays, when one is given, else one that is deleted. */
export async function openTestDatabase(homeFolder?: string): Promise<TestDatabase> {
  const { NEO4J_URI: _, ...env } = process.env;
  const handle = await openDatabase({
    onProgress: () => undefined,
    env,
    heap: '512m',
    ...(homeFolder === undefined ? { ephemeral: true } : { homeFolder }),
  });
  const driver = neo4j.driver(handle.uri, neo4j.auth.basic(handle.user, handle.password));
  return {
    driver,
    database: handle.database,
    handle,
    env: {
      ...env,
      NEO4J_URI: handle.uri,
      NEO4J_USER: handle.user,
      NEO4J_PASSWORD: handle.password,
      NEO4J_DATABASE: handle.database,
    },
    close: async () => {
      await driver.close();
      await handle.stop();
    },
  };
}

/** Far above the server's own limit: a busy machine makes a cold server slow, and that is not what is tested. */
const PATIENCE_MILLISECONDS = 120_000;

/** Runs one statement and gives its rows. */
export async function query(
  { driver, database }: Pick<TestDatabase, 'driver' | 'database'>,
  text: string,
  params: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(text, params, {
    database,
    transactionConfig: { timeout: PATIENCE_MILLISECONDS },
  });
  return records.map((record) => record.toObject());
}

/** Takes every node away. */
export async function emptyDatabase(test: TestDatabase): Promise<void> {
  await query(test, 'MATCH (n) DETACH DELETE n');
}

/**
 * A hash over everything the database holds: labels, properties, relationships with their ends. Only what differs from
 * one load of a set to the next (when it was loaded, the mark for readers) is left out.
 */
export async function contentHash(test: TestDatabase): Promise<string> {
  const nodes = await query(test, 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
  const relationships = await query(
    test,
    `MATCH (a)-[r]->(b)
     RETURN labels(a) AS fromLabels, a.id AS from, type(r) AS type, properties(r) AS properties, labels(b) AS toLabels, b.id AS to`,
  );
  const lines = [...nodes, ...relationships].map((row) => JSON.stringify(row, sortedWithoutTimes)).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

const TIMES = ['loadedAt', 'committing', 'committingSince'];

function sortedWithoutTimes(key: string, value: unknown): unknown {
  if (Array.isArray(value))
    return key.toLowerCase().endsWith('labels') ? [...(value as string[])].sort() : value;
  if (typeof value !== 'object' || value === null || neo4j.isInt(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !TIMES.includes(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
