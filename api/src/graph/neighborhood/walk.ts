import type { StopReason } from '../../generated/resolver-types.ts';
import type { Spot } from './statements.ts';

/** The new neighbours of one node. */
export interface Neighbours {
  readonly element: string;
  /** True when the node is a hub that is not walked through. */
  readonly isHub: boolean;
  /** None of a hub. */
  readonly spots: readonly Spot[];
}

/** How far and how wide a walk may go. */
export interface Budget {
  readonly depth: number;
  /** At most so many new neighbours of one node. */
  readonly perNode: number;
  /** At most so many nodes, start nodes included. */
  readonly maxNodes: number;
}

/** Reads the best new neighbours of each node, in order, at most `limit` of each. */
export type ReadNeighbours = (
  frontier: readonly string[],
  exclude: readonly string[],
  limit: number,
) => Promise<readonly Neighbours[]>;

/** What a walk found. */
export interface Walk {
  /** Start nodes first, then by distance, then in the order they were chosen. */
  readonly spots: readonly Spot[];
  /** Nodes whose neighbours were within the depth, with why not all are given, should some be missing. */
  readonly walked: ReadonlyMap<string, Exclude<StopReason, 'COMPLETE'>>;
}

/**
 * Walks breadth-first from the start nodes. When a level does not fit into what is left of the budget, its nodes take
 * turns: the best neighbour of each, in order, then the second of each, so that none starves another. The same answers
 * of `read` give the same walk.
 */
export async function walk(
  starts: readonly Spot[],
  known: readonly string[],
  budget: Budget,
  read: ReadNeighbours,
): Promise<Walk> {
  const given = new Map(starts.map((spot) => [spot.element, spot]));
  const walked = new Map<string, Exclude<StopReason, 'COMPLETE'>>();
  let frontier: readonly Spot[] = starts;
  for (let depth = 1; depth <= budget.depth && frontier.length > 0; depth += 1) {
    const room = budget.maxNodes - given.size;
    const elements = frontier.map((spot) => spot.element);
    for (const element of elements) walked.set(element, 'NODE_LIMIT');
    if (room === 0) break;
    const rows = await read(elements, [...given.keys(), ...known], budget.perNode);
    const candidates = candidatesOf(elements, rows);
    const chosen = takeTurns([...candidates.values()], room);
    for (const spot of chosen) given.set(spot.element, spot);
    for (const row of rows) if (row.isHub) walked.set(row.element, 'HUB');
    for (const [element, found] of candidates) {
      if (walked.get(element) !== 'HUB' && found.every((spot) => given.has(spot.element))) {
        walked.set(element, 'PER_NODE_LIMIT');
      }
    }
    frontier = chosen;
  }
  return { spots: [...given.values()], walked };
}

function candidatesOf(
  elements: readonly string[],
  rows: readonly Neighbours[],
): Map<string, readonly Spot[]> {
  const candidates = new Map<string, readonly Spot[]>(elements.map((element) => [element, []]));
  for (const { element, spots } of rows) candidates.set(element, spots);
  return candidates;
}

function takeTurns(lists: readonly (readonly Spot[])[], room: number): Spot[] {
  const chosen = new Map<string, Spot>();
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let turn = 0; turn < longest; turn += 1) {
    for (const list of lists) {
      const spot = list[turn];
      if (!spot || chosen.has(spot.element)) continue;
      if (chosen.size === room) return [...chosen.values()];
      chosen.set(spot.element, spot);
    }
  }
  return [...chosen.values()];
}
