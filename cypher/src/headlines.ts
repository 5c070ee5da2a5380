import type { Qualifier } from './vocabulary.ts';

/** Numbers differ when the larger is more than this share above the smaller (FORMAT.md: 5 per cent). */
export const TOLERANCE_PER_CENT = 5;

/** What of a claim decides whether a value of the record rests on it. */
export interface HeadlineClaim {
  readonly field: string;
  readonly item: string | null;
  readonly aspect: string | null;
  readonly value: number | string;
  readonly unit: string | null;
}

/** Whether a claim states an item's quantity: exactly, or within the tolerance when the quantity is not meant exactly. */
export function bearsOutQuantity(
  { field, item, value }: HeadlineClaim,
  held: { readonly key: string; readonly quantity: number; readonly qualifier: Qualifier },
): boolean {
  return (
    field === 'quantity' &&
    item === held.key &&
    typeof value === 'number' &&
    (value === held.quantity || (held.qualifier !== 'exact' && isNear(value, held.quantity)))
  );
}

/** Whether a claim states an event's value, in its currency, within the tolerance. */
export function bearsOutValue(
  { field, unit, value }: HeadlineClaim,
  held: { readonly amount: number; readonly currency: string },
): boolean {
  return (
    field === 'value' && unit === held.currency && typeof value === 'number' && isNear(value, held.amount)
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) * 100 <= TOLERANCE_PER_CENT * Math.max(a, b);
}
