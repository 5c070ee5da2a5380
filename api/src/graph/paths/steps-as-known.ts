import { type Confidence, CONFIDENCES, parseGlobalId } from '@mask-diplomacy/cypher';
import { disagreementsAsKnown } from '../knowledge.ts';
import type { Graph } from '../graph.ts';
import { findNode } from '../nodes.ts';
import type { DisagreementRow, EventRow } from '../rows.ts';
import type { StepRow } from './statements.ts';

/** On what sources disagree when they disagree on whether two nodes are joined. */
const FIELD_OF_TYPE: Partial<Record<StepRow['type'], DisagreementRow['field']>> = {
  INCLUDES: 'product',
  SENT_BY: 'sender',
  RECEIVED_BY: 'recipient',
  MADE_BY: 'manufacturer',
  SENT_FROM: 'origin',
};

/** A step as it was known on a day, with the grade of the event it leads to; null when that is no event. */
export interface KnownStep {
  readonly row: StepRow;
  readonly farConfidence: Confidence | null;
}

/** Steps with the evidence that there was on the graph's day; none from or to an event that was not known by then. */
export async function stepsAsKnown(graph: Graph, rows: readonly StepRow[]): Promise<KnownStep[]> {
  const known = await Promise.all(rows.map((row) => stepAsKnown(graph, row)));
  return known.flatMap((each) => each ?? []);
}

async function stepAsKnown(graph: Graph, row: StepRow): Promise<KnownStep | null> {
  const [near, far] = await Promise.all([eventOf(graph, row.near), eventOf(graph, row.far)]);
  if (near === 'unknown' || far === 'unknown') return null;
  const events = [near, far].flatMap((event) => event ?? []);
  const farConfidence = far?.confidence ?? null;
  if (events.length === 0) return { row, farConfidence };
  const teller = row.isOut ? near : far;
  const field = FIELD_OF_TYPE[row.type];
  const disagreements = teller && field ? await disagreementsAsKnown(graph, teller.id) : [];
  return {
    row: {
      ...row,
      publisherCount: Math.min(...events.map(({ publisherCount }) => publisherCount)),
      confidence:
        CONFIDENCES[Math.max(...events.map(({ confidence }) => CONFIDENCES.indexOf(confidence)))] ?? null,
      isDisputed: disagreements.some(
        (each) =>
          each.field === field && each.aspect === null && (each.itemKey === null || each.itemKey === row.key),
      ),
    },
    farConfidence,
  };
}

/** The event with a global id; null when the id is that of something else. */
async function eventOf(graph: Graph, globalId: string): Promise<EventRow | 'unknown' | null> {
  const node = parseGlobalId(globalId);
  return node?.label === 'Event' ? ((await findNode(graph, 'Event', node.id)) ?? 'unknown') : null;
}
