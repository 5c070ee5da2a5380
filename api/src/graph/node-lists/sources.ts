import { type SourceKind, statement } from '@mask-diplomacy/cypher';
import type { SourceOrder } from '../../generated/resolver-types.ts';
import type { FilteredSourceList, PageArgs } from '../connections.ts';
import type { Days, FilterPlace } from '../event-filter.ts';
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
  type Counts,
  type Filter,
  LIST_PARAMS,
  type ListParams,
  listParams,
  narrow,
  type Narrowing,
  RELATED_PARAMS,
  type RelatedParams,
} from './narrowing.ts';
import { DAY_WALK, type DayWalk, isNarrowed, readByDay, undatedKey } from './walks.ts';

/** Null is no condition; ids are bare. */
export interface SourceChoice extends Narrowing {
  readonly kinds: readonly SourceKind[] | null;
  readonly countries: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly publishers: readonly string[] | null;
  readonly published: Days | null;
  readonly isDated: boolean | null;
  readonly isIndependent: boolean | null;
}

const sourcesPage = statement<
  ListParams & PageParams & { byClaims: boolean; counts: Counts; undatedKey: string },
  KeyedId
>('sources-page', {
  params: [...LIST_PARAMS, ...PAGE_PARAMS, 'byClaims', 'counts', 'undatedKey'],
  row: ['id', 'key'],
});
const sourcesByDay = statement<DayWalk, KeyedId>('sources-by-day', { params: DAY_WALK, row: ['id', 'key'] });
const sourceCount = statement<ListParams, { count: number }>('source-count', {
  params: [...LIST_PARAMS],
  row: ['count'],
});
const sourceFacets = statement<ListParams & FacetParams, FoundFacet>('source-facets', {
  params: [...LIST_PARAMS, ...FACET_PARAMS],
  row: FACET_COLUMNS,
});

/** A document that tells of events, its publisher, and how many claims about them it makes. */
export interface SourceOfEvents {
  readonly id: string;
  readonly publisherId: string;
  readonly count: number;
}

/** Documents that tell of the events that meet a filter, out by the graph's day. */
export const sourcesOfMatchingEvents = statement<RelatedParams, SourceOfEvents>(
  'sources-of-matching-events',
  { params: [...RELATED_PARAMS], row: ['id', 'publisherId', 'count'] },
);

/** Documents that meet a filter; on a day, those that were surely out by then. */
export function listSources(
  graph: Graph,
  page: PageArgs,
  { filter, orderBy }: { filter: Filter<SourceChoice>; orderBy: SourceOrder },
): FilteredSourceList {
  const byClaims = orderBy === 'MOST_CLAIMS';
  const isDescending = orderBy !== 'DATE_OLDEST';
  const read = async (place: FilterPlace, choice: SourceChoice) => {
    const { published, text: _text, eventFilter: _eventFilter, ...others } = choice;
    const { ids, counts } = await narrow(graph, place, {
      label: 'Source',
      choice,
      related: (params) => graph.run(sourcesOfMatchingEvents, params),
    });
    return { conditions: { ...others, ...published, ids }, counts };
  };
  return listNodes(graph, page, {
    label: 'Source',
    field: 'sources',
    orderBy,
    filter,
    key: byClaims ? 'number' : 'text',
    isDescending,
    params: () => listParams('sources', filter, read),
    read(params, cut) {
      const rest = (page: PageParams) =>
        graph.run(sourcesPage, { ...params, byClaims, undatedKey: undatedKey(isDescending), ...page });
      if (byClaims || isNarrowed(params, ['ids']) || filter.isDated === false) return rest(cut);
      return readByDay(params, cut, {
        knownBy: graph.knownBy,
        walk: (place) => graph.run(sourcesByDay, place),
        rest,
      });
    },
    count: ({ counts: _counts, ...params }) => graph.run(sourceCount, params),
    facets: ({ counts: _counts, ...params }, asked) => graph.run(sourceFacets, { ...params, ...asked }),
  });
}
