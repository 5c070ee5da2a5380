import { describe, expect, it } from 'vitest';
import { nextInDirection } from './directions.ts';
import { createHitIndex } from './hit-index.ts';
import { thinLabels } from './label-thinning.ts';

const at = (id: string, x: number, y: number) => ({ id, x, y, halfWidth: 20, halfHeight: 10 });

describe('pointing at the canvas', () => {
  it('finds the node under the point and none beside it', () => {
    const index = createHitIndex([at('a', 0, 0), at('b', 100, 0)]);
    expect(index.at(15, 5)).toBe('a');
    expect(index.at(90, -8)).toBe('b');
    expect(index.at(50, 0)).toBeNull();
    expect(createHitIndex([]).at(0, 0)).toBeNull();
  });
});

describe('a finger on the canvas', () => {
  it('takes the node whose outline is nearest within its reach', () => {
    const index = createHitIndex([at('a', 0, 0), at('b', 100, 0)]);
    expect(index.near(48, 0, 30)).toBe('a');
    expect(index.near(53, 0, 30)).toBe('b');
    expect(index.near(50, 60, 30)).toBeNull();
  });
});

describe('arrow keys', () => {
  const places = new Map([
    ['middle', { x: 0, y: 0 }],
    ['right', { x: 100, y: 10 }],
    ['far right', { x: 180, y: 0 }],
    ['up', { x: 0, y: -100 }],
  ]);

  it('go to the nearest node that way', () => {
    expect(nextInDirection('middle', 'ArrowRight', places, new Set())).toBe('right');
    expect(nextInDirection('middle', 'ArrowUp', places, new Set())).toBe('up');
  });

  it('prefer a neighbour to a stranger at a like distance', () => {
    expect(nextInDirection('middle', 'ArrowRight', places, new Set(['far right']))).toBe('far right');
  });

  it('stay where nothing is that way', () => {
    expect(nextInDirection('middle', 'ArrowLeft', places, new Set())).toBeNull();
  });
});

describe('labels in a crowd', () => {
  it('the weightier is shown, the one it would cover is not', () => {
    const labels = [
      { ...at('light', 0, 0), weight: 1 },
      { ...at('heavy', 10, 0), weight: 9 },
      { ...at('apart', 200, 0), weight: 0 },
    ];
    expect([...thinLabels(labels)].sort()).toEqual(['apart', 'heavy']);
  });

  it('none covers the shape of another node, but its own may touch it', () => {
    const labels = [{ ...at('a', 0, 0), weight: 1 }];
    expect(thinLabels(labels, [at('a', 0, -5)]).size).toBe(1);
    expect(thinLabels(labels, [at('b', 0, -5)]).size).toBe(0);
  });

  it('those of hubs are shown where they cover shapes, never where they cover labels', () => {
    const labels = [
      { ...at('hub', 0, 0), weight: 5, mayCover: true },
      { ...at('other hub', 5, 0), weight: 4, mayCover: true },
    ];
    expect([...thinLabels(labels, [at('b', 0, -5)])]).toEqual(['hub']);
  });
});
