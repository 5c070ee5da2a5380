import type { Resolvers } from '../../generated/resolver-types.ts';
import { checkFirst } from '../../graph/connections.ts';
import { checkText } from '../../graph/event-filter.ts';
import { search } from '../../graph/search/search.ts';

const MOST_HITS = 50;

export const searchResolvers = {
  Query: {
    search(_root, { query, first, families }, { graph }) {
      checkFirst('search', first, MOST_HITS);
      checkText({ field: 'search', argument: 'query' }, query);
      return search(graph, { query, first, families: families ?? [] });
    },
  },
} satisfies Resolvers;
