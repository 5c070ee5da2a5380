import type { Disagreement } from '@mask-diplomacy/cypher';

/** From which days on a disagreement could be known; null: none of its days is known, for a source is undated. */
export interface DisagreementDays {
  /** The first day on which two of its claims that disagree were both out. */
  readonly knownFrom: string | null;
  /** Of each claim that takes part, the first day on which it and one that it disagrees with were both out. */
  readonly ofClaim: ReadonlyMap<string, string | null>;
}

/**
 * When a disagreement could be known.
 *
 * @param dayOf the day by which a claim's source was surely out; null for an undated one
 */
export function daysOfDisagreement(
  { claims, rivals }: Pick<Disagreement, 'claims' | 'rivals'>,
  dayOf: (claim: string) => string | null,
): DisagreementDays {
  const pairs = rivals.map(([a, b]) => ({ a, b, day: later(dayOf(a), dayOf(b)) }));
  const firstOf = (of: typeof pairs): string | null => of.flatMap(({ day }) => day ?? []).sort()[0] ?? null;
  return {
    knownFrom: firstOf(pairs),
    ofClaim: new Map(claims.map((id) => [id, firstOf(pairs.filter(({ a, b }) => a === id || b === id))])),
  };
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}
