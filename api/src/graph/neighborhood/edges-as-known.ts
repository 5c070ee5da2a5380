import type { ClaimField, RelationshipType } from '@mask-diplomacy/cypher';
import { itemsAsKnown, type Knowledge } from '../as-known.ts';
import { countVoices } from '../claims.ts';
import type { Graph } from '../graph.ts';
import { knowledgeOfEvent } from '../knowledge.ts';
import type { RelationshipRow, Spot } from './statements.ts';

/** On what sources disagree when they disagree on a relationship. */
const FIELD_OF_TYPE: Partial<Record<RelationshipType, ClaimField>> = {
  INCLUDES: 'quantity',
  SENT_BY: 'sender',
  RECEIVED_BY: 'recipient',
  MADE_BY: 'manufacturer',
  SENT_FROM: 'origin',
};

/** Relationships between nodes that are there on the graph's day, with quantities and evidence as they were known. */
export function relationshipsAsKnown(
  graph: Graph,
  rows: readonly RelationshipRow[],
  spots: ReadonlyMap<string, Spot>,
): Promise<RelationshipRow[]> {
  return Promise.all(
    rows.map(async (row) => {
      const from = spots.get(row.from);
      const known = from?.label === 'Event' ? await knowledgeOfEvent(graph, from.id) : null;
      return known ? rowAsKnown(row, known) : row;
    }),
  );
}

/** The counting of `relationships-among-nodes`, over the claims that count by the day. */
function rowAsKnown(row: RelationshipRow, known: Knowledge): RelationshipRow {
  const item = itemsAsKnown(known).find(({ key }) => key === row.key);
  const quantity = item?.quantity ?? null;
  const onItem = known.stated.filter(
    ({ claim }) => claim.field === 'quantity' && claim.itemKey === row.key && claim.aspect === null,
  );
  return {
    ...row,
    quantity,
    qualifier: item?.qualifier ?? null,
    publisherCount: countVoices(quantity === null ? known.stated : onItem),
    isDisputed: known.disagreements.some(
      (each) =>
        each.aspect === null &&
        each.field === FIELD_OF_TYPE[row.type] &&
        (each.item === null || each.item === row.key),
    ),
  };
}
