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
  const ends = new Map(
    [...spots].map(([element, { label, id }], place) => [element, { place, id: globalId(label, id) }]),
  );
  return relationships
    .flatMap((row) => {
      const [from, to] = [ends.get(row.from), ends.get(row.to)];
      return from && to ? [{ row, from, to }] : [];
    })
    .sort(
      (a, b) =>
        a.from.place - b.from.place ||
        a.to.place - b.to.place ||
        NUMERIC.compare(`${a.row.type} ${a.row.key ?? ''}`, `${b.row.type} ${b.row.key ?? ''}`),
    )
    .map(({ row, from, to }) => new RelationshipEdge(row, from.id, to.id));
}

/** Texts are made when they are asked for. */
class RelationshipEdge implements Edge {
  readonly type: RelationshipType;
  readonly key: string | null;
  readonly publisherCount: number | null;
  readonly isDisputed: boolean;
  readonly #row: RelationshipRow;

  constructor(
    row: RelationshipRow,
    readonly from: string,
    readonly to: string,
  ) {
    this.type = row.type;
    this.key = row.key;
    this.publisherCount = row.publisherCount;
    this.isDisputed = row.isDisputed;
    this.#row = row;
  }

  get id(): string {
    const { type, from, to, key } = this;
    return `${type}:${from}>${to}${key === null ? '' : `#${key}`}`;
  }

  get label(): string {
    return this.type === 'INCLUDES' ? quantityOf(this.#row) : VERBS[this.type];
  }
}

const MARKS = { exact: '', about: 'about ', 'at-least': 'at least ', 'up-to': 'up to ' } as const;

function quantityOf({ quantity, unit, qualifier }: RelationshipRow): string {
  if (quantity === null) return 'quantity not stated';
  return `${MARKS[qualifier ?? 'exact']}${formatAmount(quantity, unit)}`;
}
