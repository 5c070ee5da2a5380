import type {
  ActorFilter as ActorFilterInput,
  Resolvers,
  SourceFilter as SourceFilterInput,
} from '../../generated/resolver-types.ts';
import { type FilterPlace, partOf, readDays, readList, readWithNot } from '../../graph/event-filter.ts';
import { type ActorChoice, listActors } from '../../graph/node-lists/ends.ts';
import { listSources, type SourceChoice } from '../../graph/node-lists/sources.ts';
import { connectionResolvers, facetResolver } from '../connection.ts';
import { readIds, readNarrowing } from '../list-filter.ts';

export const nodeListResolvers = {
  Query: {
    actors: (_root, { filter, orderBy, first, after }, { graph }) =>
      listActors(
        graph,
        { first, after: after ?? null },
        {
          filter: readWithNot({ field: 'actors', argument: 'filter' }, filter, readActorChoice),
          orderBy: orderBy ?? 'NAME',
        },
      ),
    sources: (_root, { filter, orderBy, first, after }, { graph }) =>
      listSources(
        graph,
        { first, after: after ?? null },
        {
          filter: readWithNot({ field: 'sources', argument: 'filter' }, filter, readSourceChoice),
          orderBy: orderBy ?? 'DATE_NEWEST',
        },
      ),
  },
  FilteredActorConnection: { ...connectionResolvers, facets: facetResolver('FilteredActorConnection') },
  FilteredSourceConnection: { ...connectionResolvers, facets: facetResolver('FilteredSourceConnection') },
} satisfies Resolvers;

function readActorChoice(place: FilterPlace, input: ActorFilterInput): ActorChoice {
  return {
    ...readNarrowing(place, 'Actor', input),
    kinds: readList(partOf(place, 'kinds'), input.kinds),
    countries: readIds(partOf(place, 'countries'), 'Country', input.countries),
    roles: readList(partOf(place, 'roles'), input.roles),
  };
}

function readSourceChoice(place: FilterPlace, input: SourceFilterInput): SourceChoice {
  return {
    ...readNarrowing(place, 'Source', input),
    kinds: readList(partOf(place, 'kinds'), input.kinds),
    countries: readIds(partOf(place, 'countries'), 'Country', input.countries),
    languages: readList(partOf(place, 'languages'), input.languages),
    publishers: readIds(partOf(place, 'publishers'), 'Publisher', input.publishers),
    published: readDays(partOf(place, 'published'), input.published),
    isDated: input.isDated ?? null,
    isIndependent: input.isIndependent ?? null,
  };
}
