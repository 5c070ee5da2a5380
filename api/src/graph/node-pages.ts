import { createHash } from 'node:crypto';
import type { Label } from '@mask-diplomacy/cypher';
import { connect, type FilteredList, type PageArgs } from './connections.ts';
import type { CursorKey } from './cursors.ts';
import { type FoundFacet, readFacets } from './facets.ts';
import { countAll } from './dataset.ts';
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

/** What a statement that counts by facets takes beside the filter. */
export interface FacetParams {
  readonly by: readonly string[];
  readonly limit: number;
}

/** Names of the parameters, for a statement that uses `page-of-n`, and for one that counts by facets. */
export const PAGE_PARAMS = ['isDescending', 'after', 'limit'] as const;
export const FACET_PARAMS = ['by', 'limit'] as const;

/** How the nodes of one label that meet a filter are read. */
export interface NodeList<L extends Label, Params> {
  readonly label: L;
  /** As the schema names it, such as `actors`. */
  readonly field: string;
  readonly orderBy: string;
  /** The filter as read: filters that mean the same are equal, for it binds the cursors. */
  readonly filter: object;
  readonly key: 'text' | 'number';
  readonly isDescending: boolean;
  /** The filter as the statements take it; worked out when the first of them is run. */
  readonly params: () => Promise<Params>;
  readonly read: (params: Params, page: PageParams) => Promise<readonly KeyedId[]>;
  readonly count: (params: Params) => Promise<readonly { readonly count: number }[]>;
  readonly facets: (params: Params, facets: FacetParams) => Promise<readonly FoundFacet[]>;
}

/** Nodes of one label that meet a filter, in an order; of equal ones, ids run upward. */
export function listNodes<L extends Label, Params, By extends string>(
  graph: Graph,
  page: PageArgs,
  list: NodeList<L, Params>,
): FilteredList<RowOf<L>, By> {
  const { label, field, orderBy, filter, key, isDescending } = list;
  let known: Promise<Params> | undefined;
  const params = (): Promise<Params> => (known ??= list.params());
  const pages = connect(page, {
    list: `${field} ${orderBy} ${digest([filter, graph.knownBy])}`,
    field,
    shape: [key, 'text'],
    keyOf: (row: KeyedId) => [row.key, row.id],
    read: async (after, limit) => {
      const place = after && { key: after[0] ?? null, id: String(after[1]) };
      return list.read(await params(), { isDescending, after: place, limit });
    },
    async toEdges(rows, cursorOf) {
      const nodes = await nodesOf(
        graph,
        label,
        rows.map(({ id }) => id),
      );
      return nodes.map((node, at) => ({ cursor: cursorOf(rows[at] as KeyedId), node }));
    },
    count: async () =>
      graph.knownBy === null && isWhole(filter)
        ? countAll(graph, label)
        : ((await list.count(await params()))[0]?.count ?? 0),
  });
  return {
    ...pages,
    facets: (request) => readFacets(request, async (asked) => list.facets(await params(), asked)),
  };
}

/** Whether a filter, as read, is met by everything: nothing need be looked at to count what meets it. */
export function isWhole(filter: object): boolean {
  return Object.values(filter).every((condition) => condition === null);
}

/** A short text that is equal for equal values: it binds the cursors of a list to what was asked. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);
}
