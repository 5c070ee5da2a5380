import { globalId } from '@mask-diplomacy/cypher';
import type { NoPathReason } from '../../generated/resolver-types.ts';
import type { Graph } from '../graph.ts';
import type { NodeId } from '../neighborhood/neighborhood.ts';
import type { NodeRow } from '../rows.ts';
import type { Wanted } from './best-paths.ts';
import { isHub, isHubLabel, type Reach } from './hubs.ts';
import { leftOutOf, type PathLeftOut } from './left-out.ts';
import { describePath, nodesByGlobalId, type PathRow } from './path.ts';
import { locate, PER_NODE, type PathFilter, type PathStep, stepReader } from './reading.ts';
import { type SearchBudget, type Searched, searchPaths } from './search.ts';

export interface PathsRequest extends PathFilter {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly first: number;
  readonly maxHops: number;
  readonly mustPass: readonly NodeId[];
  readonly mustAvoid: readonly NodeId[];
  readonly throughHubs: boolean;
}

/** What was found between two nodes, or why nothing was. Ids are global. */
export interface PathResultRow {
  readonly paths: readonly PathRow[];
  readonly reason: NoPathReason | null;
  readonly hubs: readonly NodeRow[];
  readonly missing: readonly string[];
  readonly hasMore: boolean | null;
  readonly stoppedBy: Searched<PathStep>['stoppedBy'];
  readonly explored: {
    readonly nodeCount: number;
    readonly edgeCount: number;
    readonly statementCount: number;
  };
  readonly leftOut: readonly PathLeftOut[];
}

const BUDGET: SearchBudget = { statements: 8, nodes: 500, steps: 6000 };
/** A hub to offer is worth less than a path. */
const HUB_BUDGET: SearchBudget = { statements: 4, nodes: 200, steps: 3000 };

/** The best-evidenced paths between two nodes. The same request on the same data set gives the same answer. */
export async function readPaths(graph: Graph, request: PathsRequest): Promise<PathResultRow> {
  const { from, to, mustPass, throughHubs } = request;
  const named = [...new Set([from, to, ...mustPass].map(idOf))];
  const ends = [from, to].filter(({ label }) => !isHubLabel(label)).map(idOf);
  const met = new Map<string, Reach>();
  const readAll = stepReader(graph, request, named, true, met);
  const read = throughHubs ? readAll : stepReader(graph, request, named, false, met);
  // The steps from the ends will be wanted, unless they are too many.
  const [located, answer] = await Promise.all([
    locate(graph, [from, to, ...mustPass]),
    ends.length > 0 ? read(ends) : null,
  ]);
  for (const [id, reach] of located) met.set(id, reach);
  const missing = named.filter((id) => !located.has(id));
  if (missing.length > 0) return { ...NOTHING, missing };

  const weightOf = (id: string): number => Math.min(met.get(id)?.degree ?? 0, PER_NODE);
  const begun = answer && { nodes: ends, answer };
  const wanted = wantedOf(request, named, throughHubs, met);
  const found = await searchPaths(wanted, request.first, BUDGET, { read, weightOf, begun });
  const offered =
    found.paths.length === 0 && found.stoppedBy === 'COMPLETE' && !throughHubs
      ? await searchPaths(wantedOf(request, named, true, met), 1, HUB_BUDGET, { read: readAll, weightOf })
      : null;
  const hubs = hubsOn(offered?.paths[0]?.nodes ?? [], named, met);
  return {
    paths: await Promise.all(found.paths.map(({ nodes }) => describePath(graph, nodes, found.graph))),
    reason: reasonOf(found, hubs),
    hubs: await nodesByGlobalId(graph, hubs),
    missing,
    hasMore: found.hasMore,
    stoppedBy: found.stoppedBy,
    explored: {
      nodeCount: found.read.nodes + (offered?.read.nodes ?? 0),
      edgeCount: found.read.steps + (offered?.read.steps ?? 0),
      statementCount: 1 + found.read.statements + (offered?.read.statements ?? 0),
    },
    leftOut: leftOutOf(found, wanted, met),
  };
}

const NOTHING: PathResultRow = {
  paths: [],
  reason: 'MISSING_NODE',
  hubs: [],
  missing: [],
  hasMore: false,
  stoppedBy: 'COMPLETE',
  explored: { nodeCount: 0, edgeCount: 0, statementCount: 1 },
  leftOut: [],
};

const idOf = ({ label, id }: NodeId): string => globalId(label, id);

function wantedOf(
  { from, to, maxHops, mustPass, mustAvoid }: PathsRequest,
  named: readonly string[],
  throughHubs: boolean,
  met: ReadonlyMap<string, Reach>,
): Wanted {
  const avoided = new Set(mustAvoid.map(idOf));
  const free = new Set(named);
  const isClosed = (id: string): boolean => {
    const reach = met.get(id);
    return reach !== undefined && isHub(reach);
  };
  return {
    from: idOf(from),
    to: idOf(to),
    maxHops,
    mustPass: [...new Set(mustPass.map(idOf))].filter((id) => id !== idOf(from) && id !== idOf(to)),
    isPassable: (id) => free.has(id) || (!avoided.has(id) && (throughHubs || !isClosed(id))),
  };
}

function hubsOn(
  path: readonly string[],
  named: readonly string[],
  met: ReadonlyMap<string, Reach>,
): string[] {
  return path.filter((id) => {
    const reach = met.get(id);
    return reach !== undefined && isHub(reach) && !named.includes(id);
  });
}

function reasonOf({ paths, stoppedBy }: Searched<PathStep>, hubs: readonly string[]): NoPathReason | null {
  if (paths.length > 0) return null;
  if (stoppedBy !== 'COMPLETE') return 'BUDGET';
  return hubs.length > 0 ? 'ONLY_THROUGH_HUBS' : 'NOT_CONNECTED_WITHIN_HOPS';
}
