import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSchema } from '@mask-diplomacy/cypher';
import { type DatabaseHandle, openDatabase } from '@mask-diplomacy/cypher/local';
import {
  buildGraph,
  checkFolder,
  type CheckResult,
  type Graph,
  loadChecked,
  refuseFaults,
} from '@mask-diplomacy/seed';
import neo4j, { type Driver } from 'neo4j-driver';
import { enlarge } from './enlarge/enlarge.ts';

export const DATA_FOLDER = fileURLToPath(new URL('../../seed/data', import.meta.url));
const HOMES = new URL('../../.local/bench/', import.meta.url);
const SEED = 1;
/** A load is one transaction that the server holds in memory. */
const HEAP_MEBIBYTES = { least: 1024, perTime: 160 };

export function heapOf(factor: number): string {
  return `${Math.max(HEAP_MEBIBYTES.least, HEAP_MEBIBYTES.perTime * factor)}m`;
}

/** The record so many times, and its graph. */
export function makeGraph(factor: number): { checked: CheckResult; graph: Graph } {
  const checked = checkFolder(DATA_FOLDER);
  refuseFaults(checked, DATA_FOLDER);
  const records = enlarge(checked.records, { factor, seed: SEED });
  const description = { ...checked.description, version: versionOf(factor) };
  return { checked: { ...checked, records, description }, graph: buildGraph(records) };
}

/**
 * A local Neo4j of the benches' own that holds the record so many times. It is kept under `.local/bench` and loaded anew
 * only when record or generator changed. The caller stops it.
 */
export async function openGraph(factor: number, say: (message: string) => void): Promise<DatabaseHandle> {
  const { NEO4J_URI: _other, ...env } = process.env;
  const database = await openDatabase({
    homeFolder: fileURLToPath(new URL(`x${factor}`, HOMES)),
    env,
    heap: heapOf(factor),
    onProgress: ({ message }) => say(message),
  });
  try {
    await load(database, factor, say);
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function load(database: DatabaseHandle, factor: number, say: (message: string) => void): Promise<void> {
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  try {
    if ((await readVersion(driver, database.database)) === versionOf(factor)) {
      await makeIndexes(driver, database.database);
      return;
    }
    say(`Making the record ${factor} times as large`);
    const { checked, graph } = makeGraph(factor);
    say(`Loading ${graph.nodes.length} nodes and ${graph.relationships.length} relationships`);
    await loadChecked(checked, { driver, database: database.database, graph });
  } finally {
    await driver.close();
  }
}

/** A server that was just started may take long for its first statement. */
const PATIENCE = { timeout: 120_000 };

async function readVersion(driver: Driver, database: string): Promise<unknown> {
  const session = driver.session({ database });
  try {
    const { records } = await session.run('MATCH (d:Dataset) RETURN d.version AS version', {}, PATIENCE);
    return records[0]?.get('version');
  } finally {
    await session.close();
  }
}

/** Those that the schema has got since the graph was loaded. */
async function makeIndexes(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database });
  try {
    for (const { text } of loadSchema()) await session.run(text, {}, PATIENCE);
    await session.run('CALL db.awaitIndexes(120)', {}, PATIENCE);
  } finally {
    await session.close();
  }
}

/** Tells one large graph from another: what is derived of the record, and the code that enlarges it. */
function versionOf(factor: number): string {
  const { records } = checkFolder(DATA_FOLDER);
  const hash = createHash('sha256').update(buildGraph(records).setHash);
  const made = ['enlarge', 'months', 'random', 'swap-countries'];
  for (const name of made) hash.update(readFileSync(new URL(`enlarge/${name}.ts`, import.meta.url)));
  return `the record ${factor} times, seed ${SEED}, ${hash.digest('hex').slice(0, 12)}`;
}
