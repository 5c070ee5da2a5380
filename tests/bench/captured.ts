import { buildApiSchema, createContext, createLogger, createRunner, type Runner } from '@mask-diplomacy/api';
import { asSent } from '@mask-diplomacy/cypher';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { graphql, type GraphQLSchema } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { TYPE_DEFINITIONS } from './servers/type-definitions.ts';

/** A statement as it was sent. `wave` counts from 0: those of one wave were sent at once, without waiting for another. */
export interface Sent {
  /** Null for a text that a library made. */
  readonly name: string | null;
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly wave: number;
}

export type Capture = (query: string) => Promise<readonly Sent[]>;

/** At fifty times the record what goes over everything takes long. */
const PATIENCE = 300_000;

/** What this API sends to the database to answer a question. */
export function captureOurs(driver: Driver, database: string): Capture {
  const schema = buildApiSchema();
  const inner = createRunner({ driver, database });
  return async (query) => {
    const sent: Sent[] = [];
    let [wave, underWay] = [0, 0];
    const runner: Runner = {
      async run(statement, params, scope) {
        const { text, parameters } = asSent(statement, params);
        sent.push({ name: statement.name, text, parameters: { ...parameters }, wave });
        underWay += 1;
        try {
          return await inner.run(statement, params, scope);
        } finally {
          underWay -= 1;
          if (underWay === 0) wave += 1;
        }
      },
    };
    const contextValue = createContext({
      runner,
      requestId: 'bench',
      client: 'bench',
      isGet: false,
      trace: null,
      onStatement: () => undefined,
      log: createLogger('silent'),
      deadlineMilliseconds: PATIENCE,
      signal: new AbortController().signal,
    });
    await answer(schema, query, contextValue);
    return sent;
  };
}

/** What `@neo4j/graphql` sends for one. */
export async function captureLibrary(driver: Driver, database: string): Promise<Capture> {
  const schema = await new Neo4jGraphQL({ typeDefs: TYPE_DEFINITIONS, driver }).getSchema();
  return async (query) => {
    const sent: Sent[] = [];
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    const executionContext = {
      run(text: string, parameters: Record<string, unknown>) {
        sent.push({ name: null, text, parameters, wave: sent.length });
        return session.run(text, parameters, { timeout: PATIENCE });
      },
    };
    try {
      await answer(schema, query, { executionContext, cypherQueryOptions: { addVersionPrefix: false } });
    } finally {
      await session.close();
    }
    return sent;
  };
}

async function answer(schema: GraphQLSchema, source: string, contextValue: unknown): Promise<void> {
  const { errors } = await graphql({ schema, source, contextValue });
  if (errors) throw new Error(`${source}\n${errors.map((error) => error.stack).join('\n')}`);
}
