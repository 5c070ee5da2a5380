import { expect, test } from 'vitest';
import { arcBetween, arcWidth } from './arcs.ts';

const china = { x: 780, y: 200 };
const italy = { x: 520, y: 170 };

test('there and back do not lie on each other', () => {
  const bendOf = ({ path }: { path: string }) => Number(/Q[\d.-]+,([\d.-]+)/.exec(path)?.[1]);
  const there = bendOf(arcBetween(china, italy, 3));
  const back = bendOf(arcBetween(italy, china, 3));
  expect(Math.abs(there - back)).toBeGreaterThan(20);
});

test('what is said of the goods stands where they went', () => {
  expect(arcBetween(china, italy, 3).mark).toEqual(italy);
});

test('the arrow head points at the goal', () => {
  expect(arcBetween(china, italy, 3).head.startsWith('520.0,170.0 ')).toBe(true);
});

test('a flow within one country is a loop, not a point', () => {
  expect(arcBetween(china, china, 2).path).toContain('c');
});

test('more transfers are never drawn thinner', () => {
  expect(arcWidth(1, 31)).toBeLessThan(arcWidth(18, 31));
  expect(arcWidth(31, 31)).toBe(7);
});
