import type { ClaimFilter as FilterInput, Resolvers } from '../../generated/resolver-types.ts';
import { type FilterPlace, partOf, readList, readRange, readWithNot } from '../../graph/event-filter.ts';
import { type ClaimChoice, listClaims } from '../../graph/node-lists/claims.ts';
import { connectionResolvers, facetResolver } from '../connection.ts';
import { readIds, readNarrowing } from '../list-filter.ts';

export const claimListResolvers = {
  Query: {
    claims: (_root, { filter, orderBy, first, after }, { graph }) =>
      listClaims(
        graph,
        { first, after: after ?? null },
        {
          filter: readWithNot({ field: 'claims', argument: 'filter' }, filter, readChoice),
          orderBy: orderBy ?? 'DATE_NEWEST',
        },
      ),
  },
  FilteredClaimConnection: { ...connectionResolvers, facets: facetResolver('FilteredClaimConnection') },
} satisfies Resolvers;

function readChoice(place: FilterPlace, input: FilterInput): ClaimChoice {
  const at = (name: string): FilterPlace => partOf(place, name);
  return {
    ...readNarrowing(place, 'Claim', input),
    fields: readList(at('fields'), input.fields),
    events: readIds(at('events'), 'Event', input.events),
    sources: readIds(at('sources'), 'Source', input.sources),
    publishers: readIds(at('publishers'), 'Publisher', input.publishers),
    countries: readIds(at('countries'), 'Country', input.countries),
    products: readIds(at('products'), 'Product', input.products),
    isSuspect: input.isSuspect ?? null,
    isDisputed: input.isDisputed ?? null,
    units: readList(at('units'), input.units),
    number: readRange(at('number'), input.number),
  };
}
