import { statement } from '@mask-diplomacy/cypher';
import { badInput, quote } from '../errors.ts';
import { conditionsOf, type EventConditions, type EventNeeds, needsOf } from './event-conditions.ts';
import type { EventChoice, EventFilter, FilterPlace } from './event-filter.ts';
import { type EventStart, planStart } from './event-start.ts';
import type { Graph } from './graph.ts';
import { countryWords } from './search/country-words.ts';
import { termsOf, toIndexQuery } from './search/question.ts';

/** What the fragment `passing-events` takes. */
export interface PassParams {
  readonly filter: EventConditions;
  readonly not: EventConditions | null;
  readonly needs: EventNeeds;
  readonly knownBy: string | null;
}

/** What the fragment `matching-events` takes. */
export interface MatchParams extends PassParams {
  readonly start: EventStart;
}

/** Names of the parameters, for a statement that uses the fragment. */
export const PASS_PARAMS = ['filter', 'not', 'needs', 'knownBy'] as const;
export const MATCH_PARAMS = ['start', ...PASS_PARAMS] as const;

/** Most events whose titles may match a text that is part of a filter. */
const MOST_MATCHES = 20_000;

const idsByText = statement<{ query: string; limit: number }, { ids: readonly string[] }>(
  'event-ids-by-text',
  { params: ['query', 'limit'], row: ['ids'] },
);

/**
 * What a statement that uses `matching-events` needs to give the events that meet a filter, on the graph's clock.
 *
 * @throws AppError BAD_USER_INPUT when a text of the filter matches more than 20,000 titles
 */
export async function matchParams(
  graph: Graph,
  place: FilterPlace,
  filter: EventFilter,
): Promise<MatchParams> {
  const params = await passParams(graph, place, filter);
  return { ...params, start: (await planStart(graph, filter, params.filter.ids ?? null)).start };
}

/**
 * What a statement that uses `passing-events` needs: texts are by now the ids of the events whose titles match.
 *
 * @throws AppError BAD_USER_INPUT when a text of the filter matches more than 20,000 titles
 */
export async function passParams(graph: Graph, place: FilterPlace, filter: EventFilter): Promise<PassParams> {
  const notPlace = { ...place, argument: `${place.argument}.not` };
  const [conditions, not] = await Promise.all([
    readConditions(graph, place, filter),
    filter.not && readConditions(graph, notPlace, filter.not),
  ]);
  return {
    filter: conditions,
    not,
    needs: needsOf(not ? [conditions, not] : [conditions]),
    knownBy: graph.knownBy,
  };
}

async function readConditions(
  graph: Graph,
  place: FilterPlace,
  choice: EventChoice,
): Promise<EventConditions> {
  const { ids, text } = choice;
  if (text === null) return conditionsOf(choice, ids);
  const terms = termsOf(text, countryWords());
  const [found] =
    terms.length === 0
      ? []
      : await graph.run(idsByText, { query: toIndexQuery(terms, true), limit: MOST_MATCHES + 1 });
  const matching = found?.ids ?? [];
  if (matching.length > MOST_MATCHES) {
    throw badInput(
      { ...place, argument: `${place.argument}.text` },
      quote(text),
      `a text that at most ${MOST_MATCHES} titles match`,
    );
  }
  const among = ids && new Set(ids);
  return conditionsOf(choice, among ? matching.filter((id) => among.has(id)) : matching);
}
