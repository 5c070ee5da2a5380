import type { Confidence, EventKind, Label, Unit } from '@mask-diplomacy/cypher';
import { badInput, quote } from '../errors.ts';
import type { DayRange, EventFilter as FilterInput, Role } from '../generated/resolver-types.ts';
import { faultOfText, TEXT_IN_WORDS } from '../text/searchable.ts';
import { readId } from './ids.ts';

/** Conditions on events that must all hold; null is no condition. Ids are bare; lists distinct, sorted, never empty. */
export interface EventChoice {
  readonly ids: readonly string[] | null;
  readonly kinds: readonly EventKind[] | null;
  readonly happened: Days | null;
  readonly reported: Days | null;
  readonly origins: readonly string[] | null;
  readonly destinations: readonly string[] | null;
  readonly countries: readonly string[] | null;
  readonly originRegions: readonly string[] | null;
  readonly destinationRegions: readonly string[] | null;
  readonly actors: readonly string[] | null;
  readonly roles: readonly Role[] | null;
  readonly products: readonly string[] | null;
  readonly standards: readonly string[] | null;
  readonly confidences: readonly Confidence[] | null;
  readonly quantity: Quantity | null;
  readonly hasIncident: boolean | null;
  readonly hasDisagreement: boolean | null;
  readonly text: string | null;
}

