import { createHash } from 'node:crypto';
import { statement } from '@mask-diplomacy/cypher';
import { badInput } from '../errors.ts';
import type { EventOrder } from '../generated/resolver-types.ts';
import { connect, type Connection, type PageArgs } from './connections.ts';
import type { CursorKey, CursorShape } from './cursors.ts';
import { type EventFacetRow, type FacetRequest, readEventFacets } from './event-facets.ts';
import type { EventFilter } from './event-filter.ts';
import { planStart, type StartPlan } from './event-start.ts';
import type { Graph } from './graph.ts';
import {
  MATCH_PARAMS,
  type MatchParams,
  matchParams,
  PASS_PARAMS,
  type PassParams,
  passParams,
} from './matching-events.ts';
import { NODES, nodesOf, withLabel } from './nodes.ts';
import { type ColumnsOf, COLUMNS, type EventRow } from './rows.ts';

/** A list of the events that meet a filter. */
export interface FilteredEventList extends Connection<EventRow> {
  readonly facets: (request: FacetRequest) => Promise<EventFacetRow[]>;
}

type Key = string | number | null;
type Row = ColumnsOf<EventRow> & { key: Key };

const ROW = [...COLUMNS.Event, 'key'] as const;

interface WalkParams extends PassParams {
  readonly fromKey: string | number;
  readonly limit: number;
}

const walk = (name: string, isDescending: boolean) => {
  const param = isDescending ? 'beforeId' : 'afterId';
  const found = statement<WalkParams & { [Param in typeof param]?: string }, Row>(name, {
    params: ['fromKey', param, 'limit', ...PASS_PARAMS],
    row: ROW,
  });
  return (graph: Graph, params: WalkParams, id: string) => graph.run(found, { ...params, [param]: id });
};

/** How events are ordered: by which property, and the statement that reads them from the index in that order. */
interface Ordering {
  readonly property: 'dateFirst' | 'knownFrom' | 'sourceCount' | 'largestRatio' | 'title';
  readonly isDescending: boolean;
  /** What comes before every key. */
  readonly first: string | number;
  /** Whether some events lack the property; they come last. */
  readonly hasGaps: boolean;
  readonly shape: CursorShape;
  readonly walk: ReturnType<typeof walk>;
}

const LAST_DAY = '9999-12-31';
/** Sorts after every id. */
const LAST_ID = '\uFFFF';

function ordering(
  property: Ordering['property'],
  isDescending: boolean,
  name: string,
  { hasGaps = false, isNumber = false } = {},
): Ordering {
  return {
    property,
    isDescending,
    first: isNumber ? Number.MAX_VALUE : isDescending ? LAST_DAY : '',
    hasGaps,
    shape: [isNumber ? (hasGaps ? 'number?' : 'number') : hasGaps ? 'text?' : 'text', 'text'],
    walk: walk(name, isDescending),
  };
}

const ORDERINGS: Readonly<Record<EventOrder, Ordering>> = {
  DATE_NEWEST: ordering('dateFirst', true, 'events-newest'),
  DATE_OLDEST: ordering('dateFirst', false, 'events-oldest'),
  REPORTED_NEWEST: ordering('knownFrom', true, 'events-newest-reported', { hasGaps: true }),
  REPORTED_OLDEST: ordering('knownFrom', false, 'events-oldest-reported', { hasGaps: true }),
  MOST_SOURCES: ordering('sourceCount', true, 'events-by-sources', { isNumber: true }),
  LARGEST_DISAGREEMENT: ordering('largestRatio', true, 'events-by-disagreement', {
    hasGaps: true,
    isNumber: true,
  }),
  TITLE: ordering('title', false, 'events-by-title'),
};

const withoutProperty = statement<PassParams & { property: string; afterId: string; limit: number }, Row>(
  'events-without',
  { params: ['property', 'afterId', 'limit', ...PASS_PARAMS], row: ROW },
);
const fromStart = statement<
  MatchParams & {
    property: string;
    isDescending: boolean;
    after: { key: Key; id: string } | null;
    limit: number;
  },
  Row
>('events-from-start', {
  params: ['property', 'isDescending', 'after', 'limit', ...MATCH_PARAMS],
  row: ROW,
});
const eventCount = statement<MatchParams, { count: number }>('event-count', {
  params: [...MATCH_PARAMS],
  row: ['count'],
});

