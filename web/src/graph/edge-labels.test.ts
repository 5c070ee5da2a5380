import { describe, expect, it } from 'vitest';
import { fittingLabels, type LabelledLine } from './edge-labels.ts';

const line = (id: string, y: number, more: Partial<LabelledLine> = {}): LabelledLine => ({
  id,
  text: 'replies to',
  middle: { x: 100, y },
  from: { x: 0, y },
  to: { x: 200, y },
  room: 160,
  weight: 0,
  ...more,
});

describe('labels of lines', () => {
  it('of two that would cover one another the weightier is shown', () => {
    const shown = fittingLabels(
      [line('light', 0, { room: 70 }), line('heavy', 5, { weight: 2, room: 70 }), line('apart', 60)],
      [],
      11,
    );
    expect([...shown.keys()].sort()).toEqual(['apart', 'heavy']);
  });

  it('never cover a node or its label, and are left out where the line is shorter than they are', () => {
    const node = { x: 100, y: 0, halfWidth: 60, halfHeight: 18 };
    expect(fittingLabels([line('a', 0)], [node], 11).size).toBe(0);
    expect(fittingLabels([line('a', 0)], [{ ...node, y: 40 }], 11).size).toBe(1);
    expect(fittingLabels([line('a', 0, { room: 30 })], [], 11).size).toBe(0);
  });

  it('slide along their line to where there is room', () => {
    const node = { x: 125, y: 0, halfWidth: 20, halfHeight: 18 };
    expect(fittingLabels([line('a', 0)], [node], 11).get('a')?.x).toBeLessThan(0);
    expect(fittingLabels([line('a', 0)], [], 11).get('a')).toEqual({ x: 0, y: 0 });
  });

  it('are held by their slant: what lies in the corner of their box does not hide them', () => {
    const slanted = line('a', 100, { from: { x: 0, y: 0 }, to: { x: 200, y: 200 }, room: 70 });
    expect(fittingLabels([slanted], [{ x: 118, y: 82, halfWidth: 6, halfHeight: 6 }], 11).size).toBe(1);
    expect(fittingLabels([slanted], [{ x: 110, y: 110, halfWidth: 6, halfHeight: 6 }], 11).size).toBe(0);
  });
});
