import type { Direction, Family, RelationshipType } from '../gql/documents.ts';

/** How a relationship reads from its start (`out`) and from its end (`in`), lower case, short enough for a line's label. */
export interface RelationWords {
  out: string;
  in: string;
}

export const RELATIONS = {
  SENT_FROM: { out: 'sent from', in: 'origin of' },
  SENT_TO: { out: 'sent to', in: 'destination of' },
  SENT_BY: { out: 'sent by', in: 'sent' },
  RECEIVED_BY: { out: 'received by', in: 'received' },
  MADE_BY: { out: 'made by', in: 'made goods of' },
  ISSUED_BY: { out: 'issued by', in: 'issued' },
  INCLUDES: { out: 'includes', in: 'part of the goods of' },
  CITES: { out: 'cites', in: 'cited in' },
  BASED_IN: { out: 'based in', in: 'home of' },
  PART_OF: { out: 'part of', in: 'has as part' },
  CONCERNS: { out: 'concerns', in: 'concerned by' },
  DELIVERS: { out: 'delivers', in: 'delivered by' },
  REPLIES_TO: { out: 'replies to', in: 'answered by' },
  PROMPTED_BY: { out: 'prompted by', in: 'prompted' },
  FOLLOWS: { out: 'follows', in: 'followed by' },
  SAME_GOODS_AS: { out: 'same goods as', in: 'same goods as' },
  RECIPROCATES: { out: 'returns the favour of', in: 'favour returned by' },
  ABOUT: { out: 'about', in: 'subject of' },
  STATED_IN: { out: 'stated in', in: 'states' },
  PUBLISHED_BY: { out: 'published by', in: 'published' },
  TAKES_PART_IN: { out: 'takes part in', in: 'has as side' },
} as const satisfies Record<RelationshipType, RelationWords>;

/** Links between events of one affair that point from the later to the earlier; they give a chain its reading order. */
export const CHAIN_TYPES: ReadonlySet<RelationshipType> = new Set<RelationshipType>([
  'CONCERNS',
  'DELIVERS',
  'REPLIES_TO',
  'PROMPTED_BY',
  'FOLLOWS',
  'RECIPROCATES',
]);

/** A rule or statement leaves no country as goods do: it is issued there and addresses another. */
const SPOKEN = {
  SENT_FROM: { out: 'issued in', in: 'issued' },
  SENT_TO: { out: 'addresses', in: 'addressed by' },
} as const satisfies Partial<Record<RelationshipType, RelationWords>>;

/** How a relationship reads from one end; `event` is the family of the event that it belongs to, if that is known. */
export function relationWords(type: RelationshipType, direction: Direction, event?: Family): string {
  const isSpoken = event === 'POLICY' || event === 'STATEMENT';
  const words = isSpoken && (type === 'SENT_FROM' || type === 'SENT_TO') ? SPOKEN[type] : RELATIONS[type];
  return direction === 'OUT' ? words.out : words.in;
}

/** What stands on a line. For goods the API's label is the quantity, so the verb goes before it. */
export function edgeLabel(edge: { type: RelationshipType; label: string }, event?: Family): string {
  if (edge.type !== 'INCLUDES') return relationWords(edge.type, 'OUT', event);
  const quantity = edge.label.trim();
  return quantity === '' || quantity.startsWith('includes') ? quantity || 'includes' : `includes ${quantity}`;
}

/** How well a relationship is known, as its line shows it. */
export type Evidence = 'beyond-claims' | 'weak' | 'one' | 'several';

/**
 * `publisherCount` null: no claim can stand behind it (such as based in); 0: only blogs or mirrors.
 */
export function evidenceOf(publisherCount: number | null): Evidence {
  if (publisherCount === null) return 'beyond-claims';
  if (publisherCount === 0) return 'weak';
  return publisherCount === 1 ? 'one' : 'several';
}

/** Width of a line in model units: one step for each independent publisher up to eight. */
export function edgeWidth(publisherCount: number | null): number {
  if (publisherCount === null || publisherCount <= 1) return 1.2;
  return Math.min(4.5, 1.2 + 0.45 * (publisherCount - 1));
}

/**
 * How well a relationship is known, in a sentence or two. `event` is what the event that it belongs to is called (`recall`).
 * Publishers count for the quantity of goods that they state; for any other relationship they report the event, while that
 * it is linked so is the coding of this record.
 */
export function evidenceSentence(
  edge: { type: RelationshipType; publisherCount: number | null; isDisputed: boolean },
  event: string,
): string {
  const behind =
    edge.type === 'INCLUDES' ? statedBy(edge.publisherCount) : codedFrom(edge.publisherCount, event);
  return edge.isDisputed ? `${behind} Sources disagree on it.` : behind;
}

function statedBy(publishers: number | null): string {
  return {
    'beyond-claims': OWN_RECORD,
    weak: 'Only blogs, mirrors or the like say so; no independent publisher.',
    one: 'One independent publisher says so.',
    several: `${String(publishers)} independent publishers say so.`,
  }[evidenceOf(publishers)];
}

function codedFrom(publishers: number | null, event: string): string {
  const reporters = {
    'beyond-claims': null,
    weak: 'blogs, mirrors or the like only',
    one: '1 independent publisher',
    several: `${String(publishers)} independent publishers`,
  }[evidenceOf(publishers)];
  if (reporters === null) return OWN_RECORD;
  return `The ${event} is reported by ${reporters}; the link itself is this record's own coding.`;
}

const OWN_RECORD = "From the record's own description; no claim is needed for it.";
