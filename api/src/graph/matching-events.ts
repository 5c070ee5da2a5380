import { conditionsOf, type EventConditions, type EventNeeds, needsOf } from './event-conditions.ts';
import type { EventChoice, EventFilter, FilterPlace } from './event-filter.ts';
import { type EventStart, planStart, type StartPlan } from './event-start.ts';
import type { Graph } from './graph.ts';
import { idsByText } from './text-matches.ts';

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

/** What statements need to find the events that meet a filter, and from where to look for them. */
export interface MatchPlan {
  readonly passing: PassParams;
  readonly plan: StartPlan;
}

/**
 * How the events that meet a filter are found, on the graph's clock: texts are looked up, and the counts read that tell
 * where few events need to be looked at.
 *
 * @throws AppError BAD_USER_INPUT when a text of the filter matches more than 20,000 titles
 */
export async function planMatching(
  graph: Graph,
  place: FilterPlace,
  filter: EventFilter,
): Promise<MatchPlan> {
  const passing = await passParams(graph, place, filter);
  return { passing, plan: await planStart(graph, filter, passing.filter.ids ?? null) };
}

/** What a statement that uses `matching-events` takes to follow a plan. */
export const matchParamsOf = ({ passing, plan }: MatchPlan): MatchParams => ({
  ...passing,
  start: plan.start,
});

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
  return matchParamsOf(await planMatching(graph, place, filter));
}

/**
 * What a statement that uses `passing-events` needs: texts are by now the ids of the events whose titles match.
 *
 * @throws AppError BAD_USER_INPUT when a text of the filter matches more than 20,000 titles
 */
async function passParams(graph: Graph, place: FilterPlace, filter: EventFilter): Promise<PassParams> {
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
  const textPlace = { ...place, argument: `${place.argument}.text` };
  const matching = await idsByText(graph, textPlace, 'Event', text);
  const among = ids && new Set(ids);
  return conditionsOf(choice, among ? matching.filter((id) => among.has(id)) : matching);
}
