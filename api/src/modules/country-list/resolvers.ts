import type { Resolvers } from '../../generated/resolver-types.ts';
import { listCountries } from '../../graph/node-lists/ends.ts';
import { readCountryRequest } from '../../graph/node-lists/requests.ts';
import { connectionResolvers, facetResolver } from '../connection.ts';

export const countryListResolvers = {
  Query: {
    countries: (_root, { first, after, ...given }, { graph }) =>
      listCountries(
        graph,
        { first, after: after ?? null },
        readCountryRequest({ field: 'countries', argument: 'filter' }, given),
      ),
  },
  CountryConnection: { ...connectionResolvers, facets: facetResolver('CountryConnection') },
} satisfies Resolvers;
