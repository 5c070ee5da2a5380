import { FAMILIES, type Family, globalId, type Label, type RelationshipType } from '@mask-diplomacy/cypher';
import type { StopReason } from '../../generated/resolver-types.ts';
import type { Graph } from '../graph.ts';
import { idsByLabel, labelOf, labelsOfFamilies } from '../labels.ts';
import { nodeOf } from '../nodes.ts';
import type { NodeRow } from '../rows.ts';
import { bareNodeOf } from './bare-nodes.ts';
import { distancesOf } from './distances.ts';
import { type Edge, edgesOf } from './edges.ts';
import { relationshipsAsKnown } from './edges-as-known.ts';
import { type LeftOut, leftOutOf } from './left-out.ts';
import {
  locateNodes,
  neighbourCountsOfNodes,
  neighboursOfNodes,
  readRelationships,
  type Spot,
  textSet,
  type WalkFilter,
  type WalkOrder,
} from './statements.ts';
import { type Budget, walk } from './walk.ts';

/** A node by label and bare id. */
export interface NodeId {
  readonly label: Label;
  readonly id: string;
}

export interface NeighborhoodRequest extends Budget {
  readonly ids: readonly NodeId[];
  readonly known: readonly NodeId[];
  /** Empty: any. */
  readonly types: readonly RelationshipType[];
  /** Empty: all but sources and claims. */
  readonly families: readonly Family[];
  readonly direction: 'OUT' | 'IN' | null;
  readonly orderBy: WalkOrder;
  /** Whether somebody asks for more of the nodes than what they are and are called. */
  readonly isWhole: boolean;
  /** Whether somebody asks for key, id or label of the edges; else they come without. */
  readonly isKeyed: boolean;
  /** Whether somebody asks how well the edges are known; else they come without. It takes their keys. */
  readonly isWeighed: boolean;
}

export interface NeighborhoodRow {
  readonly nodes: readonly NodeRow[];
  /** Steps of each node from the nearest start node, in the order of `nodes`. */
  readonly distances: readonly number[];
  readonly edges: readonly Edge[];
  readonly depthReached: number;
  /** What was left out is counted when the first of these three is called. */
  readonly isComplete: () => Promise<boolean>;
  readonly leftOut: () => Promise<readonly LeftOut[]>;
  readonly stoppedBy: () => Promise<StopReason>;
  /** Global ids of start nodes that the graph does not hold, or not on its day. */
  readonly missing: readonly string[];
}

/** A node with more relationships of the wanted types is not walked through unless the walk starts there. */
export const HUB_LIMIT = 150;
const MOST_LEFT_OUT = 500;

const USUAL_FAMILIES = FAMILIES.filter((family) => family !== 'source' && family !== 'claim');

/**
 * A budgeted breadth-first walk around some nodes, over what is there on the graph's day. The same request on the same
 * data set gives the same answer.
 */
