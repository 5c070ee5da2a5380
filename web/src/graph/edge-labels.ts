import { textWidth } from './label-text.ts';

interface Point {
  x: number;
  y: number;
}

export interface Rect extends Point {
  halfWidth: number;
  halfHeight: number;
}

/** A line that would carry its label; all in model units. */
export interface LabelledLine {
  id: string;
  text: string;
  middle: Point;
  from: Point;
  to: Point;
  /** Length of the line between the outlines of its ends. */
  room: number;
  /** Higher is shown first. */
  weight: number;
}

const PADDING = 2;
/** A slanted label is held against others as a row of squares along it. */
const SQUARE = 1;
/** How far from the middle of a line its label may slide to find room, as shares of the line's room. */
const SLIDES = [0, 0.07, -0.07, 0.13, -0.13, 0.2, -0.2, 0.28, -0.28];

interface Slid {
  /** From the middle of the line. */
  shift: Point;
  squares: Rect[];
}

function slid({ text, middle, from, to, room }: LabelledLine, fontSize: number, share: number): Slid | null {
  const half = (textWidth([text]) * fontSize) / 2 + PADDING;
  if (half + Math.abs(share) * room > room / 2) return null;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const shift = { x: along.x * share * room, y: along.y * share * room };
  const side = (fontSize * SQUARE) / 2;
  const count = Math.max(2, Math.ceil(half / side));
  const squares = Array.from({ length: count }, (_, at) => {
    const offset = -half + side + ((2 * half - 2 * side) * at) / (count - 1);
    return {
      x: middle.x + shift.x + along.x * offset,
      y: middle.y + shift.y + along.y * offset,
      halfWidth: side,
      halfHeight: side,
    };
  });
  return { shift, squares };
}

const touch = (a: Rect, b: Rect): boolean =>
  Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight;

/**
 * The lines whose label fits on the line and covers neither another label nor what is taken, each with how far its label
 * slides from the middle for that.
 */
export function fittingLabels(
  lines: readonly LabelledLine[],
  taken: readonly Rect[],
  fontSize: number,
): Map<string, Point> {
  const order = [...lines].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const held = [...taken];
  const shown = new Map<string, Point>();
  for (const line of order) {
    for (const share of SLIDES) {
      const place = slid(line, fontSize, share);
      if (!place || place.squares.some((square) => held.some((other) => touch(square, other)))) continue;
      shown.set(line.id, place.shift);
      held.push(...place.squares);
      break;
    }
  }
  return shown;
}
