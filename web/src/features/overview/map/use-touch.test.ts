import { expect, test } from 'vitest';
import { nearestMark } from './use-touch.ts';

const marks = [
  { id: 'ITA', x: 500, y: 120 },
  { id: 'AUT', x: 510, y: 110 },
];

test('a finger that lands between marks gets the nearest', () => {
  expect(nearestMark(marks, 503, 119, 60)).toBe('ITA');
  expect(nearestMark(marks, 540, 90, 60)).toBe('AUT');
});

test('beyond reach of any mark there is none', () => {
  expect(nearestMark(marks, 600, 300, 60)).toBeNull();
  expect(nearestMark([], 0, 0, 60)).toBeNull();
});
