import { compareText } from '../labels.ts';
import type { Wanted } from './best-paths.ts';
import type { Reach } from './hubs.ts';
import { PER_NODE, type PathStep } from './reading.ts';
import type { Searched } from './search.ts';

/** A node that was met and not passed, or whose relationships were not all read. */
export interface PathLeftOut {
  /** Global id. */
  readonly node: string;
  readonly reason: 'HUB' | 'PER_NODE_LIMIT';
  /** Relationships of it that were not followed, at the most. */
  readonly count: number;
}

/** Most entries that are given. */
const MOST = 50;

/** What a search met and did not follow, most relationships first. */
export function leftOutOf(
  { graph, cut }: Searched<PathStep>,
  { from, to, isPassable }: Wanted,
  reach: ReadonlyMap<string, Reach>,
): PathLeftOut[] {
  const degreeOf = (node: string): number => reach.get(node)?.degree ?? 0;
  const closed = graph.nodes().filter((node) => node !== from && node !== to && !isPassable(node));
  return [
    ...cut.map((node) => ({
      node,
      reason: 'PER_NODE_LIMIT' as const,
      count: Math.max(1, degreeOf(node) - PER_NODE),
    })),
    ...closed.map((node) => ({
      node,
      reason: 'HUB' as const,
      count: Math.max(0, degreeOf(node) - graph.around(node).size),
    })),
  ]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compareText(a.node, b.node))
    .slice(0, MOST);
}
