import {
  type ClaimField,
  compareText,
  type Disagreement,
  disagreements,
  groupBy,
  type Qualifier,
  statement,
} from '@mask-diplomacy/cypher';
import type { Graph } from './graph.ts';

interface Params {
  readonly fields: readonly ClaimField[] | null;
  readonly afterId: string;
  readonly limit: number;
}

/** A claim in a disagreement, with the item as the record holds it. */
interface Row {
  readonly disagreementId: string;
  readonly event: string;
  readonly field: ClaimField;
  readonly item: string | null;
  readonly aspect: string | null;
  readonly id: string;
  readonly number: number | null;
  readonly text: string;
  readonly unit: string | null;
  readonly suspect: string | null;
  readonly quantity: number | null;
  readonly qualifier: Qualifier | null;
}

/** Disagreements of one statement; bounds its answer. */
const MOST_AT_ONCE = 2000;

const claimsOfKnownDisagreements = statement<Params, Row>('claims-of-known-disagreements', {
  params: ['fields', 'afterId', 'limit'],
  row: [
    'disagreementId',
    'event',
    'field',
    'item',
    'aspect',
    'id',
    'number',
    'text',
    'unit',
    'suspect',
    'quantity',
    'qualifier',
  ],
});

/**
 * Every disagreement that could be known on the graph's day, as the claims out by then have it, by id. No index can
 * order them, for their size is that of the day. No fields: any.
 */
export async function disagreementsKnown(
  graph: Graph,
  fields: readonly ClaimField[] | null,
): Promise<Disagreement[]> {
  const found: Disagreement[] = [];
  for (let afterId: string | undefined = ''; afterId !== undefined;) {
    const rows: readonly Row[] = await graph.run(claimsOfKnownDisagreements, {
      fields,
      afterId,
      limit: MOST_AT_ONCE,
    });
    found.push(...recompute(rows));
    const ids = [...new Set(rows.map((row) => row.disagreementId))].sort(compareText);
    afterId = ids.length < MOST_AT_ONCE ? undefined : ids.at(-1);
  }
  return found;
}

function recompute(rows: readonly Row[]): Disagreement[] {
  const events = groupBy(rows, (row) => row.event);
  return disagreements({
    events: [...events].map(([id, ofEvent]) => ({
      id,
      items: ofEvent.flatMap(({ item, quantity, qualifier }) =>
        item === null || qualifier === null ? [] : [{ key: item, quantity, qualifier }],
      ),
    })),
    claims: rows.map(({ number, text, ...row }) => ({ ...row, value: number ?? text })),
  });
}
