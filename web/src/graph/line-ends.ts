/** Space between the head of a line and the outline that it points at, in model units. */
const GAP = 5;
/** The same where a badge stands out over the corner that the line comes to. */
const GAP_AT_BADGE = 17;

interface Point {
  x: number;
  y: number;
}

/** How far before a node the head of a line stops: outside the badges over its upper corners. */
export function gapAt(from: Point, to: Point, badges: { left: boolean; right: boolean }): number {
  const [dx, dy] = [from.x - to.x, from.y - to.y];
  const isAtCorner = dy < 0 && Math.abs(dx) > 0.35 * -dy && Math.abs(dx) < 3 * -dy;
  return isAtCorner && (dx < 0 ? badges.left : badges.right) ? GAP_AT_BADGE : GAP;
}