export async function readNeighborhood(graph: Graph, request: NeighborhoodRequest): Promise<NeighborhoodRow> {
  const families = request.families.length > 0 ? request.families : USUAL_FAMILIES;
  const filter: WalkFilter = {
    types: request.types.length > 0 ? request.types : null,
    isOut: request.direction === null ? null : request.direction === 'OUT',
    labels: labelsOfFamilies(families),
  };
  const located = await locate(graph, [...request.ids, ...request.known]);
  const starts = spotsOf(request.ids, located);
  const known = spotsOf(request.known, located);
  const read = readNeighbours(graph, { ...filter, families }, request, starts);
  const { spots: found, walked } = await walk(
    starts,
    known.map((spot) => spot.element),
    request,
    read,
  );
  const given = new Map(found.map(byElement));
  const all = new Map([...given, ...known.filter((spot) => !given.has(spot.element)).map(byElement)]);
  const [relationships, nodeRows] = await Promise.all([
    readRelationships(
      graph,
      { all: [...all.keys()], isNew: (element) => given.has(element) },
      { types: filter.types, isKeyed: request.isKeyed || request.isWeighed, isWeighed: request.isWeighed },
    ),
    Promise.all(
      found.map((spot) => bareNodeOf(spot, request.isWhole) ?? nodeOf<Label>(graph, spot.label, spot.id)),
    ),
  ]);
  const hubs = new Set([...walked].flatMap(([element, reason]) => (reason === 'HUB' ? [element] : [])));
  const measureDistances = () =>
    distancesOf({
      starts: starts.map((spot) => spot.element),
      given: new Set(given.keys()),
      relationships,
      isOut: filter.isOut,
      hubs,
    });
  // Cut from a near node's neighbours and come in again by a far one: within the depth, and yet not walked.
  const unwalkedBy = (distances: ReadonlyMap<string, number>): Spot[] =>
    found.filter(
      ({ element }) => (distances.get(element) ?? request.depth) < request.depth && !walked.has(element),
    );
  let distances = measureDistances();
  if (unwalkedBy(distances).length > 0) {
    // Whether one that was not walked is a hub has not been asked yet; none is gone through, so that ways grow longer.
    const elements = unwalkedBy(distances).map((spot) => spot.element);
    const rows = await read(elements, [], 0);
    for (const { element, isHub } of rows) if (isHub) hubs.add(element);
    distances = measureDistances();
  }
  const distanceOf = (spot: Spot): number => distances.get(spot.element) ?? request.depth;
  const unwalked = unwalkedBy(distances);
  const rowOf = new Map(found.map((spot, at) => [spot.element, nodeRows[at] as NodeRow]));
  const spots = found.toSorted((a, b) => distanceOf(a) - distanceOf(b));
  const isAsStored = graph.knownBy === null || !(request.isKeyed || request.isWeighed);
  const told = isAsStored ? relationships : await relationshipsAsKnown(graph, relationships, all);
  const reasons = new Map([
    ...walked,
    ...unwalked.map(({ element }) => [element, hubs.has(element) ? 'HUB' : 'PER_NODE_LIMIT'] as const),
  ]);
  const countLeftOut = async (): Promise<LeftOut[]> => {
    const elements = [...reasons.keys()];
    const counts =
      elements.length === 0
        ? []
        : await graph.run(neighbourCountsOfNodes, { nodes: elements, families, ...filter });
    return leftOutOf({ counts, relationships, spots: all, reasons, filter });
  };
  let counted: Promise<LeftOut[]> | undefined;
  const leftOut = (): Promise<LeftOut[]> => (counted ??= countLeftOut());
  const missing = request.ids.map(({ label, id }) => globalId(label, id)).filter((id) => !located.has(id));
  return {
    nodes: spots.map((spot) => rowOf.get(spot.element) as NodeRow),
    distances: spots.map(distanceOf),
    edges: edgesOf(told, new Map([...spots.map(byElement), ...all])),
    depthReached: Math.max(0, ...spots.map(distanceOf)),
    isComplete: async () => (await leftOut()).length === 0 && missing.length === 0,
    leftOut: async () => (await leftOut()).slice(0, MOST_LEFT_OUT),
    stoppedBy: async () => reasonOf(await leftOut()),
    missing,
  };
}

function reasonOf(leftOut: readonly LeftOut[]): StopReason {
  return REASONS.find((reason) => leftOut.some((each) => each.reason === reason)) ?? 'COMPLETE';
}

/** The gravest first: of several, it is the one that is told. */
const REASONS = ['NODE_LIMIT', 'PER_NODE_LIMIT', 'HUB'] as const satisfies readonly StopReason[];

async function locate(graph: Graph, ids: readonly NodeId[]): Promise<ReadonlyMap<string, Spot>> {
  const unique = new Map(ids.map((each) => [globalId(each.label, each.id), each]));
  const rows = await graph.run(locateNodes, idsByLabel([...unique.values()]));
  return new Map(
    rows.map(({ id, labels, element }) => {
      const label = labelOf(labels);
      return [globalId(label, id), { element, label, id, labels, name: null }];
    }),
  );
}

function spotsOf(ids: readonly NodeId[], located: ReadonlyMap<string, Spot>): Spot[] {
  const spots = ids.flatMap(({ label, id }) => located.get(globalId(label, id)) ?? []);
  return [...new Map(spots.map(byElement)).values()];
}

function byElement(spot: Spot): [string, Spot] {
  return [spot.element, spot];
}

function readNeighbours(
  graph: Graph,
  { types, isOut, labels, families }: WalkFilter & { families: readonly Family[] },
  { orderBy, isWhole }: NeighborhoodRequest,
  starts: readonly Spot[],
) {
  const wanted = {
    families,
    types: types && textSet(types),
    isOut,
    labels: textSet(labels),
    starts: starts.map((spot) => spot.element),
    order: orderBy,
    hubLimit: HUB_LIMIT,
    isNamed: !isWhole,
  };
  return async (frontier: readonly string[], exclude: readonly string[], limit: number) => {
    const rows = await graph.run(neighboursOfNodes, {
      ...wanted,
      nodes: frontier,
      exclude: textSet(exclude),
      limit,
    });
    return rows.map(({ element, isHub, found }) => ({
      element,
      isHub,
      spots: found.map(([neighbour, labels, id, name]) => ({
        element: neighbour,
        label: labelOf(labels),
        id,
        labels,
        name,
      })),
    }));
  };
}
