import { groupBy, type SourceKind, statement } from '@mask-diplomacy/cypher';
import type { PublisherOrder } from '../../generated/resolver-types.ts';
import type { FilteredPublisherList, PageArgs } from '../connections.ts';
import type { FilterPlace } from '../event-filter.ts';
import { FACET_COLUMNS, type FoundFacet } from '../facets.ts';
import type { Graph } from '../graph.ts';
import {
  FACET_PARAMS,
  type FacetParams,
  type KeyedId,
  listNodes,
  PAGE_PARAMS,
  type PageParams,
} from '../node-pages.ts';
import {
  type Among,
  among,
  type Counts,
  type Filter,
  LIST_PARAMS,
  type ListParams,
  listParams,
  narrow,
  type Narrowing,
} from './narrowing.ts';
import { isNarrowed, NAME_WALK, type NameWalk, nameWalk } from './walks.ts';
import { type SourceOfEvents, sourcesOfMatchingEvents } from './sources.ts';

/** Null is no condition; ids are bare. */
export interface PublisherChoice extends Narrowing {
  readonly countries: readonly string[] | null;
  readonly kinds: readonly SourceKind[] | null;
  readonly languages: readonly string[] | null;
  readonly isIndependent: boolean | null;
}

const publishersPage = statement<
  ListParams & PageParams & { by: 'NAME' | 'SOURCES' | 'CLAIMS'; counts: Counts },
  KeyedId
>('publishers-page', { params: [...LIST_PARAMS, ...PAGE_PARAMS, 'by', 'counts'], row: ['id', 'key'] });
const publishersByName = statement<NameWalk, KeyedId>('publishers-by-name', {
  params: NAME_WALK,
  row: ['id', 'key'],
});
const publisherCount = statement<ListParams, { count: number }>('publisher-count', {
  params: [...LIST_PARAMS],
  row: ['count'],
});
const publisherFacets = statement<ListParams & FacetParams & { sources: Among }, FoundFacet>(
  'publisher-facets',
  {
    params: [...LIST_PARAMS, ...FACET_PARAMS, 'sources'],
    row: FACET_COLUMNS,
  },
);

const ORDERED_BY = { NAME: 'NAME', MOST_SOURCES: 'SOURCES', MOST_CLAIMS: 'CLAIMS' } as const satisfies Record<
  PublisherOrder,
  string
>;

/** Publishers that meet a filter; on a day, those of a document that was surely out by then. */
export function listPublishers(
  graph: Graph,
  page: PageArgs,
  { filter, orderBy }: { filter: Filter<PublisherChoice>; orderBy: PublisherOrder },
): FilteredPublisherList {
  const by = ORDERED_BY[orderBy];
  // Those that tell of the events asked for: the facets count by them too, and they are read once.
  let documents = null as readonly SourceOfEvents[] | null;
  const read = async (place: FilterPlace, choice: PublisherChoice) => {
    const { countries, kinds, languages, isIndependent } = choice;
    const { ids, counts } = await narrow(graph, place, {
      label: 'Publisher',
      choice,
      async related(params) {
        const sources = await graph.run(sourcesOfMatchingEvents, params);
        if (place.argument === 'filter') documents = sources;
        return [...groupBy(sources, ({ publisherId }) => publisherId)].map(([id, own]) => ({
          id,
          count: by === 'CLAIMS' ? own.reduce((sum, { count }) => sum + count, 0) : own.length,
        }));
      },
    });
    return { conditions: { ids, countries, kinds, languages, isIndependent }, counts };
  };
  return listNodes(graph, page, {
    label: 'Publisher',
    field: 'publishers',
    orderBy,
    filter,
    key: by === 'NAME' ? 'text' : 'number',
    isDescending: by !== 'NAME',
    params: async () => ({ ...(await listParams('publishers', filter, read)), documents }),
    read: ({ documents: _documents, ...params }, cut) =>
      by === 'NAME' && !isNarrowed(params, ['ids'])
        ? graph.run(publishersByName, nameWalk(params, cut))
        : graph.run(publishersPage, { ...params, by, ...cut }),
    count: ({ documents: _documents, counts: _counts, ...params }) => graph.run(publisherCount, params),
    facets: ({ documents: told, counts: _counts, ...params }, asked) =>
      graph.run(publisherFacets, { ...params, ...asked, sources: told && among(told.map(({ id }) => id)) }),
  });
}
