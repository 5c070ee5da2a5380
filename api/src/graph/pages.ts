import type { TypedStatement } from '@mask-diplomacy/cypher';
import { type Ids, manyByKey } from './batches.ts';
import { connect, type Connection, type PageArgs } from './connections.ts';
import type { CursorKey, CursorShape } from './cursors.ts';
import type { Batch, Graph } from './graph.ts';
import type { NodeRow } from './rows.ts';

/** How the pages of a list that hangs on a node are read: one statement for all nodes that ask for the same page. */
export interface PagedList<Filter extends object, Row extends { ownerId: string }, Node extends NodeRow> {
  /** As the schema names it, such as `Source.claims`. */
  readonly field: string;
  readonly shape: CursorShape;
  readonly keyOf: (row: Row) => CursorKey;
  readonly nodes: (graph: Graph, rows: readonly Row[]) => Promise<readonly Node[]>;
  readonly page: (args: { filter: Filter; after: CursorKey | null; limit: number }) => Batch<readonly Row[]>;
  readonly count: (filter: Filter) => Batch<readonly number[]>;
}

/** How many there are of each owner, from a statement with the columns `ownerId` and `count`. */
export function countBy<Params extends Ids>(
  counts: TypedStatement<Params, { ownerId: string; count: number }>,
  rest: Omit<Params, 'ids'>,
): Batch<readonly number[]> {
  return manyByKey<{ ownerId: string; count: number }, number>(
    (graph, ids) => graph.run(counts, { ids, ...rest } as unknown as Params),
    (row) => row.ownerId,
    (row) => row.count,
  );
}

/** Pages by owner, from a statement that takes `$ids` and `$limit` and has a column `ownerId`. */
export function pageBy<Params extends Ids & { limit: number }, Row extends { ownerId: string }>(
  pages: TypedStatement<Params, Row>,
  rest: Omit<Params, 'ids'>,
): Batch<readonly Row[]> {
  return manyByKey<Row, Row>(
    (graph, ids) => graph.run(pages, { ids, ...rest } as unknown as Params),
    (row) => row.ownerId,
    (row) => row,
  );
}

/** The list of one node as a connection. `extra` adds to each edge what the row says of it. */
export function connectList<
  Filter extends object,
  Row extends { ownerId: string },
  Node extends NodeRow,
  Extra extends object,
>(
  graph: Graph,
  list: PagedList<Filter, Row, Node>,
  request: { owner: string; filter: Filter; page: PageArgs; extra: (row: Row) => Extra },
): Connection<Node, { cursor: string; node: Node } & Extra> {
  const { owner, filter } = request;
  return connect<Row, Node, { cursor: string; node: Node } & Extra>(request.page, {
    list: `${list.field} ${JSON.stringify(filter)}${graph.knownBy === null ? '' : ` ${graph.knownBy}`}`,
    field: list.field,
    shape: list.shape,
    keyOf: list.keyOf,
    read: (after, limit) => graph.loadWith(list.page, { filter, after, limit }, owner),
    async toEdges(rows, cursorOf) {
      const nodes = await list.nodes(graph, rows);
      return rows.map((row, at) => {
        const node = nodes[at];
        if (!node) throw new Error(`${list.field}: no node for row ${at}`);
        return { cursor: cursorOf(row), node, ...request.extra(row) };
      });
    },
    count: async () => (await graph.loadWith(list.count, filter, owner))[0] ?? 0,
  });
}
