import { ACTOR_KINDS, EVENT_KINDS, type Label, labelOfKind } from '@mask-diplomacy/cypher';
import type { NodeRow } from '../rows.ts';
import type { Spot } from './statements.ts';

/** Labels of nodes that are called by their title or name; the text of the others is made of more. */
const CALLED: ReadonlySet<Label> = new Set<Label>([
  'Country',
  'Actor',
  'Event',
  'Product',
  'Standard',
  'Publisher',
]);

const KIND_BY_LABEL: ReadonlyMap<string, string> = new Map(
  [...ACTOR_KINDS, ...EVENT_KINDS].map((kind) => [labelOfKind(kind), kind]),
);

/** The fields that a bare node answers. */
export const BARE_FIELDS: ReadonlySet<string> = new Set(['__typename', 'id', 'label', 'family', 'nodeKind']);

/**
 * A node as a walk came upon it, without being read; null when more of it is asked for, or the walk did not learn what it
 * is called. It holds nothing but what `BARE_FIELDS` need.
 */
export function bareNodeOf({ label, id, labels, name }: Spot, isWhole: boolean): NodeRow | null {
  if (isWhole || name === null || !CALLED.has(label)) return null;
  const kind = labels.flatMap((each) => KIND_BY_LABEL.get(each) ?? [])[0];
  return { of: label, id, kind, name, title: name } as unknown as NodeRow;
}
