import type { Graph } from '../graph/graph.ts';
import type { NodeRow, SourceRow } from '../graph/rows.ts';
import type { Cell, Cells } from './csv.ts';
import { BETWEEN } from './properties.ts';

/** A node as a file tells it. */
export interface Told {
  /** As an object of JSON. */
  readonly fields: object;
  /** As a row of a table, by column. */
  readonly cells: Cells;
}

/** How the nodes of one label are told. */
export interface Telling<Row extends NodeRow> {
  /** Of a table, in their order; the credit follows. */
  readonly columns: readonly string[];
  readonly tell: (graph: Graph, row: Row) => Promise<Told>;
}

/** Of what has no parts: a table has what JSON has, several values of a cell parted by ` | `. */
export function flat<Row extends NodeRow>(
  columns: readonly string[],
  read: (graph: Graph, row: Row) => Promise<object>,
): Telling<Row> {
  return {
    columns,
    async tell(graph, row) {
      const told = await read(graph, row);
      return {
        fields: told,
        cells: Object.fromEntries(Object.entries(told).map(([name, value]) => [name, cellOf(value)])),
      };
    },
  };
}

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.join(BETWEEN);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** Several texts in one cell. */
export const joined = (values: readonly string[]): string => values.join(BETWEEN);

/** Who published some documents, and where they are, each in one cell. */
export function documentCells(sources: readonly SourceRow[]): {
  sourcePublishers: string;
  sourceUrls: string;
} {
  return {
    sourcePublishers: joined([...new Set(sources.map(({ publisherName }) => publisherName))]),
    sourceUrls: joined(sources.flatMap(({ url }) => url ?? [])),
  };
}
