import {
  type Confidence,
  CONFIDENCES,
  EVENT_KINDS,
  type EventKind,
  type Unit,
  UNITS,
} from '@mask-diplomacy/cypher';
import { badInput, quote } from '../errors.ts';
import { type EventFilter, readEventFilter } from '../graph/event-filter.ts';
import { ROLES } from '../graph/roles.ts';
import { calendarDay } from '../text/dates.ts';

/** Parameters of an address: each at most once. */
export type Parameters = ReadonlyMap<string, string>;

/** What of the events is asked for. */
export interface EventSelection {
  readonly filter: EventFilter;
  /** Null: all that is on record. */
  readonly knownBy: string | null;
}

/** Parameters that events can be chosen by, in the order in which messages name them. */
export const EVENT_PARAMETERS = [
  'kinds',
  'from',
  'to',
  'reportedFrom',
  'reportedTo',
  'origins',
  'destinations',
  'countries',
  'originRegions',
  'destinationRegions',
  'actors',
  'roles',
  'products',
  'standards',
  'confidence',
  'unit',
  'atLeast',
  'atMost',
  'hasIncident',
  'hasDisagreement',
  'text',
  'ids',
  'knownBy',
] as const;

/**
 * The parameters of a query string. Empty ones count as not given.
 *
 * @throws AppError BAD_USER_INPUT for one that is given twice or is none of those known
 */
export function readParameters(field: string, query: string, known: readonly string[]): Parameters {
  const parameters = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const place = { field, argument: name.slice(0, 80) };
    if (!known.includes(name)) {
      const valid = known.length === 0 ? 'no parameter' : known.join(', ');
      throw badInput(place, 'an unknown parameter', valid);
    }
    if (parameters.has(name)) {
      throw badInput(place, 'it twice', 'it once; several values are separated by commas');
    }
    if (value !== '') parameters.set(name, value);
  }
  return parameters;
}

/** Reads the values of parameters; each null when it is not given. */
export interface ParameterReader {
  readonly list: (name: string) => string[] | null;
  readonly words: <Word extends string>(name: string, valid: readonly Word[]) => Word[] | null;
  readonly day: (name: string) => string | null;
  readonly flag: (name: string) => boolean | null;
  readonly number: (name: string) => number | null;
}

/** What it reads throws an AppError BAD_USER_INPUT that names the parameter. */
export function parameterReader(field: string, parameters: Parameters): ParameterReader {
  const at = (argument: string) => ({ field, argument });
  const list = (name: string): string[] | null =>
    parameters
      .get(name)
      ?.split(',')
      .map((entry) => entry.trim()) ?? null;
  const words = <Word extends string>(name: string, valid: readonly Word[]): Word[] | null =>
    list(name)?.map((word) => {
      const found = valid.find((each) => sameWord(each, word));
      if (found === undefined) throw badInput(at(name), quote(word), valid.join(', '));
      return found;
    }) ?? null;
  const day = (name: string): string | null => {
    const text = parameters.get(name);
    if (text === undefined) return null;
    const found = calendarDay(text);
    if (found === null) throw badInput(at(name), quote(text), 'a calendar day, such as 2020-03-28');
    return found;
  };
  const flag = (name: string): boolean | null => {
    const text = parameters.get(name);
    if (text === undefined) return null;
    if (text !== 'true' && text !== 'false') throw badInput(at(name), quote(text), 'true or false');
    return text === 'true';
  };
  const number = (name: string): number | null => {
    const text = parameters.get(name);
    if (text === undefined) return null;
    const value = Number(text);
    if (!Number.isFinite(value)) throw badInput(at(name), quote(text), 'a number, such as 100000');
    return value;
  };
  return { list, words, day, flag, number };
}

/**
 * The events that parameters choose, read by the rules of `Query.events`.
 *
 * @throws AppError BAD_USER_INPUT that names the parameter
 */
export function readSelection(field: string, parameters: Parameters): EventSelection {
  const at = (argument: string) => ({ field, argument });
  const { list, words, day, flag, number } = parameterReader(field, parameters);
  const [unit] = words<Unit>('unit', UNITS) ?? [];
  const [atLeast, atMost] = [number('atLeast'), number('atMost')];
  if (unit === undefined && (atLeast !== null || atMost !== null)) {
    throw badInput(at('unit'), 'none with atLeast or atMost', UNITS.join(', '));
  }
  const filter = readEventFilter(at(''), {
    ids: list('ids'),
    kinds: words<EventKind>('kinds', EVENT_KINDS),
    happened: { from: day('from'), to: day('to') },
    reported: { from: day('reportedFrom'), to: day('reportedTo') },
    origins: list('origins'),
    destinations: list('destinations'),
    countries: list('countries'),
    originRegions: list('originRegions'),
    destinationRegions: list('destinationRegions'),
    actors: list('actors'),
    roles: words('roles', ROLES),
    products: list('products'),
    standards: list('standards'),
    confidence: words<Confidence>('confidence', CONFIDENCES),
    quantity: unit === undefined ? null : { unit, atLeast, atMost },
    hasIncident: flag('hasIncident'),
    hasDisagreement: flag('hasDisagreement'),
    text: parameters.get('text') ?? null,
  });
  return { filter, knownBy: day('knownBy') };
}

/** Words may be written as the record has them (`test-failure`) or as the schema does (`TEST_FAILURE`). */
function sameWord(word: string, given: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll('_', '-');
  return plain(word) === plain(given);
}
