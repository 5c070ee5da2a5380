import type { DisagreementFilter } from './disagreement-filter.ts';
import { disagreementsKnown } from './known-disagreements.ts';
import type { Graph } from './graph.ts';

/** An event with the largest ratio among the disagreements about it that could be known. */
export interface DisputedEvent {
  readonly id: string;
  readonly ratio: number;
}

/** Every disagreement meets it. */
const ANY = {
  ...{ fields: null, eventKinds: null, countries: null, products: null, units: null },
  withoutSuspect: false,
  minRatio: null,
} as const satisfies DisagreementFilter;

/**
 * Every event that has a ratio on the graph's day, largest first, of equal ones the id running downward, as the index
 * orders those of the whole record. Ratios are those of the claims out by then.
 *
 * @throws AppError QUERY_TOO_EXPENSIVE when more than 50,000 disagreements could be known
 */
export async function disputedEventsKnown(graph: Graph): Promise<DisputedEvent[]> {
  const largest = new Map<string, number>();
  for (const { event, ratio } of await disagreementsKnown(graph, ANY, 'ratio')) {
    if (ratio !== null && ratio > (largest.get(event) ?? 0)) largest.set(event, ratio);
  }
  return [...largest].map(([id, ratio]) => ({ id, ratio })).sort(compareDisputed);
}

/** The order of those: below zero when the first comes first. */
export function compareDisputed(a: DisputedEvent, b: DisputedEvent): number {
  return b.ratio - a.ratio || (a.id < b.id ? 1 : -Number(a.id > b.id));
}
