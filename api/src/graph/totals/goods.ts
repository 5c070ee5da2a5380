import {
  type EventKind,
  familyOfEvent,
  type ProductId,
  type Qualifier,
  type Unit,
} from '@mask-diplomacy/cypher';
import { compareText } from '../labels.ts';

/** An item of an event that is to be added up. Quantities are in `unit`. */
export interface Goods {
  readonly eventId: string;
  readonly kind: EventKind;
  /** Unique within the event. */
  readonly key: string;
  readonly productId: ProductId;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** The value that the record holds; null when no source states it. */
  readonly quantity: number | null;
  /** Lowest and highest stated for the item as a whole, the record's own among them; null when `quantity` is. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Whether a part of them may be of places that are not asked for. */
  readonly isShared: boolean;
}

/**
 * A link that tells of the same goods (`CONCERNS`: an incident about goods), or of an incident that another one prompted.
 */
export interface GoodsLink {
  readonly from: string;
  readonly type: 'PART_OF' | 'DELIVERS' | 'SAME_GOODS_AS' | 'CONCERNS' | 'PROMPTED_BY';
  readonly to: string;
}

/** Why goods are not added besides others: the first link that leads to those, or another incident with the same goods. */
export type Reason = 'PART_OF' | 'DELIVERS' | 'SAME_GOODS_AS' | 'CONCERNS' | 'SAME_AFFAIR';

export interface Omitted {
  readonly goods: Goods;
  /** What stands for them in the sum. */
  readonly standIn: Goods;
  readonly reason: Reason;
}

/** Goods that add up without counting any twice, and those left out. */
export interface Parted {
  readonly counted: readonly Goods[];
  readonly omitted: readonly Omitted[];
  readonly notStated: readonly Goods[];
}

/** Masks of any kind may be told as one another, and so may tests; `other` may hold anything. */
const GROUPS: Partial<Record<ProductId, string>> = {
  'mask-surgical': 'mask',
  'mask-kn95': 'mask',
  'respirator-ffp2': 'mask',
  'mask-unspecified': 'mask',
  'test-kit-pcr': 'test',
  'test-kit-antibody': 'test',
  'test-kit-antigen': 'test',
  'test-kit-unspecified': 'test',
};

function groupOf({ productId }: Goods): string {
  return GROUPS[productId] ?? productId;
}

/** Whether a sum that has `whole` may hold `part` already: in one unit, and goods that may be told as the other's. */
function mayHold(whole: Goods, part: Goods): boolean {
  return whole.unit === part.unit && (whole.productId === 'other' || groupOf(whole) === groupOf(part));
}

/**
 * Parts goods into those that are added up and those that others stand for (docs/affairs.md). Only goods that are here
 * stand for others: a part counts when its whole is not among them. The order of the input makes no difference.
 */
export function partGoods(goods: readonly Goods[], links: readonly GoodsLink[]): Parted {
  const all = [...new Map(goods.map((each) => [nameOf(each), each])).values()].toSorted(compareGoods);
  const stated = all.filter(({ quantity }) => quantity !== null);
  const byEvent = new Map<string, Goods[]>();
  for (const each of stated) byEvent.set(each.eventId, [...(byEvent.get(each.eventId) ?? []), each]);
  const wholes = wholesBy(links);
  const holdersOf = (part: Goods): StandIn[] =>
    [...wholes(part.eventId)].flatMap(([id, reason]) =>
      (byEvent.get(id) ?? [])
        .filter(
          (whole) =>
            mayHold(whole, part) &&
            // Two that lead to one another: whichever may hold anything, else the first by id.
            (!wholes(id).has(part.eventId) || comesBefore(whole, part)),
        )
        .map((standIn) => ({ standIn, reason })),
    );
  const holders = new Map(stated.map((each) => [each, holdersOf(each)] as const));
  const isFree = (each: Goods): boolean => holders.get(each)?.length === 0;
  const largest = largestOfAffairs(stated.filter(isFree), links);
  const counted: Goods[] = [];
  const omitted: Omitted[] = [];
  for (const each of stated) {
    // What holds a part may itself be held: one that is not is among them, for to hold is transitive.
    const holder = holders.get(each)?.find(({ standIn }) => isFree(standIn));
    const last = largest.get(holder?.standIn ?? each) ?? holder?.standIn ?? each;
    if (last === each) counted.push(each);
    else omitted.push({ goods: each, standIn: last, reason: holder?.reason ?? 'SAME_AFFAIR' });
  }
  return { counted, omitted, notStated: all.filter(({ quantity }) => quantity === null) };
}

interface StandIn {
  readonly standIn: Goods;
  readonly reason: Reason;
}

function nameOf({ eventId, key }: Goods): string {
  return `${eventId} ${key}`;
}

function compareGoods(a: Goods, b: Goods): number {
  return compareText(a.eventId, b.eventId) || a.key.length - b.key.length || compareText(a.key, b.key);
}

function comesBefore(a: Goods, b: Goods): boolean {
  const isOther = (each: Goods): number => Number(each.productId === 'other');
  return (isOther(b) - isOther(a) || compareGoods(a, b)) < 0;
}

/** For each event all that it is part of, a delivery of, the same as or about, however far, by the first link. */
function wholesBy(links: readonly GoodsLink[]): (id: string) => ReadonlyMap<string, Reason> {
  const direct = new Map<string, { to: string; reason: Reason }[]>();
  for (const { from, to, type } of links) {
    if (type !== 'PROMPTED_BY') direct.set(from, [...(direct.get(from) ?? []), { to, reason: type }]);
  }
  for (const own of direct.values())
    own.sort((a, b) => compareText(a.to, b.to) || compareText(a.reason, b.reason));
  const known = new Map<string, ReadonlyMap<string, Reason>>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const wholes = new Map<string, Reason>();
    const queue = [...(direct.get(id) ?? [])];
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { to, reason } = next;
      if (to === id || wholes.has(to)) continue;
      wholes.set(to, reason);
      queue.push(...(direct.get(to) ?? []).map((link) => ({ to: link.to, reason })));
    }
    known.set(id, wholes);
    return wholes;
  };
}

/**
 * For goods of an incident, the largest like them among the incidents that concern the same event or prompted one
 * another. Of one event all lots count, so that only another event's stand for them.
 */
function largestOfAffairs(goods: readonly Goods[], links: readonly GoodsLink[]): ReadonlyMap<Goods, Goods> {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    return root;
  };
  for (const { from, to, type } of links) {
    const [a, b] = [rootOf(from), rootOf(to)];
    if ((type === 'CONCERNS' || type === 'PROMPTED_BY') && a !== b) parents.set(a, b);
  }
  const largest = new Map<string, Goods>();
  const incidents = goods
    .filter(({ kind }) => familyOfEvent(kind) === 'incident')
    .toSorted((a, b) => (b.quantity ?? 0) - (a.quantity ?? 0) || compareGoods(a, b));
  const keyOf = (each: Goods): string => `${rootOf(each.eventId)} ${each.unit} ${groupOf(each)}`;
  for (const each of incidents) if (!largest.has(keyOf(each))) largest.set(keyOf(each), each);
  return new Map(
    incidents.flatMap((each) => {
      const first = largest.get(keyOf(each));
      return first && first.eventId !== each.eventId ? [[each, first] as const] : [];
    }),
  );
}
