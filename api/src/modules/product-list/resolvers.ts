import type { Resolvers } from '../../generated/resolver-types.ts';
import { readWithNot } from '../../graph/event-filter.ts';
import { listProducts, listStandards } from '../../graph/node-lists/ends.ts';
import { connectionResolvers, facetResolver } from '../connection.ts';
import { readNarrowing } from '../list-filter.ts';

export const productListResolvers = {
  Query: {
    products: (_root, { filter, orderBy, first, after }, { graph }) =>
      listProducts(
        graph,
        { first, after: after ?? null },
        {
          filter: readWithNot({ field: 'products', argument: 'filter' }, filter, (place, input) =>
            readNarrowing(place, 'Product', input),
          ),
          orderBy: orderBy ?? 'NAME',
        },
      ),
    standards: (_root, { filter, orderBy, first, after }, { graph }) =>
      listStandards(
        graph,
        { first, after: after ?? null },
        {
          filter: readWithNot({ field: 'standards', argument: 'filter' }, filter, (place, input) =>
            readNarrowing(place, 'Standard', input),
          ),
          orderBy: orderBy ?? 'NAME',
        },
      ),
  },
  ProductConnection: { ...connectionResolvers, facets: facetResolver('ProductConnection') },
  StandardConnection: { ...connectionResolvers, facets: facetResolver('StandardConnection') },
} satisfies Resolvers;
