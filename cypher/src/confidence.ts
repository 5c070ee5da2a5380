import type { Confidence, SourceKind } from './vocabulary.ts';

/** Kinds of source that can be a document of somebody about its own act. */
const OFFICIAL_KINDS: readonly SourceKind[] = [
  'regulator',
  'government',
  'company',
  'foundation',
  'international-org',
];

/** What an event rests on, as far as its confidence goes. */
export interface Support {
  /** Independent publishers. */
  readonly voices: number;
  readonly hasOfficial: boolean;
  /** Whether claims on the main value disagree. */
  readonly isDisputed: boolean;
}

/** Sums up what sources and disagreements say for an event's confidence. */
export function supportOf(
  sources: readonly { readonly kind: SourceKind; readonly voice: string | null }[],
  disagreements: readonly Point[],
  firstItem: string | null,
): Support {
  return {
    voices: new Set(sources.flatMap(({ voice }) => voice ?? [])).size,
    hasOfficial: sources.some(({ kind }) => OFFICIAL_KINDS.includes(kind)),
    isDisputed: disagreements.some((each) => isMainValue(each, firstItem)),
  };
}

/**
 * The grades that FORMAT.md's rule gives, the best first. More than one where the record cannot tell whether an official
 * source speaks of its own act.
 */
export function gradesByRule({ voices, hasOfficial, isDisputed }: Support): [Confidence, ...Confidence[]] {
  if (voices === 0 && !hasOfficial) return ['low'];
  if (isDisputed) return ['medium'];
  if (voices >= 2) return ['high'];
  return hasOfficial ? ['high', 'medium'] : ['medium'];
}

/** On what something is said within an event. */
interface Point {
  readonly field: string;
  readonly item: string | null;
  readonly aspect: string | null;
}

/** Whether a point is an event's main value: the first item's quantity, or the value, with aspect null. */
function isMainValue({ field, item, aspect }: Point, firstItem: string | null): boolean {
  if (aspect !== null) return false;
  return field === 'quantity' ? item !== null && item === firstItem : field === 'value' && item === null;
}
