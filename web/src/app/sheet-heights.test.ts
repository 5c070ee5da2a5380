import { expect, test } from 'vitest';
import { nearestHeight, nextHeight, shares } from './sheet-heights.ts';

test('a sheet that is let go rests at the nearest of its heights', () => {
  const heights = shares(1000);
  expect(nearestHeight(0, heights)).toBe('peek');
  expect(nearestHeight(300, heights)).toBe('peek');
  expect(nearestHeight(400, heights)).toBe('half');
  expect(nearestHeight(900, heights)).toBe('full');
  expect(nearestHeight(5000, heights)).toBe('full');
});

test('pressing the handle goes through every height and begins again', () => {
  expect(nextHeight('peek')).toBe('half');
  expect(nextHeight('half')).toBe('full');
  expect(nextHeight('full')).toBe('peek');
});
