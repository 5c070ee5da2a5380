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
  const add = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
  const has = (qualifier: Qualifier): boolean => values.some((each) => each.qualifier === qualifier);
  const isBounded = !has('at-least');
  return {
    amount: values.length === 0 ? null : add(values.map(({ amount }) => amount)),
    qualifier:
      has('at-least') && has('up-to')
        ? null
        : has('at-least')
          ? 'at-least'
          : has('up-to')
            ? 'up-to'
            : has('about')
              ? 'about'
              : values.length === 0
                ? null
                : 'exact',
    lower:
      values.length === 0
        ? null
        : add(values.map(({ amount, qualifier }) => (qualifier === 'up-to' ? 0 : amount))),
    upper: values.length > 0 && isBounded ? add(values.map(({ amount }) => amount)) : null,
    itemCount: values.length,
    eventCount: new Set(goods.filter(({ quantity }) => quantity !== null).map(({ eventId }) => eventId)).size,
    notStatedCount: goods.length - values.length,
  };
}

/** A value carries the record's qualifier when it is the record's own; any other is taken as stated. */
function valueOf(
  { quantity, lowest, highest, qualifier }: Goods,
  rival: Rival,
): { amount: number; qualifier: Qualifier } | null {
  const amount = rival === 'LOWEST' ? lowest : rival === 'HIGHEST' ? highest : quantity;
  return quantity === null || amount === null
    ? null
    : { amount, qualifier: amount === quantity ? qualifier : 'exact' };
}

/** Groups in the order of their size, then name. Members are in a fixed order, so that sums of fractions are too. */
function by<Key extends string>(goods: readonly Goods[], keyOf: (goods: Goods) => Key): [Key, Goods[]][] {
  const groups = new Map<Key, Goods[]>();
  for (const each of goods) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  for (const group of groups.values())
    group.sort((a, b) => compareText(a.eventId, b.eventId) || compareText(a.key, b.key));
  return [...groups].sort(([aKey, a], [bKey, b]) => b.length - a.length || compareText(aKey, bKey));
}
