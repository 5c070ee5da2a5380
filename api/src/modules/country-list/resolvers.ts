import type { CountryFilter as FilterInput, Resolvers } from '../../generated/resolver-types.ts';
import { type FilterPlace, partOf, readList, readWithNot } from '../../graph/event-filter.ts';
import { type CountryChoice, listCountries } from '../../graph/node-lists/ends.ts';
import { connectionResolvers, facetResolver } from '../connection.ts';
import { readNarrowing } from '../list-filter.ts';

export const countryListResolvers = {
  Query: {
    countries: (_root, { filter, orderBy, first, after }, { graph }) =>
      listCountries(
        graph,
        { first, after: after ?? null },
        {
          filter: readWithNot({ field: 'countries', argument: 'filter' }, filter, readChoice),
          orderBy: orderBy ?? 'NAME',
        },
      ),
  },
  CountryConnection: { ...connectionResolvers, facets: facetResolver('CountryConnection') },
} satisfies Resolvers;

function readChoice(place: FilterPlace, input: FilterInput): CountryChoice {
  return {
    ...readNarrowing(place, 'Country', input),
    regions: readList(partOf(place, 'regions'), input.regions),
    direction: input.direction ?? null,
  };
}
