import { expect, it } from 'vitest';
import { distancesOf, type Reach } from './distances.ts';

const reach = (pairs: string, rest: Partial<Reach> = {}): Record<string, number> => {
  const relationships = pairs.split(' ').map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '' }));
  const given = new Set(pairs.replaceAll(' ', ''));
  const distances = distancesOf({
    starts: ['a'],
    given,
    relationships,
    isOut: null,
    hubs: new Set(),
    ...rest,
  });
  return Object.fromEntries(distances);
};

it('a node counts by its shortest way, whichever way the relationships run', () => {
  expect(reach('ab cb cd ad')).toEqual({ a: 0, b: 1, c: 2, d: 1 });
});

it('with a direction only ways along it count', () => {
  expect(reach('ab cb', { isOut: true })).toEqual({ a: 0, b: 1 });
  expect(reach('ba bc', { isOut: false })).toEqual({ a: 0, b: 1 });
});

it('no way leads through a hub, unless it begins there', () => {
  expect(reach('ab bc', { hubs: new Set('b') })).toEqual({ a: 0, b: 1 });
});
