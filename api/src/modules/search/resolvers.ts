import { badInput } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import { checkFirst } from '../../graph/connections.ts';
import { search } from '../../graph/search/search.ts';

const MOST_HITS = 50;
const LONGEST_QUERY = 200;

export const searchResolvers = {
  Query: {
    search(_root, { query, first, families }, { graph }) {
      checkFirst('search', first, MOST_HITS);
      if (query.length < 1 || query.length > LONGEST_QUERY) {
        throw badInput(
          { field: 'search', argument: 'query' },
          `${query.length} characters`,
          `1 to ${LONGEST_QUERY} characters`,
        );
      }
      return search(graph, { query, first, families: families ?? [] });
    },
  },
} satisfies Resolvers;
