import { globalId, type RelationshipType } from '@mask-diplomacy/cypher';
import { formatAmount } from '../../text/numbers.ts';
import type { RelationshipRow, Spot } from './statements.ts';

/** A relationship between two nodes of a subgraph, as the schema has it. */
export interface Edge {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly key: string | null;
  readonly label: string;
  readonly publisherCount: number | null;
  readonly isDisputed: boolean;
}

const VERBS = {
  SENT_FROM: 'from',
  SENT_TO: 'to',
  SENT_BY: 'sent by',
  RECEIVED_BY: 'received by',
  MADE_BY: 'made by',
  ISSUED_BY: 'issued by',
  INCLUDES: 'includes',
  CITES: 'cites',
  BASED_IN: 'based in',
  PART_OF: 'part of',
  CONCERNS: 'concerns',
  DELIVERS: 'delivers',
  REPLIES_TO: 'replies to',
  PROMPTED_BY: 'prompted by',
  FOLLOWS: 'follows',
  SAME_GOODS_AS: 'same goods as',
  RECIPROCATES: 'reciprocates',
  ABOUT: 'about',
  STATED_IN: 'stated in',
  PUBLISHED_BY: 'published by',
  TAKES_PART_IN: 'takes part in',
} as const satisfies Record<RelationshipType, string>;

/** Made once: to make one takes longer than to compare a thousand texts. */
const NUMERIC = new Intl.Collator('en', { numeric: true });

/** Edges in a stable order: by the place of their ends in the answer, then type and key. */
export function edgesOf(relationships: readonly RelationshipRow[], spots: ReadonlyMap<string, Spot>): Edge[] {
  const place = new Map([...spots.keys()].map((element, at) => [element, at]));
  const at = (element: string): number => place.get(element) ?? 0;
  return relationships
    .toSorted(
      (a, b) =>
        at(a.from) - at(b.from) ||
        at(a.to) - at(b.to) ||
        NUMERIC.compare(`${a.type} ${a.key ?? ''}`, `${b.type} ${b.key ?? ''}`),
    )
    .flatMap((row) => {
      const [from, to] = [spots.get(row.from), spots.get(row.to)];
      return from && to ? [edgeOf(row, globalId(from.label, from.id), globalId(to.label, to.id))] : [];
    });
}

function edgeOf(row: RelationshipRow, from: string, to: string): Edge {
  const { type, key, publisherCount, isDisputed } = row;
  return {
    id: `${type}:${from}>${to}${key === null ? '' : `#${key}`}`,
    type,
    from,
    to,
    key,
    label: type === 'INCLUDES' ? quantityOf(row) : VERBS[type],
    publisherCount,
    isDisputed,
  };
}

const MARKS = { exact: '', about: 'about ', 'at-least': 'at least ', 'up-to': 'up to ' } as const;

function quantityOf({ quantity, unit, qualifier }: RelationshipRow): string {
  if (quantity === null) return 'quantity not stated';
  return `${MARKS[qualifier ?? 'exact']}${formatAmount(quantity, unit)}`;
}
