import { quadtree, type Quadtree } from 'd3-quadtree';

interface Target {
  id: string;
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

/** Which node is under a point, in model units. The renderer's own search reads every element on each move. */
export interface HitIndex {
  at(x: number, y: number): string | null;
  /** The node whose outline is nearest to the point, none farther than `reach`: for a finger, which needs more room. */
  near(x: number, y: number, reach: number): string | null;
}

export function createHitIndex(targets: readonly Target[]): HitIndex {
  const tree: Quadtree<Target> = quadtree<Target>(
    [...targets],
    (target) => target.x,
    (target) => target.y,
  );
  const reach = Math.max(0, ...targets.map((target) => Math.max(target.halfWidth, target.halfHeight)));
  const isIn = (target: Target, x: number, y: number): boolean =>
    Math.abs(target.x - x) <= target.halfWidth && Math.abs(target.y - y) <= target.halfHeight;
  return {
    at(x, y) {
      const nearest = tree.find(x, y, reach * Math.SQRT2);
      return nearest && isIn(nearest, x, y) ? nearest.id : null;
    },
    near(x, y, slack) {
      const outside = (target: Target): number =>
        Math.hypot(
          Math.max(0, Math.abs(target.x - x) - target.halfWidth),
          Math.max(0, Math.abs(target.y - y) - target.halfHeight),
        );
      let best: { id: string; distance: number } | null = null;
      for (const target of targets) {
        const distance = outside(target);
        if (distance <= slack && (!best || distance < best.distance)) best = { id: target.id, distance };
      }
      return best?.id ?? null;
    },
  };
}
