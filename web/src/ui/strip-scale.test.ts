import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanesFor, stripScale } from './strip-scale.ts';

test('numbers more than ten times apart are laid out by powers of ten', () => {
  const { kind, place, ticks } = stripScale([500_000, 600_000, 60_000_000]);
  expect(kind).toBe('log');
  expect(ticks).toEqual([1e5, 1e6, 1e7, 1e8]);
  expect(place(1e5)).toBe(0);
  expect(place(1e8)).toBe(1);
});

test('numbers near each other are laid out from zero', () => {
  const { kind, place, ticks } = stripScale([50, 100]);
  expect(kind).toBe('linear');
  expect(place(50)).toBe(0.5);
  expect(ticks).toEqual([0, 100]);
});

test('a zero among the numbers keeps the line linear', () => {
  expect(stripScale([0, 1_000_000]).kind).toBe('linear');
});

test('a wide span keeps the marks few', () => {
  expect(stripScale([1, 1e12]).ticks.length).toBeLessThanOrEqual(7);
});

test('order is kept and everything lies on the line', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.01, max: 1e12, noNaN: true }), { minLength: 2 }), (values) => {
      const { place } = stripScale(values);
      const sorted = [...values].sort((a, b) => a - b).map(place);
      expect(sorted.every((x) => x >= -1e-9 && x <= 1 + 1e-9)).toBe(true);
      expect(sorted.every((x, at) => at === 0 || x >= (sorted[at - 1] ?? 0))).toBe(true);
    }),
  );
});

test('what overlaps goes to another lane, and comes back down as soon as there is room', () => {
  const lanes = lanesFor([
    { from: 0, to: 0.2 },
    { from: 0.1, to: 0.3 },
    { from: 0.15, to: 0.4 },
    { from: 0.25, to: 0.5 },
  ]);
  expect(lanes).toEqual([0, 1, 2, 0]);
});

test('a logarithmic line says how far its marks are apart', () => {
  expect(stripScale([1e5, 6e7]).step).toBe(10);
  expect(stripScale([1, 1e9]).step).toBe(100);
  expect(stripScale([1, 5]).step).toBe(1);
});
