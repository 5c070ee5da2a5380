import { createLogger, readConfig, startServer } from '@mask-diplomacy/api';
import type { DatabaseHandle } from '@mask-diplomacy/cypher/local';
import neo4j, { type Driver } from 'neo4j-driver';
import { compare, type Comparison } from './measure.ts';

const ROUNDS = { count: 200, warmUp: 150 };
const EVENT = 'nld-ffp2-recall-2020-03-28';

/** A question over HTTP, and the statements behind it as somebody with a driver would run them. */
const QUESTIONS = [
  {
    what: 'an event with its claims and their sources',
    query: `{ event(id: "${EVENT}") { title claims(first: 100) { nodes { field text unit note source { title url date { iso } } } } } }`,
    raw: [
      `MATCH (e:Event {id: '${EVENT}'})<-[:ABOUT]-(c:Claim)-[:STATED_IN]->(s:Source)
       RETURN e.title, c.field, c.text, c.unit, c.note, s.title, s.url, s.date ORDER BY s.dateFirst, c.id`,
    ],
  },
  {
    what: 'one event, six fields',
    query: `{ event(id: "${EVENT}") { title date { iso } confidence claimCount sourceCount publisherCount } }`,
    raw: [
      `MATCH (e:Event {id: '${EVENT}'}) RETURN e.title, e.date, e.confidence, e.claimCount, e.sourceCount, e.publisherCount`,
    ],
  },
  {
    what: 'the 50 widest disagreements',
    query: '{ disagreements(first: 50) { nodes { label ratio lowest highest } } }',
    raw: [
      `MATCH (d:Disagreement)-[:ABOUT]->(e:Event) WHERE d.ratio > 0
       RETURN d.field, e.title, d.ratio, d.lowest, d.highest ORDER BY d.ratio DESC, d.id LIMIT 50`,
    ],
  },
] as const;

async function raw(driver: Driver, database: string, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    await session.run(text);
    await session.close();
  }
}

async function ask(url: string, query: string): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as { errors?: unknown };
  if (body.errors !== undefined) throw new Error(`${query}: ${JSON.stringify(body.errors)}`);
}

/** Each question over HTTP against the same through the raw driver, on one loaded database. */
export async function benchApi(database: DatabaseHandle): Promise<Comparison[]> {
  const server = await startServer({
    config: readConfig({ PORT: '0', API_RATE_PER_MINUTE: '0' }),
    database,
    webFolder: '',
    logger: createLogger('silent'),
  });
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
    disableLosslessIntegers: true,
  });
  try {
    const comparisons: Comparison[] = [];
    for (const { what, query, raw: texts } of QUESTIONS) {
      comparisons.push(
        await compare(
          what,
          [
            { name: 'HTTP', run: () => ask(server.url, query) },
            { name: 'raw driver', run: () => raw(driver, database.database, texts) },
          ],
          ROUNDS,
        ),
      );
    }
    return comparisons;
  } finally {
    await driver.close();
    await server.stop();
  }
}
