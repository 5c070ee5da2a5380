import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitting, type Bounds } from './fitting.ts';

const canvas = { width: 1000, height: 800 };
const covered = { top: 56, right: 0, bottom: 30, left: 0, corner: null };
const corner = { width: 270, height: 400 };
const box = fc
  .record({
    x: fc.integer({ min: -900, max: 900 }),
    y: fc.integer({ min: -900, max: 900 }),
    halfWidth: fc.integer({ min: 10, max: 80 }),
    halfHeight: fc.integer({ min: 10, max: 60 }),
  })
  .map(({ x, y, halfWidth, halfHeight }) => ({
    x1: x - halfWidth,
    y1: y - halfHeight,
    x2: x + halfWidth,
    y2: y + halfHeight,
  }));
const drawn = (
  { x1, y1, x2, y2 }: Bounds,
  { zoom, pan }: NonNullable<ReturnType<typeof fitting>>,
): Bounds => ({
  x1: x1 * zoom + pan.x,
  y1: y1 * zoom + pan.y,
  x2: x2 * zoom + pan.x,
  y2: y2 * zoom + pan.y,
});

describe('a fitted picture', () => {
  it('lies within what nothing covers, and keeps clear of the panel in the corner', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 30 }), fc.boolean(), (boxes, hasCorner) => {
        const fit = fitting(boxes, canvas, { ...covered, corner: hasCorner ? corner : null });
        if (!fit) throw new Error('no fit');
        for (const { x1, y1, x2, y2 } of boxes.map((one) => drawn(one, fit))) {
          expect(x1).toBeGreaterThanOrEqual(-0.001);
          expect(y1).toBeGreaterThanOrEqual(55.999);
          expect(x2).toBeLessThanOrEqual(1000.001);
          expect(y2).toBeLessThanOrEqual(770.001);
          if (hasCorner) expect(x1 > 270 || y2 < 400).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('stands in the middle when it does not meet the corner, and goes around it rather than shrink', () => {
    const small = [{ x1: -50, y1: -50, x2: 50, y2: 50 }];
    expect(fitting(small, canvas, { ...covered, corner })?.pan.x).toBeCloseTo(500);
    const wide = [
      { x1: 0, y1: 0, x2: 900, y2: 100 },
      { x1: 500, y1: 100, x2: 900, y2: 700 },
    ];
    expect(fitting(wide, canvas, { ...covered, corner })?.zoom).toBeGreaterThan(0.9);
    expect(fitting([], canvas, covered)).toBeNull();
  });
});
