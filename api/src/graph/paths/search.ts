import { bestPaths, type FoundPath, type Wanted } from './best-paths.ts';
import { frontierOf } from './frontier.ts';
import { KnownGraph, type Step } from './known-graph.ts';

/** What a search may read. */
export interface SearchBudget {
  readonly statements: number;
  readonly nodes: number;
  readonly steps: number;
}

/** Why a search stopped; see the schema's `PathStop`. */
export type SearchStop =
  'COMPLETE' | 'PER_NODE_LIMIT' | 'NODE_LIMIT' | 'STEP_LIMIT' | 'STATEMENT_LIMIT' | 'PATH_LIMIT';

/** The steps from some nodes. */
export interface StepsRead<S extends Step> {
  readonly steps: readonly S[];
  /** Nodes that have more steps than were read. */
  readonly cut: readonly string[];
}

export interface Searched<S extends Step> {
  readonly graph: KnownGraph<S>;
  readonly paths: readonly FoundPath[];
  /** Whether there are more paths within the limits; null when it was not looked for. */
  readonly hasMore: boolean | null;
  readonly stoppedBy: SearchStop;
  readonly cut: readonly string[];
  readonly read: SearchBudget;
}

/** What a search asks while it goes. */
export interface SearchHelp<S extends Step> {
  readonly read: (nodes: readonly string[]) => Promise<StepsRead<S>>;
  /** How many steps a node has, at most so many are read. */
  readonly weightOf: (node: string) => number;
  /** What was read before the search began. */
  readonly begun?: { readonly nodes: readonly string[]; readonly answer: StepsRead<S> } | null;
}

/** While the steps around both ends are no more than these, both are read at once: one statement costs less than two. */
const LIGHT = 500;
/** What one statement may read. */
const BATCH = { nodes: 100, steps: 1500 } as const;

/**
 * The best paths between two nodes, reading no more of the graph than is needed to know that they are the best: from both
 * ends, cheapest first, of the two sides the one with fewer steps to read. It is done when nothing that is unread can be on
 * a path as good as the last one found.
 */
export async function searchPaths<S extends Step>(
  wanted: Wanted,
  count: number,
  budget: SearchBudget,
  { read, weightOf, begun }: SearchHelp<S>,
): Promise<Searched<S>> {
  const graph = new KnownGraph<S>();
  const closed = new Set<string>();
  const cut = new Set<string>();
  const used = { statements: 0, nodes: 0, steps: 0 };
  const frontier = (most: number) =>
    frontierOf(graph, wanted, (node) => !closed.has(node) || cut.has(node), most);
  const take = (nodes: readonly string[], answer: StepsRead<S>): void => {
    for (const node of nodes) closed.add(node);
    for (const node of answer.cut) cut.add(node);
    for (const step of answer.steps) graph.add(step);
    used.statements += 1;
    used.nodes += nodes.length;
    used.steps += answer.steps.length;
  };
  if (begun) take(begun.nodes, begun.answer);
  for (;;) {
    const { paths, isExact } = bestPaths(graph, wanted, count + 1);
    const most = paths.length < count ? Infinity : (paths[count - 1]?.cost ?? Infinity);
    const { near, far } = frontier(most);
    const isUnread = (node: string): boolean => !closed.has(node);
    const batch = batchOf(near.filter(isUnread), far.filter(isUnread), weightOf);
    const stop =
      !isExact && paths.length < count
        ? 'PATH_LIMIT'
        : near.length === 0
          ? 'COMPLETE'
          : batch.length === 0
            ? 'PER_NODE_LIMIT'
            : beyond(used, budget);
    if (stop !== null) {
      const isAll = isExact && stop === 'COMPLETE' && frontier(Infinity).near.length === 0;
      return {
        graph,
        paths: paths.slice(0, count),
        hasMore: paths.length > count ? true : isAll ? false : null,
        stoppedBy: stop,
        cut: [...cut],
        read: used,
      };
    }
    const nodes = batch.slice(0, budget.nodes - used.nodes);
    take(nodes, await read(nodes));
  }
}

function beyond(used: SearchBudget, budget: SearchBudget): SearchStop | null {
  if (used.nodes >= budget.nodes) return 'NODE_LIMIT';
  if (used.steps >= budget.steps) return 'STEP_LIMIT';
  return used.statements >= budget.statements ? 'STATEMENT_LIMIT' : null;
}

function batchOf(
  near: readonly string[],
  far: readonly string[],
  weightOf: (node: string) => number,
): readonly string[] {
  const weigh = (nodes: readonly string[]): number => nodes.reduce((sum, node) => sum + weightOf(node), 0);
  const both = [...new Set([...near, ...far])];
  if (weigh(both) <= LIGHT) return both.slice(0, BATCH.nodes);
  const isNear = far.length === 0 || (near.length > 0 && weigh(near) <= weigh(far));
  const batch: string[] = [];
  let steps = 0;
  for (const node of isNear ? near : far) {
    steps += weightOf(node);
    if (batch.length > 0 && (steps > BATCH.steps || batch.length === BATCH.nodes)) break;
    batch.push(node);
  }
  return batch;
}
