import { type Label, statement } from '@mask-diplomacy/cypher';
import { badInput } from '../../errors.ts';
import { type EventFilter, type FilterPlace, partOf } from '../event-filter.ts';
import type { Graph } from '../graph.ts';
import { MATCH_PARAMS, type MatchParams, matchParams } from '../matching-events.ts';
import { idsByText, MOST_MATCHES } from '../text-matches.ts';

/** What the filter of any list may ask beside conditions on the nodes themselves; null is no condition. */
export interface Narrowing {
  /** Bare. */
  readonly ids: readonly string[] | null;
  readonly text: string | null;
  /** Has to do with an event that meets it. */
  readonly eventFilter: EventFilter | null;
}

/** Something that events lead to, with how many of what the list counts do. */
export interface Related {
  readonly id: string;
  readonly count: number;
}

/** Ids that are left, null: no such condition; and what the event filter counted of each, null: no event filter. */
export interface Narrowed {
  readonly ids: readonly string[] | null;
  readonly counts: Counts;
}

/** What a statement that uses `matching-events` takes to give at most so many rows. */
export type RelatedParams = MatchParams & { readonly limit: number };
export const RELATED_PARAMS = [...MATCH_PARAMS, 'limit'] as const;

const matchingEventIds = statement<RelatedParams, { id: string }>('matching-event-ids', {
  params: [...RELATED_PARAMS],
  row: ['id'],
});

/**
 * What ids, text and event filter leave together. `related` reads what the events that meet the filter lead to.
 *
 * @throws AppError BAD_USER_INPUT when a text matches, or events lead to, more than 20,000
 */
export async function narrow(
  graph: Graph,
  place: FilterPlace,
  {
    label,
    choice,
    related,
  }: {
    label: Label;
    choice: Narrowing;
    related: (params: RelatedParams) => Promise<readonly Related[]>;
  },
): Promise<Narrowed> {
  const { ids, text, eventFilter } = choice;
  const [matching, led] = await Promise.all([
    text === null ? null : idsByText(graph, partOf(place, 'text'), label, text),
    eventFilter && relatedTo(graph, partOf(place, 'eventFilter'), eventFilter, related),
  ]);
  return {
    ids: intersection([ids, matching, led && led.map(({ id }) => id)]),
    counts: led && Object.fromEntries(led.map(({ id, count }) => [id, count])),
  };
}

/**
 * What the events that meet a filter lead to.
 *
 * @throws AppError BAD_USER_INPUT when it is more than 20,000
 */
async function relatedTo<Row>(
  graph: Graph,
  place: FilterPlace,
  filter: EventFilter,
  related: (params: RelatedParams) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const params = await matchParams(graph, place, filter);
  const rows = await related({ ...params, limit: MOST_MATCHES + 1 });
  if (rows.length > MOST_MATCHES) {
    throw badInput(place, 'a filter', `one whose events lead to at most ${MOST_MATCHES}`);
  }
  return rows;
}

/**
 * Ids of the events that meet a filter.
 *
 * @throws AppError BAD_USER_INPUT when they are more than 20,000
 */
export async function idsOfEvents(graph: Graph, place: FilterPlace, filter: EventFilter): Promise<string[]> {
  const rows = await relatedTo(graph, place, filter, (params) => graph.run(matchingEventIds, params));
  return rows.map(({ id }) => id);
}

/** Ids of what counts, each with true; null: all do. */
export type Among = Readonly<Record<string, true>> | null;

export const among = (ids: readonly string[]): Among => Object.fromEntries(ids.map((id) => [id, true]));

/**
 * The events that count for the facets of a list: those that meet its event filter.
 *
 * @throws AppError BAD_USER_INPUT when they are more than 20,000
 */
export async function eventsAmong(
  graph: Graph,
  field: string,
  { eventFilter }: Pick<Narrowing, 'eventFilter'>,
): Promise<Among> {
  if (eventFilter === null) return null;
  return among(await idsOfEvents(graph, { field, argument: 'filter.eventFilter' }, eventFilter));
}

/** A filter and what it leaves out; null: nothing. */
export type Filter<Choice> = Choice & { readonly not: Choice | null };

/** How many of what the list counts each id has, by id; null: not counted. */
export type Counts = Readonly<Record<string, number>> | null;

/** What the statements of a list take as its filter. */
export interface ListParams {
  readonly filter: object;
  readonly not: object | null;
}
export const LIST_PARAMS = ['filter', 'not'] as const;

/** The parameters of a list, from its filter and from what that leaves out, each read by `read`. */
export async function listParams<Choice extends Narrowing>(
  field: string,
  { not, ...wanted }: Filter<Choice>,
  read: (place: FilterPlace, choice: Choice) => Promise<{ conditions: object; counts: Counts }>,
): Promise<ListParams & { readonly counts: Counts }> {
  const [own, left] = await Promise.all([
    read({ field, argument: 'filter' }, wanted as unknown as Choice),
    not && read({ field, argument: 'filter.not' }, not),
  ]);
  return { filter: conditions(own.conditions), not: left && conditions(left.conditions), counts: own.counts };
}

/** What is in every list that is there; null when none is. Of the first such list, the order stays. */
export function intersection(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  return lists.reduce((left, list) => {
    if (left === null || list === null) return left ?? list;
    const among = new Set(list);
    return left.filter((id) => among.has(id));
  }, null);
}

/** Conditions as statements take them: those that are there. */
export function conditions(given: object): object {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}
