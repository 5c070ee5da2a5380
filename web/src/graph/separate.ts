import type { Box } from './appearance.ts';

export interface Separable {
  box: Box;
  isFixed: boolean;
  x: number;
  y: number;
}

const GAP_X = 14;
const GAP_Y = 10;

/** How far two boxes reach into one another along each axis, gap included; not above zero when they are apart. */
function overlap(a: Separable, b: Separable): { x: number; y: number; dx: number; dy: number } {
  const dx = b.x - a.x;
  const dy = b.y + (b.box.below - b.box.above) / 2 - (a.y + (a.box.below - a.box.above) / 2);
  const x = a.box.halfWidth + b.box.halfWidth + GAP_X - Math.abs(dx);
  const y = (a.box.above + a.box.below + b.box.above + b.box.below) / 2 + GAP_Y - Math.abs(dy);
  return { x, y, dx, dy };
}

/** True when the boxes of two nodes, with the gap between them, touch. */
export function doOverlap(a: Separable, b: Separable): boolean {
  const { x, y } = overlap(a, b);
  return x > 0 && y > 0;
}

/** Every pair that could overlap, found by a sweep from left to right. */
function eachNear<T extends Separable>(bodies: readonly T[], visit: (a: T, b: T) => void): void {
  const widest = Math.max(0, ...bodies.map((body) => body.box.halfWidth)) + GAP_X;
  const order = [...bodies].sort((a, b) => a.x - b.x);
  for (const [index, body] of order.entries()) {
    for (let next = index + 1; next < order.length; next += 1) {
      const other = order[next];
      if (!other || other.x - body.x > body.box.halfWidth + widest) break;
      visit(body, other);
    }
  }
}

/** Moves the free ones of two overlapping boxes apart along the axis that needs less. */
function push(a: Separable, b: Separable): boolean {
  const { x, y, dx, dy } = overlap(a, b);
  if (x <= 0 || y <= 0 || (a.isFixed && b.isFixed)) return false;
  const shareOfA = a.isFixed ? 0 : b.isFixed ? 1 : 0.5;
  if (x < y) {
    const way = dx < 0 ? -1 : 1;
    a.x -= way * x * shareOfA;
    b.x += way * x * (1 - shareOfA);
  } else {
    const way = dy < 0 ? -1 : 1;
    a.y -= way * y * shareOfA;
    b.y += way * y * (1 - shareOfA);
  }
  return true;
}

/** The free place nearest to where a body is, on a spiral of whole steps. */
function settle(body: Separable, settled: readonly Separable[]): void {
  const from = { x: Math.round(body.x), y: Math.round(body.y) };
  for (let step = 0; ; step += 1) {
    const angle = step * 0.5;
    const radius = 6 * Math.sqrt(step) * (1 + step / 400);
    body.x = Math.round(from.x + radius * 1.3 * Math.cos(angle));
    body.y = Math.round(from.y + radius * Math.sin(angle));
    if (!settled.some((other) => doOverlap(body, other))) return;
  }
}

/**
 * Takes overlaps out in place: first by pushing, then by looking for a free place for what is still in the way.
 * Fixed bodies never move, even where two of them overlap. Ends with whole numbers.
 */
export function separate(bodies: readonly Separable[]): void {
  for (let round = 0; round < 120; round += 1) {
    let moved = false;
    eachNear(bodies, (a, b) => {
      moved = push(a, b) || moved;
    });
    if (!moved) break;
  }
  const settled = bodies.filter((body) => body.isFixed);
  for (const body of bodies) {
    if (body.isFixed) continue;
    settle(body, settled);
    settled.push(body);
  }
}
