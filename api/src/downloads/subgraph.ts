import { globalId, type RelationshipType } from '@mask-diplomacy/cypher';
import { AppError } from '../errors.ts';
import { readIncidentChain } from '../graph/affairs/chain.ts';
import { type ChainArgs, readChainRequest } from '../graph/affairs/request.ts';
import type { Stage } from '../graph/affairs/stages.ts';
import { itemsOfEvent } from '../graph/events.ts';
import type { Graph } from '../graph/graph.ts';
import { readNeighborhood } from '../graph/neighborhood/neighborhood.ts';
import { type NeighborhoodArgs, readRequest } from '../graph/neighborhood/request.ts';
import { readPaths } from '../graph/paths/paths.ts';
import { type PathsArgs, readPathsRequest } from '../graph/paths/request.ts';
import type { NodeRow } from '../graph/rows.ts';
import type { EdgeEntry, GraphPages, NodeEntry } from './entries.ts';
import { type FreshGraph, inPages } from './reader.ts';
import { nodeEntry } from './row-graph.ts';

/** A part of the graph, bounded by its request, so that it is read whole and then written page by page. */
export interface Subgraph {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly SubgraphEdge[];
  /** How far it reaches, what it is short of, as phrases. */
  readonly extent: readonly string[];
  /** Of an affair: the stage of each event, by bare id. */
  readonly stages?: ReadonlyMap<string, Stage>;
}

/** Ids are global; the key is that of an item. */
interface SubgraphEdge {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly key: string | null;
}

/** Most ids that a message names. */
const MOST_NAMED = 5;

/**
 * Reads a part of the graph. Arguments were read before: what is wrong with them is told before anything is asked. It
 * throws an AppError NOT_FOUND when what it would begin with is not there.
 */
export type SubgraphReader = (graph: Graph) => Promise<Subgraph>;

/** How the arguments of a field are read. It throws an AppError BAD_USER_INPUT that names the parameter. */
export type SubgraphRequest = (field: string, args: object) => SubgraphReader;

const readWalk: SubgraphRequest = (field, args) => {
  const request = readRequest(field, args as NeighborhoodArgs);
  return async (graph) => {
    const { nodes, edges, leftOut, stoppedBy, missing } = await readNeighborhood(graph, request);
    if (nodes.length === 0) throw notThere(field, missing, graph.knownBy);
    const left = (await leftOut()).reduce((all, { count }) => all + count, 0);
    const extent = [`stoppedBy=${await stoppedBy()}`, `neighboursLeftOut=${left}`, ...missed(missing)];
    return { nodes, edges, extent };
  };
};

const readWays: SubgraphRequest = (field, args) => {
  const request = readPathsRequest(field, args as PathsArgs);
  return async (graph) => {
    const { paths, reason, missing, stoppedBy } = await readPaths(graph, request);
    if (missing.length > 0) throw notThere(field, missing, graph.knownBy);
    const nodes = paths.flatMap((path) => path.nodes.map((row) => [globalId(row.of, row.id), row] as const));
    const edges = paths.flatMap((path) => path.edges.map((edge) => [edge.id, edge] as const));
    return {
      nodes: [...new Map(nodes).values()],
      edges: [...new Map(edges).values()],
      extent: [
        `stoppedBy=${stoppedBy}`,
        ...(reason === null ? [] : [`reason=${reason}`]),
        ...paths.map(({ strength, sentence }, at) => `path ${at + 1} (${strength.toFixed(3)}): ${sentence}`),
      ],
    };
  };
};

const readChain: SubgraphRequest = (field, args) => {
  const { id, limits } = readChainRequest(field, args as ChainArgs);
  return async (graph) => {
    const chain = await readIncidentChain(graph, id, limits);
    if (!chain) throw notThere(field, [globalId('Event', id)], graph.knownBy);
    const entries = chain.stages.flatMap(({ stage, entries: own }) =>
      own.map((each) => ({ ...each, stage })),
    );
    return {
      nodes: entries.map(({ event }) => event),
      edges: entries.flatMap(({ event, hangsOn }) =>
        hangsOn.map(({ type, event: other }) => ({
          type,
          from: globalId('Event', event.id),
          to: globalId('Event', other.id),
          key: null,
        })),
      ),
      extent: [`isTruncated=${chain.isTruncated}`, `linksLeftOut=${chain.leftOutCount}`],
      stages: new Map(entries.map(({ event, stage }) => [event.id, stage])),
    };
  };
};

/** By the name of the field that gives it. */
export const SUBGRAPHS = {
  neighborhood: readWalk,
  paths: readWays,
  incidentChain: readChain,
} as const satisfies Record<string, SubgraphRequest>;

function notThere(field: string, ids: readonly string[], knownBy: string | null): AppError {
  const named = ids.length > MOST_NAMED ? [...ids.slice(0, MOST_NAMED), '…'] : ids;
  const where = knownBy === null ? 'in the record' : `known by ${knownBy}`;
  return new AppError(
    'NOT_FOUND',
    `${field}: nothing is ${where} under ${named.join(', ')}; valid: ids as /graphql or a list such as /download/events.csv gives them`,
  );
}

const missed = (ids: readonly string[]): string[] => (ids.length === 0 ? [] : [`missing=${ids.join(',')}`]);

/** Each event with its documents and stage, each item with its quantity. */
export function pagesOfSubgraph(fresh: FreshGraph, { nodes, edges, stages }: Subgraph): GraphPages {
  return {
    nodes: inPages(fresh, nodes, async (graph, row): Promise<NodeEntry> => {
      const stage = row.of === 'Event' ? stages?.get(row.id) : undefined;
      return { ...(await nodeEntry(graph, row)), ...(stage ? { stage } : {}) };
    }),
    edges: inPages(fresh, edges, edgeEntry),
  };
}

async function edgeEntry(graph: Graph, { from, to, type, key }: SubgraphEdge): Promise<EdgeEntry> {
  const event = from.slice(globalId('Event', '').length);
  const item =
    type === 'INCLUDES' ? (await itemsOfEvent(graph, event)).find((each) => each.key === key) : null;
  return item ? { from, to, type, item } : { from, to, type };
}
