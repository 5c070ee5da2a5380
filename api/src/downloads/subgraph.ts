import { globalId } from '@mask-diplomacy/cypher';
import { itemsOfEvent } from '../graph/events.ts';
import type { Graph } from '../graph/graph.ts';
import {
  type NeighborhoodRequest,
  type NeighborhoodRow,
  readNeighborhood,
} from '../graph/neighborhood/neighborhood.ts';
import type { EdgeEntry, GraphPages, NodeEntry } from './entries.ts';
import { documentsOf, type FreshGraph } from './reader.ts';

/** Nodes or relationships of a page. A walk has at most 1,000 nodes. */
const PAGE = 100;

/** What a walk around some nodes found: as pages to be written, and how far it got. */
export interface Subgraph {
  readonly pages: GraphPages;
  /** Why the walk stopped and how many neighbours were left out, as a phrase. */
  readonly extent: string;
}

/** A walk as `Query.neighborhood` has it; each event with its documents, each item with its quantity. */
export async function readSubgraph(
  fresh: FreshGraph,
  request: NeighborhoodRequest,
  knownBy: string | null,
): Promise<Subgraph> {
  const found = await readNeighborhood(fresh(knownBy), request);
  const { nodes, edges } = found;
  return {
    extent: await extentOf(found),
    pages: {
      nodes: (async function* (): AsyncGenerator<readonly NodeEntry[]> {
        for (let at = 0; at < nodes.length; at += PAGE) {
          const graph = fresh(knownBy);
          yield await Promise.all(nodes.slice(at, at + PAGE).map((row) => nodeEntry(graph, row)));
        }
      })(),
      edges: (async function* (): AsyncGenerator<readonly EdgeEntry[]> {
        for (let at = 0; at < edges.length; at += PAGE) {
          const graph = fresh(knownBy);
          yield await Promise.all(edges.slice(at, at + PAGE).map((each) => edgeEntry(graph, each)));
        }
      })(),
    },
  };
}

async function extentOf({ stoppedBy, leftOut, missing }: NeighborhoodRow): Promise<string> {
  const left = (await leftOut()).reduce((all, { count }) => all + count, 0);
  return [
    `stoppedBy=${await stoppedBy()}`,
    `neighboursLeftOut=${left}`,
    ...(missing.length === 0 ? [] : [`missing=${missing.join(',')}`]),
  ].join('; ');
}

async function nodeEntry(graph: Graph, row: NodeEntry['row']): Promise<NodeEntry> {
  return row.of === 'Event' ? { row, sources: await documentsOf(graph, row.id) } : { row };
}

async function edgeEntry(
  graph: Graph,
  { from, to, type, key }: NeighborhoodRow['edges'][number],
): Promise<EdgeEntry> {
  const event = from.slice(globalId('Event', '').length);
  const item =
    type === 'INCLUDES' ? (await itemsOfEvent(graph, event)).find((each) => each.key === key) : null;
  return item ? { from, to, type, item } : { from, to, type };
}
