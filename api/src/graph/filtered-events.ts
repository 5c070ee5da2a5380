import { statement } from '@mask-diplomacy/cypher';
import type { EventFacetField, EventOrder } from '../generated/resolver-types.ts';
import { connect, type FilteredEventList, type PageArgs } from './connections.ts';
import type { CursorKey } from './cursors.ts';
import { countAll } from './dataset.ts';
import type { EventFilter } from './event-filter.ts';
import { eventsFromStart, type Ordering, ORDERINGS, type PlacedEvent, walkIndex } from './event-orderings.ts';
import { readByKnownRatio } from './events-by-known-ratio.ts';
import { FACET_COLUMNS, type FoundFacet, readFacets } from './facets.ts';
import type { Graph } from './graph.ts';
import {
  MATCH_PARAMS,
  type MatchParams,
  matchParamsOf,
  type MatchPlan,
  planMatching,
} from './matching-events.ts';
import { digest, isWhole } from './node-pages.ts';
import { NODES, nodesOf, withLabel } from './nodes.ts';
import type { EventRow } from './rows.ts';

const eventCount = statement<MatchParams, { count: number }>('event-count', {
  params: [...MATCH_PARAMS],
  row: ['count'],
});
const eventFacets = statement<MatchParams & { by: readonly EventFacetField[]; limit: number }, FoundFacet>(
  'event-facets',
  { params: ['by', 'limit', ...MATCH_PARAMS], row: FACET_COLUMNS },
);

const FIELD = 'events';
const PLACE = { field: FIELD, argument: 'filter' };

/** The events that meet a filter, on the graph's clock. */
export function listEvents(
  graph: Graph,
  page: PageArgs,
  { filter, orderBy }: { filter: EventFilter; orderBy: EventOrder },
): FilteredEventList {
  const order = ORDERINGS[orderBy];
  let planned: Promise<MatchPlan> | undefined;
  const plan = (): Promise<MatchPlan> => (planned ??= planMatching(graph, PLACE, filter));
  const list = connect(page, {
    list: `events ${orderBy} ${digest([filter, graph.knownBy])}`,
    field: FIELD,
    shape: order.shape,
    keyOf: (row: PlacedEvent) => [row.key, row.id],
    async read(after, limit) {
      const matching = await plan();
      if (orderBy === 'LARGEST_DISAGREEMENT' && graph.knownBy !== null) {
        return readByKnownRatio(graph, matching, after, limit);
      }
      return readPage(graph, order, matching, after, limit);
    },
    async toEdges(rows, cursorOf) {
      const nodes = await nodesOfRows(graph, rows);
      return rows.map((row, at) => ({ cursor: cursorOf(row), node: nodes[at] as EventRow }));
    },
    count: async () =>
      graph.knownBy === null && isWhole(filter)
        ? countAll(graph, 'Event')
        : ((await graph.run(eventCount, matchParamsOf(await plan())))[0]?.count ?? 0),
  });
  return {
    ...list,
    facets: (request) =>
      readFacets(request, async (asked) =>
        graph.run(eventFacets, { ...matchParamsOf(await plan()), ...asked }),
      ),
  };
}

/** What was counted of an event rests on all its sources; on a day, it is read as it could be known. */
async function nodesOfRows(graph: Graph, rows: readonly PlacedEvent[]): Promise<EventRow[]> {
  if (graph.knownBy !== null) {
    return nodesOf(
      graph,
      'Event',
      rows.map(({ id }) => id),
    );
  }
  return rows.map((row) => {
    const node = withLabel('Event', row);
    graph.keep(NODES.Event, node.id, node);
    return node;
  });
}

/**
 * From the index in the list's order when few events need to be looked at before the page is full; else from what leads
 * to the fewest events, which are then sorted.
 */
async function readPage(
  graph: Graph,
  order: Ordering,
  { passing, plan }: MatchPlan,
  after: CursorKey | null,
  limit: number,
): Promise<PlacedEvent[]> {
  const { property, isDescending } = order;
  const lookedAt = limit / Math.max(plan.share, limit / plan.total);
  const isCounted = property === 'sourceCount' && passing.knownBy !== null;
  if (!isCounted && plan.size > lookedAt) return walkIndex(graph, order, passing, after, limit);
  const [key = null, id] = after ?? [];
  return graph.run(eventsFromStart, {
    ...passing,
    start: plan.start,
    property,
    isDescending,
    after: after && { key, id: String(id) },
    limit,
  });
}
