import { fileURLToPath } from 'node:url';
import { createLogger, readConfig, type RunningServer, startServer } from '@mask-diplomacy/api';
import { type DatabaseHandle, openDatabase } from '@mask-diplomacy/cypher/local';
import { loadFolder } from '@mask-diplomacy/seed';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { API_SETTINGS, ask, WEB_FIXTURE } from '../kit/api.ts';
import { DATA_FOLDER } from '../kit/data-folder.ts';

/*
 * A database as the version before loaded it: without the counts of hubs and without the indexes that came with them.
 */

const NEWER_INDEXES = ['actor_name', 'publisher_name', 'event_last_day', 'event_evidence'];

let database: DatabaseHandle;
let driver: Driver;
let server: RunningServer;

beforeAll(async () => {
  database = await openDatabase({ ephemeral: true, onProgress: () => undefined });
  driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  await load();
  await write('MATCH (n) WHERE n.relationCounts IS NOT NULL REMOVE n.relationCounts');
  for (const name of NEWER_INDEXES) await write(`DROP INDEX ${name}`);
  server = await startServer({
    // A few statements are asked for: planning all of them would take longest.
    config: readConfig({ ...API_SETTINGS, API_PLAN_AHEAD: '0' }),
    database,
    webFolder: fileURLToPath(WEB_FIXTURE),
    logger: createLogger('silent'),
  });
  // Loaded by a server of its own, beside all others.
}, 600_000);
afterAll(async () => {
  await server.stop();
  await driver.close();
  await database.stop();
});

const load = () => loadFolder({ folder: fileURLToPath(DATA_FOLDER), driver, database: database.database });
const write = (text: string) => driver.executeQuery(text, {}, { database: database.database });
const lacking = async (): Promise<unknown> =>
  ((await (await fetch(`${server.url}/readyz`)).json()) as { lacking?: unknown }).lacking;

const RELATIONS = 'degree relationCounts { type direction family count }';
/** By each its own statement: what the load counts of hubs, and what is read along the newer indexes. */
const QUESTIONS = [
  `{ nodes(ids: ["country:CHN", "country:NLD", "actor:government-of-china", "product:mask-kn95", "standard:en-149"]) { ... on GraphNode { ${RELATIONS} } } }`,
  `{ neighborhood(ids: ["country:CHN"], families: [TRANSFER, ACTOR], maxNodes: 20) { nodes { id } leftOut { type direction family count } } }`,
  `{ country(id: "CHN") { events(first: 5, direction: OUT) { totalCount nodes { id } } actors(first: 5) { totalCount nodes { id } } } }`,
  `{ product(id: "mask-kn95") { events(first: 5) { totalCount nodes { id } } } }`,
  `{ node(id: "standard:en-149") { ... on Standard { events(first: 5) { totalCount nodes { id } } } } }`,
  `{ actors(first: 40) { nodes { id } pageInfo { endCursor } } publishers(first: 40) { nodes { id } pageInfo { endCursor } } }`,
  `{ dataset { earliest latest } }`,
];

it('a database that the version before loaded is told to lack its indexes', async () => {
  await expect.poll(lacking, { timeout: 30_000 }).toEqual(expect.arrayContaining(NEWER_INDEXES));
});

it.each(QUESTIONS)('over it %s is answered as over one loaded now', async (question) => {
  expect(await ask(question, {}, server.url)).toEqual(await ask(question, {}, inject('apiUrl')));
});

it('the next load counts its hubs and makes its indexes', async () => {
  // As of that version: without counts the node and the whole set have other hashes.
  await write(
    "MATCH (n) WHERE n:Dataset OR (n:Country AND n.id = 'CHN') SET n.hash = 'earlier', n.recordHash = 'earlier'",
  );
  expect((await load()).status).toBe('loaded');
  const { records } = await write("MATCH (n:Country {id: 'CHN'}) RETURN size(n.relationCounts) AS size");
  expect(Number(records[0]?.get('size'))).toBeGreaterThan(0);
  await expect.poll(lacking, { timeout: 30_000 }).toBeUndefined();
});
