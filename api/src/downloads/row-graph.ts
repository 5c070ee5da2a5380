import { globalId, type Label, parseGlobalId } from '@mask-diplomacy/cypher';
import type { Graph } from '../graph/graph.ts';
import { findNode } from '../graph/nodes.ts';
import type { NodeRow } from '../graph/rows.ts';
import { edgesFrom } from './edges.ts';
import type { EdgeEntry, GraphPages, NodeEntry } from './entries.ts';
import { documentsOf, type FreshGraph, inPages } from './reader.ts';

/** A page of nodes and the graph that it was read with. */
export interface RowPage {
  readonly graph: Graph;
  readonly rows: readonly NodeRow[];
}

/**
 * Some nodes, what they point at, and what relates them. A link between events is there when both were chosen. Ids are all
 * that is remembered of a file, however large it gets, so the nodes are read twice.
 */
export function graphOfRows(fresh: FreshGraph, chosen: () => AsyncIterable<RowPage>): GraphPages {
  const written = new Set<string>();
  return {
    nodes: (async function* (): AsyncGenerator<readonly NodeEntry[]> {
      const ends = new Set<string>();
      for await (const { graph, rows } of chosen()) {
        const edges = await Promise.all(rows.map((row) => edgesFrom(graph, row)));
        for (const { from, to } of edges.flat()) if (!isEventLink(from, to)) ends.add(to);
        for (const { of, id } of rows) written.add(globalId(of, id));
        yield await Promise.all(rows.map((row) => nodeEntry(graph, row)));
      }
      const others = [...ends].filter((id) => !written.has(id)).sort();
      for await (const found of inPages(fresh, others, entryOf)) {
        const entries = found.flatMap((entry) => entry ?? []);
        for (const { row } of entries) written.add(globalId(row.of, row.id));
        yield entries;
      }
    })(),
    edges: (async function* (): AsyncGenerator<readonly EdgeEntry[]> {
      for await (const { graph, rows } of chosen()) {
        const edges = await Promise.all(rows.map((row) => edgesFrom(graph, row)));
        yield edges.flat().filter(({ to }) => written.has(to));
      }
    })(),
  };
}

/** A node with the documents that it rests on, if it is an event. */
export async function nodeEntry(graph: Graph, row: NodeRow): Promise<NodeEntry> {
  return row.of === 'Event' ? { row, sources: await documentsOf(graph, row.id) } : { row };
}

const isEventLink = (from: string, to: string): boolean =>
  [from, to].every((id) => id.startsWith(globalId('Event', '')));

/** The node of a global id; null when there is none. */
async function entryOf(graph: Graph, global: string): Promise<NodeEntry | null> {
  const node = parseGlobalId(global);
  const row = node && (await findNode<Label>(graph, node.label, node.id));
  return row && nodeEntry(graph, row);
}