/** Days with both ends included; null: no bound. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** Null: no bound. */
export interface Quantity {
  readonly unit: Unit;
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/** A filter as it was read: filters that mean the same give equal values, so that one can name a list. */
export interface EventFilter extends EventChoice {
  /** What to leave out; null: nothing. */
  readonly not: EventChoice | null;
}

/** Where a filter was given, for messages. An empty argument: its parts are arguments themselves. */
export interface FilterPlace {
  readonly field: string;
  readonly argument: string;
}

/** Bounds as a client gives them. */
interface Range<Of> {
  readonly unit: Of;
  readonly atLeast?: number | null;
  readonly atMost?: number | null;
}

const MOST_ENTRIES = 200;
const MOST_IDS = 1000;
const LONGEST_ENTRY = 300;
const LONGEST_TEXT = 200;

/**
 * Reads the argument `filter` of a field; null or undefined is the filter that every event meets.
 *
 * @throws AppError BAD_USER_INPUT naming the part of the filter, such as `events(filter.quantity:)`
 */
export function readEventFilter(place: FilterPlace, input: FilterInput | null | undefined): EventFilter {
  return readWithNot(place, input, readChoice);
}

/**
 * Reads a filter that may have a `not` of its own kind.
 *
 * @throws AppError BAD_USER_INPUT for a `not` within a `not`, or one without a condition
 */
export function readWithNot<Input extends { readonly not?: Input | null }, Choice extends object>(
  place: FilterPlace,
  input: Input | null | undefined,
  read: (place: FilterPlace, input: Input) => Choice,
): Choice & { readonly not: Choice | null } {
  const given = input ?? ({} as Input);
  const notPlace = partOf(place, 'not');
  const { not } = given;
  if (not?.not) throw badInput(partOf(notPlace, 'not'), 'a filter', 'a `not` without one of its own');
  const left = not ? read(notPlace, not) : null;
  if (left && Object.values(left).every((condition) => condition === null)) {
    throw badInput(notPlace, 'no condition', 'at least one condition, or no `not`');
  }
  return { ...read(place, given), not: left };
}

/** The place of a part of what was given. */
export function partOf({ field, argument }: FilterPlace, name: string): FilterPlace {
  return { field, argument: argument === '' ? name : `${argument}.${name}` };
}

type IdList = 'ids' | 'origins' | 'destinations' | 'countries' | 'actors' | 'products' | 'standards';

function readChoice(place: FilterPlace, input: FilterInput): EventChoice {
  const at = (name: string): FilterPlace => partOf(place, name);
  const ids = (name: IdList, label: Label, most = MOST_ENTRIES): readonly string[] | null =>
    readList(at(name), input[name], most, (id) => readId(at(name), label, id));
  return {
    ids: ids('ids', 'Event', MOST_IDS),
    kinds: readList(at('kinds'), input.kinds),
    happened: readDays(at('happened'), input.happened),
    reported: readDays(at('reported'), input.reported),
    origins: ids('origins', 'Country'),
    destinations: ids('destinations', 'Country'),
    countries: ids('countries', 'Country'),
    originRegions: readList(at('originRegions'), input.originRegions),
    destinationRegions: readList(at('destinationRegions'), input.destinationRegions),
    actors: ids('actors', 'Actor'),
    roles: readList(at('roles'), input.roles),
    products: ids('products', 'Product'),
    standards: ids('standards', 'Standard'),
    confidences: readList(at('confidence'), input.confidence),
    quantity: readRange(at('quantity'), input.quantity),
    hasIncident: input.hasIncident ?? null,
    hasDisagreement: input.hasDisagreement ?? null,
    text: readText(at('text'), input.text),
  };
}

/**
 * Distinct entries, sorted, for the order in which they are given means nothing; null for none.
 *
 * @throws AppError BAD_USER_INPUT for too many, or one that is too long or no text
 */
export function readList<Entry extends string>(
  place: FilterPlace,
  entries: readonly Entry[] | null | undefined,
  most = MOST_ENTRIES,
  read: (entry: Entry) => Entry = (entry) => entry,
): readonly Entry[] | null {
  if (!entries || entries.length === 0) return null;
  if (entries.length > most) throw badInput(place, `${entries.length} entries`, `at most ${most}`);
  const fault = entries.map(faultOfText).find((each) => each !== null);
  if (fault) throw badInput(place, fault, TEXT_IN_WORDS);
  const long = entries.find((entry) => entry.length > LONGEST_ENTRY);
  if (long !== undefined) throw badInput(place, quote(long), `at most ${LONGEST_ENTRY} characters`);
  return [...new Set(entries.map(read))].sort();
}

/** @throws AppError BAD_USER_INPUT when the first day is after the last */
export function readDays(place: FilterPlace, range: DayRange | null | undefined): Days | null {
  const [from, to] = [range?.from ?? null, range?.to ?? null];
  if (from !== null && to !== null && from > to) {
    throw badInput(place, `from ${from} to ${to}`, 'a `from` that is not after `to`');
  }
  return from === null && to === null ? null : { from, to };
}

/** @throws AppError BAD_USER_INPUT when the lower bound is above the upper */
export function readRange<Of extends string>(
  place: FilterPlace,
  range: Range<Of> | null | undefined,
): { readonly unit: Of; readonly atLeast: number | null; readonly atMost: number | null } | null {
  if (!range) return null;
  const [atLeast, atMost] = [range.atLeast ?? null, range.atMost ?? null];
  if (atLeast !== null && atMost !== null && atLeast > atMost) {
    throw badInput(
      place,
      `at least ${atLeast}, at most ${atMost}`,
      'an `atLeast` that is not above `atMost`',
    );
  }
  return { unit: range.unit, atLeast, atMost };
}

/** @throws AppError BAD_USER_INPUT as `checkText` */
export function readText(place: FilterPlace, text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  checkText(place, text);
  return text;
}

/** @throws AppError BAD_USER_INPUT for a text of no or more than 200 characters, or one that nothing can be found by */
export function checkText(place: FilterPlace, text: string): void {
  if (text.length < 1 || text.length > LONGEST_TEXT) {
    throw badInput(place, `${text.length} characters`, `1 to ${LONGEST_TEXT} characters`);
  }
  const fault = faultOfText(text);
  if (fault !== null) {
    throw badInput(place, fault, `1 to ${LONGEST_TEXT} characters, ${TEXT_IN_WORDS}`);
  }
}