const FIELD = 'events';
const PLACE = { field: FIELD, argument: 'filter' };

/** The events that meet a filter, on the graph's clock. */
export function listEvents(
  graph: Graph,
  page: PageArgs,
  { filter, orderBy }: { filter: EventFilter; orderBy: EventOrder },
): FilteredEventList {
  if (orderBy === 'LARGEST_DISAGREEMENT' && graph.knownBy !== null) {
    throw badInput(
      { field: FIELD, argument: 'orderBy' },
      'LARGEST_DISAGREEMENT with knownBy',
      'another order, or no knownBy',
    );
  }
  const order = ORDERINGS[orderBy];
  let params: Promise<MatchParams> | undefined;
  const matching = (): Promise<MatchParams> => (params ??= matchParams(graph, PLACE, filter));
  const list = connect(page, {
    list: `events ${orderBy} ${digest([filter, graph.knownBy])}`,
    field: FIELD,
    shape: order.shape,
    keyOf: (row: Row) => [row.key, row.id],
    async read(after, limit) {
      const passing = await passParams(graph, PLACE, filter);
      const plan = await planStart(graph, filter, passing.filter.ids ?? null);
      return readPage(graph, { order, passing, plan }, after, limit);
    },
    async toEdges(rows, cursorOf) {
      const nodes = await nodesOfRows(graph, rows);
      return rows.map((row, at) => ({ cursor: cursorOf(row), node: nodes[at] as EventRow }));
    },
    count: async () => (await graph.run(eventCount, await matching()))[0]?.count ?? 0,
  });
  return { ...list, facets: async (request) => readEventFacets(graph, await matching(), request) };
}

/** What was counted of an event rests on all its sources; on a day, it is read as it could be known. */
async function nodesOfRows(graph: Graph, rows: readonly Row[]): Promise<EventRow[]> {
  if (graph.knownBy !== null) {
    return nodesOf(
      graph,
      'Event',
      rows.map(({ id }) => id),
    );
  }
  return rows.map(({ key: _key, ...columns }) => {
    const node = withLabel('Event', columns);
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
  { order, passing, plan }: { order: Ordering; passing: PassParams; plan: StartPlan },
  after: CursorKey | null,
  limit: number,
): Promise<Row[]> {
  const { property, isDescending } = order;
  const lookedAt = limit / Math.max(plan.share, limit / plan.total);
  const isCounted = property === 'sourceCount' && passing.knownBy !== null;
  if (!isCounted && plan.size > lookedAt) return walkIndex(graph, order, passing, after, limit);
  const [key = null, id] = after ?? [];
  return graph.run(fromStart, {
    ...passing,
    start: plan.start,
    property,
    isDescending,
    after: after && { key, id: String(id) },
    limit,
  });
}

async function walkIndex(
  graph: Graph,
  order: Ordering,
  params: PassParams,
  after: CursorKey | null,
  limit: number,
): Promise<Row[]> {
  const [key = null, id] = after ?? [];
  const isInGap = after !== null && key === null;
  const place = after === null ? firstPlace(order, params) : { key: key ?? order.first, id: String(id) };
  const rows = isInGap ? [] : await order.walk(graph, { ...params, fromKey: place.key, limit }, place.id);
  if (!order.hasGaps || rows.length >= limit) return rows;
  const rest = await graph.run(withoutProperty, {
    ...params,
    property: order.property,
    afterId: isInGap ? String(id) : '',
    limit: limit - rows.length,
  });
  return [...rows, ...rest];
}

/** Where a list begins: days that the filter rules out need not be walked over. */
function firstPlace(
  { property, isDescending, first }: Ordering,
  { filter, knownBy }: PassParams,
): { key: string | number; id: string } {
  const bounds =
    property === 'dateFirst'
      ? isDescending
        ? [filter.happenedTo]
        : []
      : property === 'knownFrom'
        ? isDescending
          ? [filter.reportedTo, knownBy ?? undefined]
          : [filter.reportedFrom]
        : [];
  const days = bounds.flatMap((day) => day ?? []).sort();
  const key = (isDescending ? days[0] : days.at(-1)) ?? first;
  return { key, id: isDescending ? LAST_ID : '' };
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);
}
