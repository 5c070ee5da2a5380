import type { Label } from '@mask-diplomacy/cypher';
import type { Batch, Graph } from './graph.ts';
import { nodeAsKnown } from './knowledge.ts';
import { NODES, type RowOf } from './stored-nodes.ts';

export { NODES, type RowOf, withLabel } from './stored-nodes.ts';

/** The node of a label with a bare id, as the graph's day knows it; null when there is none. */
export function findNode<L extends Label>(graph: Graph, label: L, id: string): Promise<RowOf<L> | null> {
  const stored = graph.load(NODES[label] as unknown as Batch<RowOf<L> | null>, id);
  if (graph.knownBy === null) return stored;
  return stored.then(async (row) => row && ((await nodeAsKnown(graph, row)) as RowOf<L> | null));
}

/**
 * The node that another one points at.
 *
 * @throws Error when it is not there: the graph is then broken
 */
export async function nodeOf<L extends Label>(graph: Graph, label: L, id: string): Promise<RowOf<L>> {
  const row = await findNode(graph, label, id);
  if (!row) throw new Error(`the graph points at ${label} ${id}, which is not there`);
  return row;
}

/** Nodes that others point at, in the order of their ids. */
export function nodesOf<L extends Label>(
  graph: Graph,
  label: L,
  ids: readonly string[],
): Promise<RowOf<L>[]> {
  return Promise.all(ids.map((id) => nodeOf(graph, label, id)));
}
