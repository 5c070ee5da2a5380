import type { Resolvers } from '../../generated/resolver-types.ts';
import { listClaims } from '../../graph/node-lists/claims.ts';
import { readClaimRequest } from '../../graph/node-lists/requests.ts';
import { connectionResolvers, facetResolver } from '../connection.ts';

export const claimListResolvers = {
  Query: {
    claims: (_root, { first, after, ...given }, { graph }) =>
      listClaims(
        graph,
        { first, after: after ?? null },
        readClaimRequest({ field: 'claims', argument: 'filter' }, given),
      ),
  },
  FilteredClaimConnection: { ...connectionResolvers, facets: facetResolver('FilteredClaimConnection') },
} satisfies Resolvers;
