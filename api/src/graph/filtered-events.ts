import { createHash } from 'node:crypto';
import { statement } from '@mask-diplomacy/cypher';
import type { EventFacetField, EventOrder } from '../generated/resolver-types.ts';
import { connect, type FilteredEventList, type PageArgs } from './connections.ts';
import type { CursorKey, CursorShape } from './cursors.ts';
import { compareDisputed, disputedEventsKnown } from './disputed-events.ts';
import type { EventFilter } from './event-filter.ts';
import { planStart, type StartPlan } from './event-start.ts';
import { FACET_COLUMNS, type FoundFacet, readFacets } from './facets.ts';
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
      if (orderBy === 'LARGEST_DISAGREEMENT' && graph.knownBy !== null) {
        return readByKnownRatio(graph, { passing, plan }, after, limit);
      }
      return readPage(graph, { order, passing, plan }, after, limit);
    },
    async toEdges(rows, cursorOf) {
      const nodes = await nodesOfRows(graph, rows);
      return rows.map((row, at) => ({ cursor: cursorOf(row), node: nodes[at] as EventRow }));
    },
    count: async () => (await graph.run(eventCount, await matching()))[0]?.count ?? 0,
  });
  return {
    ...list,
    facets: (request) =>
      readFacets(request, async (asked) => graph.run(eventFacets, { ...(await matching()), ...asked })),
  };
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

/** Disputed events that are looked at in one statement. */
const MOST_AT_ONCE = 500;
/** Of no event, so that a walk over those without it is one over all, by id. */
const NO_PROPERTY = 'none';

/**
 * By the largest ratio of the day, which no index holds: of the events that have one, those that meet the filter; then
 * the others by id.
 */
async function readByKnownRatio(
  graph: Graph,
  { passing, plan }: { passing: PassParams; plan: StartPlan },
  after: CursorKey | null,
  limit: number,
): Promise<Row[]> {
  const disputed = await disputedEventsKnown(graph);
  const [ratio = null, afterId] = after ?? [];
  const isInGap = after !== null && ratio === null;
  const place = typeof ratio === 'number' ? { ratio, id: String(afterId) } : null;
  const ahead = isInGap ? [] : disputed.filter((each) => !place || compareDisputed(each, place) > 0);
  const found: Row[] = [];
  for (let at = 0; at < ahead.length && found.length < limit; at += MOST_AT_ONCE) {
    const part = ahead.slice(at, at + MOST_AT_ONCE);
    const start = { ids: part.map(({ id }) => id) };
    const order = { property: 'id', isDescending: false, after: null, limit: MOST_AT_ONCE };
    const rows = new Map(
      (await graph.run(fromStart, { ...passing, start, ...order })).map((row) => [row.id, row]),
    );
    for (const each of part) {
      const row = rows.get(each.id);
      if (row && found.length < limit) found.push({ ...row, key: each.ratio });
    }
  }
  const hasRatio = new Set(disputed.map(({ id }) => id));
  let id = isInGap ? String(afterId) : '';
  while (found.length < limit) {
    const rows = await readById(graph, { passing, plan }, id, limit);
    const others = rows.filter((row) => !hasRatio.has(row.id));
    found.push(...others.slice(0, limit - found.length).map((row) => ({ ...row, key: null })));
    const last = rows.at(-1);
    if (!last || rows.length < limit) break;
    id = last.id;
  }
  return found;
}

/** The events that meet a filter, by id. */
function readById(
  graph: Graph,
  { passing, plan }: { passing: PassParams; plan: StartPlan },
  afterId: string,
  limit: number,
): Promise<Row[]> {
  if ('all' in plan.start) {
    return graph.run(withoutProperty, { ...passing, property: NO_PROPERTY, afterId, limit });
  }
  return graph.run(fromStart, {
    ...passing,
    start: plan.start,
    property: 'id',
    isDescending: false,
    after: { key: afterId, id: afterId },
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
