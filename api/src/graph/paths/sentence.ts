import type { RelationshipType } from '@mask-diplomacy/cypher';
import { labelText } from '../../text/labels.ts';
import type { NodeRow } from '../rows.ts';
import { phrasesOf } from './phrases.ts';

/** A relationship as a path goes along it: OUT as it points, IN against it. */
export interface Walked {
  readonly type: RelationshipType;
  readonly direction: 'OUT' | 'IN';
}

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
  const start = direction === 'OUT' ? before : after;
  const phrases = phrasesOf(type, start.of === 'Event' ? start.kind : null);
  if (phrases === null) throw new Error(`no path goes along ${type}`);
  return phrases[direction];
}

function nameOf(node: NodeRow): string {
  if (node.of !== 'Event') return labelText(node);
  return `“${node.title}” (${node.kind.replaceAll('-', ' ')}, ${node.date})`;
}
