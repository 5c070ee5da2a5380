import type { Connection, Edge, Page } from '../graph/connections.ts';

type Any = Connection<unknown, Edge<unknown>>;

/** The fields of every connection. The page is read once, however many of them are asked for; the count only if it is. */
export const connectionResolvers = {
  edges: async <E extends Edge<unknown>>(list: Connection<unknown, E>) => (await list.page()).edges,
  nodes: async <Node>(list: Connection<Node>) => (await list.page()).edges.map((edge) => edge.node),
  pageInfo: async (list: Any) => pageInfoOf(await list.page()),
  totalCount: (list: Any) => list.count(),
};

function pageInfoOf({ edges, hasNextPage, hasPreviousPage }: Page<Edge<unknown>>) {
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}
