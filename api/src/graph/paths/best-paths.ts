import { compareText } from '../labels.ts';
import { Heap } from './heap.ts';
import type { KnownGraph, Step } from './known-graph.ts';

/** Which paths are wanted. Nodes by global id. */
export interface Wanted {
  readonly from: string;
  readonly to: string;
  /** How many steps at the most. */
  readonly maxHops: number;
  /** Nodes between the ends that every path passes, in any order. */
  readonly mustPass: readonly string[];
  /** Whether a path may pass a node between its ends. */
  readonly isPassable: (node: string) => boolean;
}

export interface FoundPath {
  /** From the first end to the last. */
  readonly nodes: readonly string[];
  readonly cost: number;
}

export interface BestPaths {
  readonly paths: readonly FoundPath[];
  /** False when the search was given up: better paths, or more, may be there. */
  readonly isExact: boolean;
}

/** Most beginnings of paths that are looked at. */
const MOST_BEGINNINGS = 10_000;

interface Beginning extends FoundPath {
  /** Must-pass nodes that it has passed, one bit each. */
  readonly passed: number;
  /** Cost and steps of the whole path at the least. */
  readonly leastCost: number;
  readonly leastHops: number;
}

/**
 * The cheapest simple paths, cheapest first; of equal cost the shorter, then by the ids along the way. Beginnings of paths
 * are grown in order of the least that any path with them can cost, which is known exactly but for loops: so complete
 * ones come out in order, and little is grown in vain.
 */
export function bestPaths<S extends Step>(graph: KnownGraph<S>, wanted: Wanted, count: number): BestPaths {
  const { from, to, maxHops, mustPass, isPassable } = wanted;
  const least = leastCosts(graph, wanted);
  const all = 2 ** mustPass.length - 1;
  const heap = new Heap<Beginning>(compareBeginnings);
  const grow = (nodes: readonly string[], cost: number, passed: number): void => {
    const hops = nodes.length - 1;
    const rest = least.get(nodes.at(-1) as string, passed);
    const restCost = rest?.[maxHops - hops];
    if (rest === undefined || restCost === undefined || restCost === Infinity) return;
    const leastHops = hops + rest.findIndex((each) => each < Infinity);
    heap.push({ nodes, cost, passed, leastCost: cost + restCost, leastHops });
  };
  grow([from], 0, 0);
  const paths: FoundPath[] = [];
  for (let looked = 0; paths.length < count; looked += 1) {
    if (looked === MOST_BEGINNINGS) return { paths, isExact: false };
    const next = heap.pop();
    if (!next) break;
    const last = next.nodes.at(-1) as string;
    if (last === to) {
      if (next.passed === all) paths.push({ nodes: next.nodes, cost: next.cost });
      continue;
    }
    if (next.nodes.length > maxHops) continue;
    for (const [node, step] of graph.around(last)) {
      if (next.nodes.includes(node) || (node !== to && !isPassable(node))) continue;
      grow([...next.nodes, node], next.cost + step.cost, next.passed | bitOf(mustPass, node));
    }
  }
  return { paths, isExact: true };
}

function compareBeginnings(a: Beginning, b: Beginning): number {
  return a.leastCost - b.leastCost || a.leastHops - b.leastHops || compareNodes(a.nodes, b.nodes);
}

function compareNodes(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    const order = compareText(a[at] as string, b[at] as string);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function bitOf(mustPass: readonly string[], node: string): number {
  const at = mustPass.indexOf(node);
  return at < 0 ? 0 : 2 ** at;
}

export interface LeastCosts {
  /** The least cost to the end, by the number of steps left; undefined for a node that does not reach it. */
  readonly get: (node: string, passed: number) => readonly number[] | undefined;
}

/** The least cost of any walk from each node to the end that passes what is left to pass, by the number of steps left. */
export function leastCosts<S extends Step>(graph: KnownGraph<S>, wanted: Wanted): LeastCosts {
  const { from, to, maxHops, mustPass, isPassable } = wanted;
  const states = 2 ** mustPass.length;
  const table = new Map<string, number[]>();
  const key = (node: string, passed: number): string => (states === 1 ? node : `${passed} ${node}`);
  const rowOf = (node: string, passed: number): number[] => {
    let row = table.get(key(node, passed));
    if (!row) table.set(key(node, passed), (row = Array<number>(maxHops + 1).fill(Infinity)));
    return row;
  };
  rowOf(to, states - 1).fill(0);
  let changed: { node: string; passed: number }[] = [{ node: to, passed: states - 1 }];
  for (let hops = 1; hops <= maxHops; hops += 1) {
    const next = new Map<string, { node: string; passed: number }>();
    for (const { node, passed } of changed) {
      if (node === from) continue;
      const cost = table.get(key(node, passed))?.[hops - 1] ?? Infinity;
      const bit = bitOf(mustPass, node);
      // The node was passed by this step, or, on a walk with a loop, before it.
      const before = bit === 0 ? [passed] : [passed, passed & ~bit];
      for (const [other, step] of graph.around(node)) {
        if (other === to || (other !== from && !isPassable(other))) continue;
        for (const state of before) {
          const row = rowOf(other, state);
          if (cost + step.cost >= (row[hops] ?? Infinity)) continue;
          row.fill(cost + step.cost, hops);
          next.set(key(other, state), { node: other, passed: state });
        }
      }
    }
    changed = [...next.values()];
  }
  return { get: (node, passed) => table.get(key(node, passed)) };
}
