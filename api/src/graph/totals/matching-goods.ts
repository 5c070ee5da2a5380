import {
  bearsOutQuantity,
  type EventKind,
  type ProductId,
  type Qualifier,
  statement,
  TRANSFER_KINDS,
  type Unit,
} from '@mask-diplomacy/cypher';
import { AppError } from '../../errors.ts';
import type { EventFilter, FilterPlace } from '../event-filter.ts';
import { type Ends, endsOfEvents } from '../events.ts';
import type { Graph } from '../graph.ts';
import { MATCH_PARAMS, type MatchParams, matchParams } from '../matching-events.ts';
import type { Goods, GoodsLink } from './goods.ts';
import { isShared, narrowsByPlace } from './sharing.ts';

interface Row {
  readonly eventId: string;
  readonly kind: EventKind;
  readonly date: string;
  readonly firstReported: string | null;
  readonly key: string | null;
  readonly productId: ProductId | null;
  readonly unit: Unit | null;
  readonly qualifier: Qualifier | null;
  readonly quantity: number | null;
  readonly rivals: readonly number[];
  readonly suspects: readonly number[];
}

/** An event that meets a filter. */
export type MatchedEvent = Pick<Row, 'eventId' | 'kind' | 'date' | 'firstReported'>;

export interface MatchingGoods {
  readonly events: readonly MatchedEvent[];
  readonly goods: readonly Goods[];
  readonly links: readonly GoodsLink[];
  /** How many claims on these goods state a value that is taken for a misprint. */
  readonly suspectCount: number;
}

/** Which goods of the events that meet a filter. */
export interface GoodsChoice {
  readonly filter: EventFilter;
  /** Null: any. */
  readonly products: readonly string[] | null;
  readonly unit: Unit | null;
  /** Whether suspect values count among the lowest and highest. */
  readonly withSuspect: boolean;
}

/** Most events that one answer is worked out from. */
const MOST_EVENTS = 20_000;

const itemsOfMatchingEvents = statement<MatchParams & { limit: number }, Row>('items-of-matching-events', {
  params: ['limit', ...MATCH_PARAMS],
  row: [
    'eventId',
    'kind',
    'date',
    'firstReported',
    'key',
    'productId',
    'unit',
    'qualifier',
    'quantity',
    'rivals',
    'suspects',
  ],
});
const goodsLinksOfEvents = statement<{ ids: readonly string[]; knownBy: string | null }, GoodsLink>(
  'goods-links-of-events',
  { params: ['ids', 'knownBy'], row: ['from', 'type', 'to'] },
);

/** A filter that names no kinds is about transfers: to add what was recalled to what was sent would count it twice. */
export function aboutTransfers(filter: EventFilter): EventFilter {
  return { ...filter, kinds: filter.kinds ?? TRANSFER_KINDS };
}

/**
 * The events that meet a filter, their goods, and how these hang together, on the graph's clock.
 *
 * @throws AppError QUERY_TOO_EXPENSIVE when more than 20,000 events meet the filter
 */
export async function readMatchingGoods(
  graph: Graph,
  place: FilterPlace,
  { filter, products, unit, withSuspect }: GoodsChoice,
): Promise<MatchingGoods> {
  const rows = await graph.run(itemsOfMatchingEvents, {
    ...(await matchParams(graph, place, filter)),
    limit: MOST_EVENTS + 1,
  });
  const events = new Map(rows.map((row) => [row.eventId, row]));
  if (events.size > MOST_EVENTS) {
    throw new AppError(
      'QUERY_TOO_EXPENSIVE',
      `${place.field}(${place.argument}:): more than ${MOST_EVENTS} events meet it; narrow it by kind, country, product or days`,
      { details: { ...place, limit: MOST_EVENTS } },
    );
  }
  const chosen = rows.filter(
    (row) =>
      row.productId !== null &&
      (products === null || products.includes(row.productId)) &&
      (unit === null || row.unit === unit),
  );
  const ids = [...new Set(chosen.map(({ eventId }) => eventId))];
  const [links, shared] = await Promise.all([
    ids.length === 0 ? [] : graph.run(goodsLinksOfEvents, { ids, knownBy: graph.knownBy }),
    sharedAmong(graph, ids, filter),
  ]);
  return {
    events: [...events.values()],
    goods: chosen.flatMap((row) => goodsOf(row, shared.has(row.eventId), graph.knownBy, withSuspect) ?? []),
    links,
    suspectCount: chosen.reduce((sum, { suspects }) => sum + suspects.length, 0),
  };
}

/** Those of the events whose goods may in part be of places that the filter does not ask for. */
async function sharedAmong(
  graph: Graph,
  ids: readonly string[],
  filter: EventFilter,
): Promise<ReadonlySet<string>> {
  if (!narrowsByPlace(filter)) return new Set();
  const ends = await endsOfEvents(graph, ids);
  return new Set(ids.filter((_id, at) => isShared(ends[at] as Ends, filter)));
}

function goodsOf(row: Row, shared: boolean, knownBy: string | null, withSuspect: boolean): Goods | null {
  const { eventId, kind, key, productId, unit, qualifier, rivals, suspects } = row;
  if (key === null || productId === null || unit === null || qualifier === null) return null;
  const quantity = knownBy === null || isBorneOut(row) ? row.quantity : null;
  const stated = quantity === null ? [] : [quantity, ...rivals, ...(withSuspect ? suspects : [])];
  return {
    eventId,
    kind,
    key,
    productId,
    unit,
    qualifier,
    quantity,
    lowest: stated.length === 0 ? null : Math.min(...stated),
    highest: stated.length === 0 ? null : Math.max(...stated),
    isShared: shared,
  };
}

/** On a day, the record's quantity is there only when a source published by then states it. */
function isBorneOut({ key, quantity, qualifier, unit, rivals, suspects }: Row): boolean {
  if (key === null || quantity === null || qualifier === null) return false;
  return [...rivals, ...suspects].some((value) =>
    bearsOutQuantity(
      { field: 'quantity', item: key, aspect: null, value, unit },
      { key, quantity, qualifier },
    ),
  );
}
