import { fileURLToPath } from 'node:url';
import { allStatements, asSent, loadSchema, type Statement } from '@mask-diplomacy/cypher';
import { openDatabase } from '@mask-diplomacy/cypher/local';
import { loadFolder } from '@mask-diplomacy/seed';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { DATA_FOLDER } from './data-folder.ts';

/** A Neo4j of the tests' own, with the project's indexes and nothing in it. */
export interface GraphDatabase {
  /** Empties the database and makes the graph that Cypher text describes. */
  readonly make: (cypher: string) => Promise<void>;
  /** Loads the project's whole fact set. */
  readonly loadFactSet: () => Promise<void>;
  /** Runs the statement of a name; rows as objects, in order. Missing parameters are null, as the header allows. */
  readonly run: (
    name: string,
    params?: Readonly<Record<string, unknown>>,
  ) => Promise<Record<string, unknown>[]>;
  /** The operators of a statement's plan, from EXPLAIN, with their arguments. */
  readonly explain: (statement: Statement) => Promise<readonly Operator[]>;
  /** Names of the indexes that a label has, with the label. */
  readonly indexedLabels: () => Promise<ReadonlySet<string>>;
  readonly close: () => Promise<void>;
}

export interface Operator {
  readonly name: string;
  readonly details: string;
}

interface Plan {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Plan[];
}

/** The server's own limit is made for readers of a planned statement, not for tests on a busy machine. */
const PATIENT = { timeout: 60_000 };

export async function openGraphDatabase(): Promise<GraphDatabase> {
  const handle = await openDatabase({ ephemeral: true, onProgress: () => undefined });
  const driver: Driver = neo4j.driver(handle.uri, neo4j.auth.basic(handle.user, handle.password), {
    disableLosslessIntegers: true,
  });
  const withSession = async <Value>(work: (session: Session) => Promise<Value>): Promise<Value> => {
    const session = driver.session({ database: handle.database });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  };
  await withSession(async (session) => {
    for (const { text } of loadSchema()) await session.run(text, {}, PATIENT);
    await session.run('CALL db.awaitIndexes(60)', {}, PATIENT);
  });
  return {
    make: (cypher) =>
      withSession(async (session) => {
        await session.run('MATCH (n) DETACH DELETE n', {}, PATIENT);
        await session.run(cypher, {}, PATIENT);
      }),
    loadFactSet: async () => {
      await loadFolder({ folder: fileURLToPath(DATA_FOLDER), driver, database: handle.database });
    },
    run: (name, params = {}) =>
      withSession(async (session) => {
        const statement = statementOf(name);
        const { text, parameters } = asSent(statement, parametersOf(statement, params));
        const { records } = await session.run(text, parameters, PATIENT);
        return records.map((record) => record.toObject() as Record<string, unknown>);
      }),
    explain: (statement) =>
      withSession(async (session) => {
        const { text, parameters } = asSent(statement, {});
        const { summary } = await session.run(`EXPLAIN ${text}`, parameters, PATIENT);
        return summary.plan ? flatten(summary.plan as Plan) : [];
      }),
    indexedLabels: () =>
      withSession(async (session) => {
        const { records } = await session.run(
          "SHOW INDEXES YIELD labelsOrTypes, type WHERE type = 'RANGE' RETURN labelsOrTypes AS labels",
        );
        return new Set(records.flatMap((record) => record.get('labels') as string[]));
      }),
    async close() {
      await driver.close();
      await handle.stop();
    },
  };
}

function statementOf(name: string): Statement {
  const statement = allStatements().get(name);
  if (!statement) throw new Error(`no statement is named ${name}`);
  return statement;
}

function parametersOf(
  { name, params }: Statement,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const foreign = Object.keys(given).filter((each) => !(each in params));
  if (foreign.length > 0) throw new Error(`${name} has no parameter ${foreign.join(', ')}`);
  return Object.fromEntries(
    Object.entries(params).map(([param, { isNullable }]) => {
      const value = given[param] ?? null;
      if (value === null && !isNullable) throw new Error(`${name} needs ${param}`);
      return [param, value];
    }),
  );
}

function flatten(plan: Plan): Operator[] {
  return [
    {
      name: plan.operatorType.replace(/@.*$/, ''),
      details: String(plan.arguments['Details'] ?? ''),
    },
    ...plan.children.flatMap(flatten),
  ];
}
