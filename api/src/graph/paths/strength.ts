import type { Confidence, RelationshipType } from '@mask-diplomacy/cypher';

/** What stands behind a relationship, as docs/evidence.md weighs it. */
export interface Evidence {
  readonly type: RelationshipType;
  /**
   * Independent publishers behind the event that tells it, for a link between two events the lesser of both; null when no
   * event does: the entry of an actor says so, such as the country it sits in.
   */
  readonly publisherCount: number | null;
  /** The event's, for a link the lower of both; null when no event tells it. */
  readonly confidence: Confidence | null;
  /** Whether sources differ on what the relationship says. */
  readonly isDisputed: boolean;
}

/** More publishers than this add nothing. Bounds what any relationship can be worth. */
const MOST_PUBLISHERS = 20;
const OF_CONFIDENCE = { high: 1, medium: 0.85, low: 0.5 } as const satisfies Record<Confidence, number>;
const OF_DISPUTE = 0.6;
/** What an actor's own entry says: true, but no event joins the two. */
const OF_REGISTRY = 0.5;

/** Links between events rest on a reading of both; a stage with no stated cause is the weakest of them. */
const OF_LINK: Partial<Record<RelationshipType, number>> = {
  CONCERNS: 0.95,
  DELIVERS: 0.95,
  REPLIES_TO: 0.95,
  SAME_GOODS_AS: 0.95,
  PART_OF: 0.95,
  PROMPTED_BY: 0.9,
  RECIPROCATES: 0.9,
  FOLLOWS: 0.8,
};

/** What so many independent publishers are worth: the rule of succession, (n + 1) / (n + 2). */
function ofPublishers(count: number): number {
  const counted = Math.min(Math.max(count, 0), MOST_PUBLISHERS);
  return (counted + 1) / (counted + 2);
}

/** How strong the evidence for a relationship is, above 0 and below 1. */
export function strengthOf({ type, publisherCount, confidence, isDisputed }: Evidence): number {
  if (publisherCount === null || confidence === null) return OF_REGISTRY;
  return (
    ofPublishers(publisherCount) *
    OF_CONFIDENCE[confidence] *
    (OF_LINK[type] ?? 1) *
    (isDisputed ? OF_DISPUTE : 1)
  );
}

/** Strengths as whole numbers that add up along a path without rounding, so that equal paths compare as equal. */
export function costOf(strength: number): number {
  return Math.round(-Math.log(strength) * 1e9);
}

/** What a relationship costs at the least. */
export const LEAST_COST = costOf(ofPublishers(MOST_PUBLISHERS));

/** The strength of a path: the product of its relationships'. Of none: 1. */
export function strengthOfPath(strengths: readonly number[]): number {
  return strengths.reduce((product, strength) => product * strength, 1);
}

/** Where the weakest of some strengths stands: the first of equal ones; -1 for none. */
export function weakestOf(strengths: readonly number[]): number {
  return strengths.indexOf(Math.min(...strengths));
}

/** Why a relationship is no stronger, in words; the gravest first. */
export function weaknessOf({ type, publisherCount, confidence, isDisputed }: Evidence): string {
  if (publisherCount === null || confidence === null) {
    return 'it stands in the entry of an actor; no event that sources report joins the two';
  }
  const link = OF_LINK[type];
  const reasons = [
    ...(isDisputed ? ['sources differ on it'] : []),
    ...(confidence === 'high' ? [] : [`the record holds it with ${confidence} confidence`]),
    publisherCount === 0
      ? 'only blogs or mirrors report it'
      : publisherCount === 1
        ? 'one independent publisher reports it'
        : `${publisherCount} independent publishers report it`,
    ...(link === undefined
      ? []
      : [
          type === 'FOLLOWS'
            ? 'it links two events with no stated cause'
            : 'it links two events by a reading of both',
        ]),
  ];
  return reasons.join('; ');
}
