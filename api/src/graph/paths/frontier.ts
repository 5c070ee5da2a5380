import { leastCosts, type Wanted } from './best-paths.ts';
import type { KnownGraph, Step } from './known-graph.ts';
import { LEAST_COST } from './strength.ts';

/** Nodes whose steps could still matter, seen from either end; the nearest by cost first. */
export interface Frontier {
  readonly near: readonly string[];
  readonly far: readonly string[];
}

/** The least cost over some nodes by the number of steps, and over all of them but the one that has it. */
interface Best {
  readonly node: string;
  readonly cost: number;
  readonly otherCost: number;
}

/**
 * Which nodes with steps not yet read could be on a path that costs no more than `most`. A step is unknown only while it is
 * unread at both its ends. So a path that is not wholly known begins with known steps to one open node, ends with known
 * steps from another, and has at least one step between the two.
 */
export function frontierOf<S extends Step>(
  graph: KnownGraph<S>,
  wanted: Wanted,
  isOpen: (node: string) => boolean,
  most: number,
): Frontier {
  const { from, to, maxHops, isPassable } = wanted;
  const toEnd = leastCosts(graph, { ...wanted, mustPass: [] });
  const toStart = leastCosts(graph, { ...wanted, from: to, to: from, mustPass: [] });
  const nodes = new Set([from, to, ...graph.nodes()]);
  const open = [...nodes].filter(
    (node) => isOpen(node) && (node === from || node === to || isPassable(node)),
  );
  const rowsNear = rowsOf(open, (node) => toStart.get(node, 0));
  const rowsFar = rowsOf(open, (node) => toEnd.get(node, 0));
  return {
    near: useful(rowsNear, bestsOf(rowsFar, maxHops), maxHops, most),
    far: useful(rowsFar, bestsOf(rowsNear, maxHops), maxHops, most),
  };
}

type Rows = ReadonlyMap<string, readonly number[]>;

function rowsOf(nodes: readonly string[], get: (node: string) => readonly number[] | undefined): Rows {
  return new Map(
    nodes.flatMap((node) => {
      const row = get(node);
      return row ? [[node, row] as const] : [];
    }),
  );
}

function bestsOf(rows: Rows, maxHops: number): Best[] {
  return Array.from({ length: maxHops + 1 }, (_, hops) => {
    let best: Best = { node: '', cost: Infinity, otherCost: Infinity };
    for (const [node, row] of rows) {
      const cost = row[hops] ?? Infinity;
      if (cost < best.cost) best = { node, cost, otherCost: best.cost };
      else if (cost < best.otherCost) best = { ...best, otherCost: cost };
    }
    return best;
  });
}

function useful(rows: Rows, others: readonly Best[], maxHops: number, most: number): string[] {
  const kept: { node: string; cost: number }[] = [];
  for (const [node, row] of rows) {
    let least = Infinity;
    for (let hops = 0; hops < maxHops; hops += 1) {
      const other = others[maxHops - 1 - hops];
      const rest = other?.node === node ? other.otherCost : (other?.cost ?? Infinity);
      least = Math.min(least, (row[hops] ?? Infinity) + LEAST_COST + rest);
    }
    if (least < Infinity && least <= most) kept.push({ node, cost: row[maxHops] ?? Infinity });
  }
  return kept.sort((a, b) => a.cost - b.cost).map(({ node }) => node);
}
