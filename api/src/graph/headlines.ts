import { bearsOutQuantity, bearsOutValue, type ClaimField } from '@mask-diplomacy/cypher';
import { formatAmount } from '../text/numbers.ts';
import { wordsOf } from '../text/fold.ts';
import type { ActorRow, ClaimRow, CountryRow, EventRow, ItemRow, ProductRow } from './rows.ts';

/** Why a point has no headline. */
export type HeadlineAbsence = 'ASPECT' | 'NOT_HELD' | 'NOT_STATED';

/** The value that the record holds on a point, if a claim on just this point states it. */
export interface Headline {
  readonly text: string | null;
  readonly absence: HeadlineAbsence | null;
}

/** What the record itself holds of an event and one of its items. */
export interface Holdings {
  readonly event: EventRow;
  readonly item: ItemRow | null;
  readonly product: ProductRow | null;
  readonly senders: readonly ActorRow[];
  readonly recipients: readonly ActorRow[];
  readonly manufacturers: readonly ActorRow[];
  readonly origins: readonly CountryRow[];
}

/** A value of the record, in parts of which each must be stated. */
interface Held {
  readonly text: string;
  readonly parts: readonly ((claim: ClaimRow) => boolean)[];
}

/**
 * The headline of a point: what the record holds, where claims on the point that are not suspect state all of it. The
 * record's own words for a reason or an outcome sum up several points, so they stand here only if a claim says the same
 * words; a claim that says otherwise never gets them for its headline.
 */
export function headlineOf(
  { field, aspect }: Pick<ClaimRow, 'field' | 'aspect'>,
  claims: readonly ClaimRow[],
  holdings: Holdings,
): Headline {
  if (aspect !== null) return { text: null, absence: 'ASPECT' };
  const held = heldOn(field, holdings);
  if (held === null) return { text: null, absence: 'NOT_HELD' };
  const sound = claims.filter(({ suspect }) => suspect === null);
  const isStated = held.parts.every((states) => sound.some(states));
  return isStated ? { text: held.text, absence: null } : { text: null, absence: 'NOT_STATED' };
}

function heldOn(field: ClaimField, { event, item, product, ...ends }: Holdings): Held | null {
  switch (field) {
    case 'quantity':
      return item && heldQuantity(item);
    case 'unit':
      return item && words(item.unit, [item.unit, `${item.unit}s`]);
    case 'product':
      return product && words(product.name, [product.id, product.name]);
    case 'value':
      return heldAmount(event);
    case 'date':
      // A day bears out its month; a month does not bear out one of its days.
      return { text: event.date, parts: [({ text }) => text.startsWith(event.date)] };
    case 'sender':
      return all(ends.senders.map(heldActor));
    case 'recipient':
      return all(ends.recipients.map(heldActor));
    case 'manufacturer':
      return all(ends.manufacturers.map(heldActor));
    case 'origin':
      return all(ends.origins.map(({ id, name }) => words(name, [id, name])));
    case 'reason':
      return event.reason === null ? null : words(event.reason, [event.reason]);
    case 'outcome':
      return event.outcome === null ? null : words(event.outcome, [event.outcome]);
    case 'nature':
    case 'rate':
    case 'count':
    case 'other':
      return null;
  }
}

function heldQuantity({ key, quantity, unit, qualifier }: ItemRow): Held | null {
  if (quantity === null) return null;
  return {
    text: formatAmount(quantity, unit),
    parts: [
      (claim) =>
        (claim.unit === null || claim.unit === unit) &&
        bearsOutQuantity(headlineClaim(claim), { key, quantity, qualifier }),
    ],
  };
}

function heldAmount({ valueAmount: amount, valueCurrency: currency }: EventRow): Held | null {
  if (amount === null || currency === null) return null;
  return {
    text: formatAmount(amount, currency),
    parts: [(claim) => bearsOutValue(headlineClaim(claim), { amount, currency })],
  };
}

function headlineClaim({ field, itemKey, aspect, number, text, unit }: ClaimRow) {
  return { field, item: itemKey, aspect, value: number ?? text, unit };
}

/** An actor by any of its names, with or without what the record adds to tell it from others: `Red Cross (Italy)`. */
function heldActor({ name, aliases }: ActorRow): Held {
  return words(name, [name, name.replace(/ \([^()]*\)$/u, ''), ...aliases]);
}

/** A value in words: stated by a claim that is one of its names, whole or as an entry of a list. */
function words(text: string, names: readonly string[]): Held {
  const known = new Set(names.map(plain));
  return { text, parts: [(claim) => entriesOf(claim.text).some((entry) => known.has(plain(entry)))] };
}

function all(held: readonly Held[]): Held | null {
  if (held.length === 0) return null;
  return {
    text: held.map(({ text }) => text).join(', '),
    parts: held.flatMap(({ parts }) => parts),
  };
}

/** Nothing is looked for within an entry: “not Xiaomi” does not name Xiaomi. */
function entriesOf(text: string): string[] {
  return [text, ...text.split(/[,;/]|\band\b/u)];
}

/** Case, accents and signs aside. */
function plain(text: string): string {
  return wordsOf(text).join(' ');
}
