import { globalId, type Label, parseGlobalId } from '@mask-diplomacy/cypher';
import type { Graph } from '../graph/graph.ts';
import { findNode } from '../graph/nodes.ts';
import type { NodeRow } from '../graph/rows.ts';
import { edgesFrom } from './edges.ts';
import type { EdgeEntry, GraphPages, NodeEntry } from './entries.ts';
import { documentsOf, type FreshGraph } from './reader.ts';

/** A page of nodes and the graph that it was read with. */
export interface RowPage {
  readonly graph: Graph;
  readonly rows: readonly NodeRow[];
}

/** Nodes of a page of what others point at. */
const PAGE = 200;

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
      for (let at = 0; at < others.length; at += PAGE) {
        const graph = fresh();
        const found = await Promise.all(others.slice(at, at + PAGE).map((id) => findGlobal(graph, id)));
        const rows = found.flatMap((row) => row ?? []);
        for (const { of, id } of rows) written.add(globalId(of, id));
        yield await Promise.all(rows.map((row) => nodeEntry(graph, row)));
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

async function findGlobal(graph: Graph, global: string): Promise<NodeRow | null> {
  const node = parseGlobalId(global);
  return node && findNode<Label>(graph, node.label, node.id);
}
