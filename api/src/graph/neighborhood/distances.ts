import type { RelationshipRow } from './statements.ts';

/** What tells how far the nodes of a subgraph are from its start. */
export interface Reach {
  /** Start nodes, by the database's id. */
  readonly starts: readonly string[];
  /** Every node of the answer. */
  readonly given: ReadonlySet<string>;
  readonly relationships: readonly Pick<RelationshipRow, 'from' | 'to'>[];
  /** Only along relationships that leave a node (true) or reach it (false); null: both. */
  readonly isOut: boolean | null;
  /** Nodes that are not walked through. */
  readonly hubs: ReadonlySet<string>;
}

/**
 * Steps of each node from the nearest start node, within what is given. A node that was cut from the neighbours of one
 * node and came in again by another counts by the shorter way.
 */
export function distancesOf({ starts, given, relationships, isOut, hubs }: Reach): Map<string, number> {
  const next = new Map<string, string[]>();
  const join = (from: string, to: string): void => {
    if (!given.has(from) || !given.has(to)) return;
    const others = next.get(from);
    if (others) others.push(to);
    else next.set(from, [to]);
  };
  for (const { from, to } of relationships) {
    if (isOut !== false) join(from, to);
    if (isOut !== true) join(to, from);
  }
  const distances = new Map(starts.map((start) => [start, 0]));
  for (const [element, distance] of distances) {
    if (hubs.has(element)) continue;
    for (const other of next.get(element) ?? []) {
      if (!distances.has(other)) distances.set(other, distance + 1);
    }
  }
  return distances;
}
