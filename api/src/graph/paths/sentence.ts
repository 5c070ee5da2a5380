import type { EventKind, RelationshipType } from '@mask-diplomacy/cypher';
import { labelText } from '../../text/labels.ts';
import type { NodeRow } from '../rows.ts';

/** A relationship as a path goes along it: OUT as it points, IN against it. */
export interface Walked {
  readonly type: RelationshipType;
  readonly direction: 'OUT' | 'IN';
}

/** How a sender's part in an event is told, by the kind of event. */
const SENDING: Partial<Record<EventKind, readonly [active: string, passive: string]>> = {
  donation: ['gave', 'given'],
  purchase: ['sold', 'sold'],
  shipment: ['shipped', 'shipped'],
};

type Phrases = Readonly<Record<Walked['direction'], string>>;

/** What is said of a node to lead on to the next. Of an event, “was” may be left out. */
const PHRASES = {
  SENT_FROM: { OUT: 'was from', IN: 'was the origin of' },
  SENT_TO: { OUT: 'was for', IN: 'was the destination of' },
  RECEIVED_BY: { OUT: 'was received by', IN: 'received' },
  MADE_BY: { OUT: 'was of goods made by', IN: 'made the goods of' },
  ISSUED_BY: { OUT: 'was issued by', IN: 'issued' },
  INCLUDES: { OUT: 'included', IN: 'were among the goods of' },
  CITES: { OUT: 'turned on', IN: 'was the standard at issue in' },
  BASED_IN: { OUT: 'is based in', IN: 'is the seat of' },
  PART_OF: { OUT: 'is part of', IN: 'includes' },
  CONCERNS: { OUT: 'concerned', IN: 'was the subject of' },
  DELIVERS: { OUT: 'delivered', IN: 'was delivered by' },
  REPLIES_TO: { OUT: 'answered', IN: 'was answered by' },
  PROMPTED_BY: { OUT: 'was prompted by', IN: 'prompted' },
  FOLLOWS: { OUT: 'came after', IN: 'was followed by' },
  SAME_GOODS_AS: { OUT: 'is of the same goods as', IN: 'is of the same goods as' },
  RECIPROCATES: { OUT: 'was in return for', IN: 'was returned by' },
} as const satisfies Partial<Record<RelationshipType, Phrases>>;

/**
 * A path as one sentence, from the record's words: each node leads on to the next.
 *
 * @example
 *   sentenceOf([foundation, donation, ministry], steps);
 *   // 'Jack Ma Foundation gave “The foundations give …” (donation, 2020-03-18), received by Ministry of Health.'
 */
export function sentenceOf(nodes: readonly NodeRow[], steps: readonly Walked[]): string {
  let text = '';
  for (const [at, node] of nodes.entries()) {
    const [before, step] = [nodes[at - 1], steps[at - 1]];
    if (before && step) text += joint(before, phraseOf(before, step, node), at === 1);
    text += nameOf(node);
  }
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The first node is what the sentence is about; what is said of another hangs on it as a clause. */
function joint(before: NodeRow, phrase: string, isFirst: boolean): string {
  if (isFirst) return ` ${phrase} `;
  if (before.of === 'Event' && phrase.startsWith('was ')) return `, ${phrase.slice('was '.length)} `;
  const isPerson = before.of === 'Actor' && before.kind === 'person';
  return `, ${isPerson ? 'who' : 'which'} ${phrase} `;
}

function phraseOf(before: NodeRow, { type, direction }: Walked, after: NodeRow): string {
  if (type === 'SENT_BY') {
    const event = direction === 'OUT' ? before : after;
    const [active, passive] = (event.of === 'Event' && SENDING[event.kind]) || ['sent', 'sent'];
    return direction === 'OUT' ? `was ${passive} by` : active;
  }
  const phrases: Partial<Record<RelationshipType, Phrases>> = PHRASES;
  const phrase = phrases[type]?.[direction];
  if (phrase === undefined) throw new Error(`no path goes along ${type}`);
  return phrase;
}

function nameOf(node: NodeRow): string {
  if (node.of !== 'Event') return labelText(node);
  return `“${node.title}” (${node.kind.replaceAll('-', ' ')}, ${node.date})`;
}
