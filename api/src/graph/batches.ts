import type { TypedStatement } from '@mask-diplomacy/cypher';
import type { Batch, Graph } from './graph.ts';

/** Statements that take the keys as `$ids`. */
export interface Ids {
  readonly ids: readonly string[];
}

/** At most one row a key: null where there is none. */
export function oneByKey<Row extends object, Value>(
  statement: TypedStatement<Ids, Row>,
  keyOf: (row: Row) => string,
  valueOf: (row: Row) => Value,
): Batch<Value | null> {
  return {
    async load(graph, keys) {
      const rows = await graph.run(statement, { ids: keys });
      const values = new Map(rows.map((row) => [keyOf(row), valueOf(row)]));
      return keys.map((key) => values.get(key) ?? null);
    },
  };
}

/** Any number of rows a key, in the statement's order. */
export function manyByKey<Row extends object, Value>(
  read: (graph: Graph, keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
  valueOf: (row: Row) => Value,
): Batch<readonly Value[]> {
  return {
    async load(graph, keys) {
      const values = new Map<string, Value[]>(keys.map((key) => [key, []]));
      for (const row of await read(graph, keys)) values.get(keyOf(row))?.push(valueOf(row));
      return keys.map((key) => values.get(key) ?? []);
    },
  };
}
