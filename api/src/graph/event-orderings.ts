import { statement } from '@mask-diplomacy/cypher';
import type { EventOrder } from '../generated/resolver-types.ts';
import type { CursorKey, CursorShape } from './cursors.ts';
import type { Graph } from './graph.ts';
import { MATCH_PARAMS, type MatchParams, PASS_PARAMS, type PassParams } from './matching-events.ts';
import { type ColumnsOf, COLUMNS, type EventRow } from './rows.ts';

/** What a list of events is ordered by; null: the event lacks it. */
type Key = string | number | null;
/** An event in a list, with what the list is ordered by. */
export type PlacedEvent = ColumnsOf<EventRow> & { key: Key };

const ROW = [...COLUMNS.Event, 'key'] as const;

interface WalkParams extends PassParams {
  readonly fromKey: string | number;
  readonly limit: number;
}

const walk = (name: string, isDescending: boolean) => {
  const param = isDescending ? 'beforeId' : 'afterId';
  const found = statement<WalkParams & { [Param in typeof param]?: string }, PlacedEvent>(name, {
    params: ['fromKey', param, 'limit', ...PASS_PARAMS],
    row: ROW,
  });
  return (graph: Graph, params: WalkParams, id: string) => graph.run(found, { ...params, [param]: id });
};

/** How events are ordered: by which property, and the statement that reads them from the index in that order. */
export interface Ordering {
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

export const ORDERINGS: Readonly<Record<EventOrder, Ordering>> = {
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

/** Events that lack a property, by id. */
export const eventsWithout = statement<
  PassParams & { property: string; afterId: string; limit: number },
  PlacedEvent
>('events-without', { params: ['property', 'afterId', 'limit', ...PASS_PARAMS], row: ROW });
/** Events from what leads to them, sorted. */
export const eventsFromStart = statement<
  MatchParams & {
    property: string;
    isDescending: boolean;
    after: { key: Key; id: string } | null;
    limit: number;
  },
  PlacedEvent
>('events-from-start', {
  params: ['property', 'isDescending', 'after', 'limit', ...MATCH_PARAMS],
  row: ROW,
});
/** A page from the index in the list's order, then of those that lack the property. */
export async function walkIndex(
  graph: Graph,
  order: Ordering,
  params: PassParams,
  after: CursorKey | null,
  limit: number,
): Promise<PlacedEvent[]> {
  const [key = null, id] = after ?? [];
  const isInGap = after !== null && key === null;
  const place = after === null ? firstPlace(order, params) : { key: key ?? order.first, id: String(id) };
  // Without a disagreement there is no ratio.
  const hasNone = isInGap || (order.property === 'largestRatio' && params.filter.isDisputed === false);
  const rows = hasNone ? [] : await order.walk(graph, { ...params, fromKey: place.key, limit }, place.id);
  if (!order.hasGaps || rows.length >= limit) return rows;
  const rest = await graph.run(eventsWithout, {
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
