import type { Resolvers } from '../../generated/resolver-types.ts';
import { listProducts, listStandards } from '../../graph/node-lists/ends.ts';
import { readProductRequest, readStandardRequest } from '../../graph/node-lists/requests.ts';
import { connectionResolvers, facetResolver } from '../connection.ts';

export const productListResolvers = {
  Query: {
    products: (_root, { first, after, ...given }, { graph }) =>
      listProducts(
        graph,
        { first, after: after ?? null },
        readProductRequest({ field: 'products', argument: 'filter' }, given),
      ),
    standards: (_root, { first, after, ...given }, { graph }) =>
      listStandards(
        graph,
        { first, after: after ?? null },
        readStandardRequest({ field: 'standards', argument: 'filter' }, given),
      ),
  },
  ProductConnection: { ...connectionResolvers, facets: facetResolver('ProductConnection') },
  StandardConnection: { ...connectionResolvers, facets: facetResolver('StandardConnection') },
} satisfies Resolvers;
