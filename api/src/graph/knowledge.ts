import * as asKnown from './as-known.ts';
import { claims } from './claims.ts';
import type { Batch, Graph } from './graph.ts';
import { items } from './items.ts';
import type { DisagreementRow, ItemRow, NodeRow } from './rows.ts';
import { NODES } from './stored-nodes.ts';

/** What each event rests on by the graph's day; null for an event that is not known by then. */
const knowledge: Batch<asKnown.Knowledge | null> = {
  load: (graph, events) =>
    Promise.all(
      events.map(async (id) => {
        const [event, stated, held] = await Promise.all([
          graph.load(NODES.Event, id),
          graph.load(claims, id),
          graph.load(items, id),
        ]);
        return event && asKnown.knowledgeOf(event, stated, held);
      }),
    ),
};

/** What an event rests on by the graph's day; null when it is not known by then. */
export function knowledgeOfEvent(graph: Graph, event: string): Promise<asKnown.Knowledge | null> {
  return graph.load(knowledge, event);
}

/** Items of an event with the quantities that were known. */
export async function itemsAsKnown(graph: Graph, event: string): Promise<readonly ItemRow[]> {
  const known = await knowledgeOfEvent(graph, event);
  return known ? asKnown.itemsAsKnown(known) : [];
}

/** What the claims about an event that were out disagree on. */
export async function disagreementsAsKnown(graph: Graph, event: string): Promise<readonly DisagreementRow[]> {
  const known = await knowledgeOfEvent(graph, event);
  return known ? asKnown.disagreementsAsKnown(known) : [];
}

/** A stored node that is there on the graph's day, as it was known then. Its relationships are counted when asked for. */
export async function nodeAsKnown(graph: Graph, node: NodeRow): Promise<NodeRow | null> {
  switch (node.of) {
    case 'Event': {
      const known = await knowledgeOfEvent(graph, node.id);
      return known && asKnown.eventAsKnown(node, known);
    }
    case 'Disagreement':
      return (await disagreementsAsKnown(graph, node.eventId)).find(({ id }) => id === node.id) ?? null;
    default:
      return { ...node, degree: null };
  }
}
