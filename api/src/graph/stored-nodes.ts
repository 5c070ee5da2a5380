import { type Label, statement } from '@mask-diplomacy/cypher';
import type { Batch } from './graph.ts';
import { type Ids, oneByKey } from './batches.ts';
import { type ColumnsOf, COLUMNS, type NodeRow } from './rows.ts';

/** The row of each label. */
export type RowOf<L extends Label> = Extract<NodeRow, { of: L }>;

function nodesById<L extends Label>(label: L, name: string): Batch<RowOf<L> | null> {
  type Row = ColumnsOf<RowOf<L>> & { id: string };
  const found = statement<Ids, Row>(name, {
    params: ['ids'],
    row: COLUMNS[label] as readonly string[] as readonly (keyof Row & string)[],
  });
  return oneByKey(
    found,
    (row) => row.id,
    (row) => withLabel(label, row),
  );
}

/**
 * A row with the label that its statement stands for. The row itself, for it is nobody else's: a copy with one property
 * more takes ten times as long as making the row did, since rows of many shapes pass here.
 */
export function withLabel<L extends Label>(label: L, row: ColumnsOf<RowOf<L>>): RowOf<L> {
  const node = row as unknown as { of: L };
  node.of = label;
  return node as unknown as RowOf<L>;
}

/** One node by its bare id, for each label, as the record holds it; null when there is none, or none on the graph's day. */
export const NODES = {
  Country: nodesById('Country', 'countries-by-ids'),
  Actor: nodesById('Actor', 'actors-by-ids'),
  Event: nodesById('Event', 'events-by-ids'),
  Product: nodesById('Product', 'products-by-ids'),
  Standard: nodesById('Standard', 'standards-by-ids'),
  Source: nodesById('Source', 'sources-by-ids'),
  Publisher: nodesById('Publisher', 'publishers-by-ids'),
  Claim: nodesById('Claim', 'claims-by-ids'),
  Disagreement: nodesById('Disagreement', 'disagreements-by-ids'),
} as const satisfies { [L in Label]: Batch<RowOf<L> | null> };
