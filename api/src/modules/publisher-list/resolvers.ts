import type { PublisherFilter as FilterInput, Resolvers } from '../../generated/resolver-types.ts';
import { type FilterPlace, partOf, readList, readWithNot } from '../../graph/event-filter.ts';
import { listPublishers, type PublisherChoice } from '../../graph/node-lists/publishers.ts';
import { connectionResolvers, facetResolver } from '../connection.ts';
import { readIds, readNarrowing } from '../list-filter.ts';

export const publisherListResolvers = {
  Query: {
    publishers: (_root, { filter, orderBy, first, after }, { graph }) =>
      listPublishers(
        graph,
        { first, after: after ?? null },
        {
          filter: readWithNot({ field: 'publishers', argument: 'filter' }, filter, readChoice),
          orderBy: orderBy ?? 'NAME',
        },
      ),
  },
  PublisherConnection: { ...connectionResolvers, facets: facetResolver('PublisherConnection') },
} satisfies Resolvers;

function readChoice(place: FilterPlace, input: FilterInput): PublisherChoice {
  return {
    ...readNarrowing(place, 'Publisher', input),
    countries: readIds(partOf(place, 'countries'), 'Country', input.countries),
    kinds: readList(partOf(place, 'kinds'), input.kinds),
    languages: readList(partOf(place, 'languages'), input.languages),
    isIndependent: input.isIndependent ?? null,
  };
}
