import type { Point } from './arcs.ts';

interface Named extends Point {
  name: string;
  /** Greater goes first. */
  weight: number;
}

const LETTER = 6.6;
const LINE = 14;

/**
 * Names that find room beside their points, weightiest first; the rest are left out until they are pointed at. `scale`: how
 * large letters are drawn.
 */
export function labelsWithRoom<T extends Named>(points: readonly T[], most: number, scale = 1): T[] {
  const placed: { left: number; right: number; top: number; bottom: number }[] = [];
  return [...points]
    .sort((a, b) => b.weight - a.weight)
    .filter((point) => {
      if (placed.length >= most) return false;
      const box = {
        left: point.x + 4 * scale,
        right: point.x + (12 + point.name.length * LETTER) * scale,
        top: point.y - (LINE / 2) * scale,
        bottom: point.y + (LINE / 2) * scale,
      };
      const isFree = placed.every(
        (other) =>
          box.right < other.left ||
          box.left > other.right ||
          box.bottom < other.top ||
          box.top > other.bottom,
      );
      if (isFree) placed.push(box);
      return isFree;
    });
}
