import { badInput } from '../errors.ts';
import {
  checkFirst,
  type Connection,
  type Edge,
  type FilteredList,
  type Page,
} from '../graph/connections.ts';
import type { FacetRequest } from '../graph/facets.ts';

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

const MOST_FACET_VALUES = 100;

/** The field `facets` of a connection, by the connection's name. */
export function facetResolver(connection: string) {
  const field = `${connection}.facets`;
  return <Node, By extends string>(list: FilteredList<Node, By>, { by, first }: FacetRequest<By>) => {
    checkFirst(field, first, MOST_FACET_VALUES);
    if (by.length === 0) {
      throw badInput({ field, argument: 'by' }, 'nothing', 'at least one thing to count by');
    }
    return list.facets({ by, first });
  };
}
