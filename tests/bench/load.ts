import type { DatabaseHandle } from '@mask-diplomacy/cypher/local';
import { type Graph, groupBy, loadChecked } from '@mask-diplomacy/seed';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { makeGraph } from './graphs.ts';
import { compare, type Comparison } from './measure.ts';

const ROUNDS = { count: 3, warmUp: 1 };
const PLAIN_BATCH = 5000;
const PATIENCE = { timeout: 600_000 };

async function empty(session: Session): Promise<void> {
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS', {}, PATIENCE);
}

function batches<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / PLAIN_BATCH) }, (_, at) =>
    rows.slice(at * PLAIN_BATCH, (at + 1) * PLAIN_BATCH),
  );
}

/** Loads as one would by hand: MERGE in batches, one label and one relationship type after the other. */
async function loadPlainly(session: Session, graph: Graph): Promise<void> {
  for (const [label, nodes] of groupBy(graph.nodes, ({ label }) => label)) {
    for (const rows of batches(nodes.map(({ id, properties }) => ({ id, properties })))) {
      await session.run(
        `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row.properties`,
        { rows },
        PATIENCE,
      );
    }
  }
  const groups = groupBy(
    graph.relationships,
    ({ type, fromLabel, toLabel }) => `${fromLabel} ${type} ${toLabel}`,
  );
  for (const [group, relationships] of groups) {
    const [from, type, to] = group.split(' ');
    for (const rows of batches(
      relationships.map((each) => ({
        from: each.from,
        to: each.to,
        key: each.key ?? '',
        properties: each.properties,
      })),
    )) {
      await session.run(
        `UNWIND $rows AS row MATCH (a:${from} {id: row.from}), (b:${to} {id: row.to}) MERGE (a)-[r:${type} {key: row.key}]->(b) SET r += row.properties`,
        { rows },
        PATIENCE,
      );
    }
  }
}

/** The project's loader against plain batches, each with the same graph, into an empty database with the same indexes. */
export async function benchLoad(database: DatabaseHandle, driver: Driver, size: number): Promise<Comparison> {
  const session = driver.session({ database: database.database });
  const { checked, graph } = makeGraph(size);
  const prepare = (): Promise<void> => empty(session);
  try {
    return await compare(
      `a load of ${graph.nodes.length} nodes and ${graph.relationships.length} relationships into an empty database`,
      [
        {
          name: 'seed load',
          prepare,
          run: () => loadChecked(checked, { driver, database: database.database, graph }),
        },
        { name: 'UNWIND and MERGE', prepare, run: () => loadPlainly(session, graph) },
      ],
      ROUNDS,
    );
  } finally {
    await empty(session);
    await session.close();
  }
}

/** A driver as the loader gets it. */
export function openDriver({ uri, user, password }: DatabaseHandle): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password));
}
