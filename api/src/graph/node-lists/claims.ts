import { type ClaimField, statement } from '@mask-diplomacy/cypher';
import type { ClaimOrder } from '../../generated/resolver-types.ts';
import type { FilteredClaimList, PageArgs } from '../connections.ts';
import { type FilterPlace, partOf } from '../event-filter.ts';
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
import { idsByText } from '../text-matches.ts';
import {
  type Counts,
  type Filter,
  idsOfEvents,
  intersection,
  LIST_PARAMS,
  type ListParams,
  listParams,
  type Narrowing,
} from './narrowing.ts';
import { DAY_WALK, type DayWalk, isNarrowed, readByDay, undatedKey } from './walks.ts';

/** Null is no condition; ids are bare. */
export interface ClaimChoice extends Narrowing {
  readonly fields: readonly ClaimField[] | null;
  readonly events: readonly string[] | null;
  readonly sources: readonly string[] | null;
  readonly publishers: readonly string[] | null;
  readonly countries: readonly string[] | null;
  readonly products: readonly string[] | null;
  readonly isSuspect: boolean | null;
  readonly isDisputed: boolean | null;
  readonly units: readonly string[] | null;
  readonly number: {
    readonly unit: string;
    readonly atLeast: number | null;
    readonly atMost: number | null;
  } | null;
}

const claimsPage = statement<ListParams & PageParams & { undatedKey: string }, KeyedId>('claims-page', {
  params: [...LIST_PARAMS, ...PAGE_PARAMS, 'undatedKey'],
  row: ['id', 'key'],
});
const claimsByDay = statement<DayWalk, KeyedId>('claims-by-day', { params: DAY_WALK, row: ['id', 'key'] });
const claimCount = statement<ListParams, { count: number }>('claim-count', {
  params: [...LIST_PARAMS],
  row: ['count'],
});
const claimFacets = statement<ListParams & FacetParams, FoundFacet>('claim-facets', {
  params: [...LIST_PARAMS, ...FACET_PARAMS],
  row: FACET_COLUMNS,
});

/** Claims that meet a filter; on a day, those of documents that were surely out by then. */
export function listClaims(
  graph: Graph,
  page: PageArgs,
  { filter, orderBy }: { filter: Filter<ClaimChoice>; orderBy: ClaimOrder },
): FilteredClaimList {
  const isDescending = orderBy === 'DATE_NEWEST';
  return listNodes(graph, page, {
    label: 'Claim',
    field: 'claims',
    orderBy,
    filter,
    key: 'text',
    isDescending,
    params: () => listParams('claims', filter, (place, choice) => read(graph, place, choice)),
    read({ counts: _counts, ...params }, cut) {
      const rest = (page: PageParams) =>
        graph.run(claimsPage, { ...params, undatedKey: undatedKey(isDescending), ...page });
      if (isNarrowed(params, ['ids', 'events', 'sources'])) return rest(cut);
      return readByDay(params, cut, {
        knownBy: graph.knownBy,
        walk: (place) => graph.run(claimsByDay, place),
        rest,
      });
    },
    count: ({ counts: _counts, ...params }) => graph.run(claimCount, params),
    facets: ({ counts: _counts, ...params }, asked) => graph.run(claimFacets, { ...params, ...asked }),
  });
}

/** Events have few claims each: those that meet the event filter narrow the events, not the claims. */
async function read(
  graph: Graph,
  place: FilterPlace,
  { ids, text, events, eventFilter, number, ...others }: ClaimChoice,
): Promise<{ conditions: object; counts: Counts }> {
  const [matching, met] = await Promise.all([
    text === null ? null : idsByText(graph, partOf(place, 'text'), 'Claim', text),
    eventFilter && idsOfEvents(graph, partOf(place, 'eventFilter'), eventFilter),
  ]);
  return {
    conditions: {
      ...others,
      ...number,
      ids: intersection([ids, matching]),
      events: intersection([events, met]),
    },
    counts: null,
  };
}
