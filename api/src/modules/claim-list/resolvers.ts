import type { Label } from '@mask-diplomacy/cypher';
import type { ClaimFilter as FilterInput, Resolvers } from '../../generated/resolver-types.ts';
import { type ClaimFilter, listClaims } from '../../graph/claim-list.ts';
import { readList, readRange } from '../../graph/event-filter.ts';
import { readId } from '../../graph/ids.ts';

type IdList = 'events' | 'sources' | 'publishers' | 'countries' | 'products';

const at = (name: string) => ({ field: 'claims', argument: `filter.${name}` });

export const claimListResolvers = {
  Query: {
    claims: (_root, { filter, orderBy, first, after }, { graph }) =>
      listClaims(
        graph,
        { first, after: after ?? null },
        { filter: readFilter(filter ?? {}), orderBy: orderBy ?? 'DATE_NEWEST' },
      ),
  },
} satisfies Resolvers;

function readFilter(input: FilterInput): ClaimFilter {
  const ids = (name: IdList, label: Label) =>
    readList(at(name), input[name], 200, (id) => readId(at(name), label, id));
  const number = readRange(at('number'), input.number);
  return {
    fields: readList(at('fields'), input.fields),
    events: ids('events', 'Event'),
    sources: ids('sources', 'Source'),
    publishers: ids('publishers', 'Publisher'),
    countries: ids('countries', 'Country'),
    products: ids('products', 'Product'),
    isSuspect: input.isSuspect ?? null,
    isDisputed: input.isDisputed ?? null,
    units: readList(at('units'), input.units),
    unit: number?.unit ?? null,
    atLeast: number?.atLeast ?? null,
    atMost: number?.atMost ?? null,
  };
}
