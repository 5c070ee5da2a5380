import type { ProductId, Qualifier, Unit } from '@mask-diplomacy/cypher';
import { compareText } from '../labels.ts';
import type { Goods, Parted } from './goods.ts';

/** Which of the values that sources state is added up. */
export type Rival = 'HEADLINE' | 'LOWEST' | 'HIGHEST';

/** A sum in one unit. */
export interface Sum {
  /** Null when no item states a quantity. */
  readonly amount: number | null;
  /** How the amount is meant; null when it has lower and upper bounds in it, and so is neither. */
  readonly qualifier: Qualifier | null;
  /** What it is at least. Null when `amount` is. */
  readonly lower: number | null;
  /** What it is at most; null when nothing bounds it. */
  readonly upper: number | null;
  readonly itemCount: number;
  readonly eventCount: number;
  readonly notStatedCount: number;
  /** Of the events, how many have goods of which a part may be of places that are not asked for, and how much those are. */
  readonly sharedCount: number;
  readonly sharedAmount: number;
}

export interface ProductSumRow extends Sum {
  readonly productId: ProductId;
}

export interface UnitSumRow extends Sum {
  readonly unit: Unit;
  readonly products: readonly ProductSumRow[];
}

/** Sums by unit, and within by product; most items first. Units are never added together. */
export function sumUp(
  { counted, notStated }: Pick<Parted, 'counted' | 'notStated'>,
  rival: Rival,
): UnitSumRow[] {
  const goods = [...counted, ...notStated];
  return by(goods, ({ unit }) => unit).map(([unit, ofUnit]) => ({
    unit,
    ...sumOf(ofUnit, rival),
    products: by(ofUnit, ({ productId }) => productId).map(([productId, ofProduct]) => ({
      productId,
      ...sumOf(ofProduct, rival),
    })),
  }));
}

function sumOf(goods: readonly Goods[], rival: Rival): Sum {
  const values = goods.flatMap((each) => valueOf(each, rival) ?? []);
  const amountOf = (some: readonly Value[]): number => some.reduce((sum, { amount }) => sum + amount, 0);
  const eventsOf = (some: readonly Value[]): number => new Set(some.map(({ eventId }) => eventId)).size;
  const shared = values.filter(({ isShared }) => isShared);
  const firm = values.filter(({ isShared, qualifier }) => !isShared && qualifier !== 'up-to');
  const isBounded = values.every(({ qualifier }) => qualifier !== 'at-least');
  return {
    amount: values.length === 0 ? null : amountOf(values),
    qualifier: qualifierOf(values, firm.length === values.length, isBounded),
    lower: values.length === 0 ? null : amountOf(firm),
    upper: values.length > 0 && isBounded ? amountOf(values) : null,
    itemCount: values.length,
    eventCount: eventsOf(values),
    notStatedCount: goods.length - values.length,
    sharedCount: eventsOf(shared),
    sharedAmount: amountOf(shared),
  };
}

/** `isFirm`: there may not be less of it; `isBounded`: nor more. */
function qualifierOf(values: readonly Value[], isFirm: boolean, isBounded: boolean): Qualifier | null {
  if (values.length === 0 || (!isFirm && !isBounded)) return null;
  if (!isBounded) return 'at-least';
  if (!isFirm) return 'up-to';
  return values.some(({ qualifier }) => qualifier === 'about') ? 'about' : 'exact';
}

/** What an item brings to a sum. */
interface Value extends Pick<Goods, 'eventId' | 'isShared' | 'qualifier'> {
  readonly amount: number;
}

/** A value carries the record's qualifier when it is the record's own; any other is taken as stated. */
function valueOf(
  { eventId, quantity, lowest, highest, qualifier, isShared }: Goods,
  rival: Rival,
): Value | null {
  const amount = rival === 'LOWEST' ? lowest : rival === 'HIGHEST' ? highest : quantity;
  return quantity === null || amount === null
    ? null
    : { eventId, amount, qualifier: amount === quantity ? qualifier : 'exact', isShared };
}

/** Groups in the order of their size, then name. Members are in a fixed order, so that sums of fractions are too. */
function by<Key extends string>(goods: readonly Goods[], keyOf: (goods: Goods) => Key): [Key, Goods[]][] {
  const groups = new Map<Key, Goods[]>();
  for (const each of goods) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  for (const group of groups.values())
    group.sort((a, b) => compareText(a.eventId, b.eventId) || compareText(a.key, b.key));
  return [...groups].sort(([aKey, a], [bKey, b]) => b.length - a.length || compareText(aKey, bKey));
}
