import { createHash } from 'node:crypto';
import type { Label } from '@mask-diplomacy/cypher';
import { connect, type Connection, type PageArgs } from './connections.ts';
import type { CursorKey } from './cursors.ts';
import type { Graph } from './graph.ts';
import { nodesOf, type RowOf } from './nodes.ts';

/** A node in a list: its bare id and what the list is ordered by. */
export interface KeyedId {
  readonly id: string;
  readonly key: string | number;
}

/** What the fragment `page-of-n` takes. */
export interface PageParams {
  readonly isDescending: boolean;
  readonly after: { key: CursorKey[number]; id: string } | null;
  readonly limit: number;
}

/** How the nodes of one label that meet a filter are read. */
export interface NodeList<L extends Label> {
  readonly label: L;
  /** As the schema names it, such as `actors`. */
  readonly field: string;
  readonly orderBy: string;
  /** The filter as read: filters that mean the same are equal, for it binds the cursors. */
  readonly filter: object;
  readonly key: 'text' | 'number';
  readonly isDescending: boolean;
  readonly read: (page: PageParams) => Promise<readonly KeyedId[]>;
  readonly count: () => Promise<readonly { readonly count: number }[]>;
}

/** Nodes of one label that meet a filter, in an order; of equal ones, ids run upward. */
export function listNodes<L extends Label>(
  graph: Graph,
  page: PageArgs,
  { label, field, orderBy, filter, key, isDescending, read, count }: NodeList<L>,
): Connection<RowOf<L>> {
  return connect(page, {
    list: `${field} ${orderBy} ${digest([filter, graph.knownBy])}`,
    field,
    shape: [key, 'text'],
    keyOf: (row: KeyedId) => [row.key, row.id],
    read: (after, limit) =>
      read({ isDescending, after: after && { key: after[0] ?? null, id: String(after[1]) }, limit }),
    async toEdges(rows, cursorOf) {
      const nodes = await nodesOf(
        graph,
        label,
        rows.map(({ id }) => id),
      );
      return nodes.map((node, at) => ({ cursor: cursorOf(rows[at] as KeyedId), node }));
    },
    count: async () => (await count())[0]?.count ?? 0,
  });
}

/** A short text that is equal for equal values: it binds the cursors of a list to what was asked. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);
}
