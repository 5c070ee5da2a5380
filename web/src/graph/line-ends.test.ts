import { expect, test } from 'vitest';
import { gapAt } from './line-ends.ts';

test('the head of a line stops outside a badge, and close to the outline elsewhere', () => {
  const node = { x: 0, y: 0 };
  const both = { left: true, right: true };
  expect(gapAt({ x: 100, y: -100 }, node, both)).toBeGreaterThan(gapAt({ x: 100, y: 100 }, node, both));
  expect(gapAt({ x: 0, y: -100 }, node, both)).toBe(gapAt({ x: -100, y: 0 }, node, both));
  expect(gapAt({ x: 100, y: -100 }, node, { left: true, right: false })).toBe(
    gapAt({ x: 0, y: 100 }, node, both),
  );
});
