export interface Point {
  x: number;
  y: number;
}

/** A flow as it is drawn: a bent line, the place of its mark and an arrow head, both at its end. Coordinates in units of the picture. */
export interface Arc {
  path: string;
  mark: Point;
  /** Corners of the arrow head as SVG `points`. */
  head: string;
  width: number;
}

const THINNEST = 1;
const THICKEST = 7;
/** How far the bend lies from the straight line, as a share of its length. */
const BEND = 0.2;

/** Width grows with the square root of the number of transfers, so that the largest does not drown the rest. */
export function arcWidth(count: number, most: number): number {
  return THINNEST + (THICKEST - THINNEST) * Math.sqrt(count / Math.max(1, most));
}

/**
 * A line that bends to the right of its way, so that the two directions between a pair lie apart. It ends a little before
 * its goal to leave room for the arrow head, which is drawn at `scale`. A flow within one point is a small loop.
 */
export function arcBetween(from: Point, to: Point, width: number, scale = 1): Arc {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length < 1) return loopAt(from, width);
  const bend = { x: (from.x + to.x) / 2 - dy * BEND, y: (from.y + to.y) / 2 + dx * BEND };
  const angle = Math.atan2(to.y - bend.y, to.x - bend.x);
  const size = 4 * scale + width;
  const end = { x: to.x - Math.cos(angle) * size * 0.8, y: to.y - Math.sin(angle) * size * 0.8 };
  return {
    path: `M${xy(from)}Q${xy(bend)} ${xy(end)}`,
    mark: to,
    head: headAt(to, angle, size),
    width,
  };
}

function headAt(tip: Point, angle: number, size: number): string {
  const corner = (turn: number) => ({
    x: tip.x - Math.cos(angle + turn) * size,
    y: tip.y - Math.sin(angle + turn) * size,
  });
  return [tip, corner(0.5), corner(-0.5)].map(xy).join(' ');
}

function loopAt(at: Point, width: number): Arc {
  const top = { x: at.x, y: at.y - 18 };
  return {
    path: `M${xy(at)}c-14-24 14-24 0 0`,
    mark: top,
    head: headAt(at, Math.PI / 2, 4 + width),
    width,
  };
}

const xy = ({ x, y }: Point) => `${x.toFixed(1)},${y.toFixed(1)}`;
