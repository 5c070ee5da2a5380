import { statement } from '@mask-diplomacy/cypher';
import { type Ids, manyByKey } from './batches.ts';
import type { Graph } from './graph.ts';
import { disagreementsAsKnown } from './knowledge.ts';
import { type ColumnsOf, COLUMNS, type DisagreementRow } from './rows.ts';
import { NODES, withLabel } from './stored-nodes.ts';

const disagreementsAboutEvents = statement<Ids, ColumnsOf<DisagreementRow>>('disagreements-about-events', {
  params: ['ids'],
  row: COLUMNS.Disagreement,
});
const stored = manyByKey<ColumnsOf<DisagreementRow>, DisagreementRow>(
  (graph, ids) => graph.run(disagreementsAboutEvents, { ids }),
  (row) => row.eventId,
  (row) => withLabel('Disagreement', row),
);

/** Every disagreement about an event, in no order; on a day, as the claims out by then have it. */
export async function disagreementsAboutEvent(
  graph: Graph,
  event: string,
): Promise<readonly DisagreementRow[]> {
  if (graph.knownBy !== null) return disagreementsAsKnown(graph, event);
  const rows = await graph.load(stored, event);
  for (const row of rows) graph.keep(NODES.Disagreement, row.id, row);
  return rows;
}
