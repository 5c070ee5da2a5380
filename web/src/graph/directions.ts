export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

interface Point {
  x: number;
  y: number;
}

const AIM = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
} as const satisfies Record<ArrowKey, Point>;

/**
 * The node that an arrow key leads to: within 60 degrees of the arrow, near and straight ahead first, a neighbour counting
 * as half as far. Null when there is none that way.
 */
export function nextInDirection(
  from: string,
  key: ArrowKey,
  places: ReadonlyMap<string, Point>,
  neighbours: ReadonlySet<string>,
): string | null {
  const origin = places.get(from);
  if (!origin) return null;
  const aim = AIM[key];
  let best: { id: string; cost: number } | null = null;
  for (const [id, place] of places) {
    const dx = place.x - origin.x;
    const dy = place.y - origin.y;
    const distance = Math.hypot(dx, dy);
    const ahead = dx * aim.x + dy * aim.y;
    if (id === from || distance === 0 || ahead < distance / 2) continue;
    const cost = (distance * (2 - ahead / distance)) / (neighbours.has(id) ? 2 : 1);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
