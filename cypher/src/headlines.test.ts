import { expect, it } from 'vitest';
import { bearsOutQuantity, bearsOutValue, type HeadlineClaim } from './headlines.ts';

const claim = (parts: Partial<HeadlineClaim>): HeadlineClaim => ({
  field: 'quantity',
  item: 'i1',
  aspect: null,
  value: 600_000,
  unit: 'piece',
  ...parts,
});

it('an exact quantity rests on a claim of just that number on that item', () => {
  const held = { key: 'i1', quantity: 600_000, qualifier: 'exact' } as const;
  expect(bearsOutQuantity(claim({}), held)).toBe(true);
  expect(bearsOutQuantity(claim({ value: 599_999 }), held)).toBe(false);
  expect(bearsOutQuantity(claim({ item: 'i2' }), held)).toBe(false);
  expect(bearsOutQuantity(claim({ field: 'count' }), held)).toBe(false);
  expect(bearsOutQuantity(claim({ value: 'many' }), held)).toBe(false);
});

it('any other quantity may be 5 per cent off', () => {
  const held = { key: 'i1', quantity: 100, qualifier: 'about' } as const;
  expect(bearsOutQuantity(claim({ value: 95 }), held)).toBe(true);
  expect(bearsOutQuantity(claim({ value: 94 }), held)).toBe(false);
});

it('a value rests on a claim in its currency, 5 per cent off at most', () => {
  const held = { amount: 100, currency: 'EUR' };
  const value = claim({ field: 'value', item: null, unit: 'EUR', value: 104 });
  expect(bearsOutValue(value, held)).toBe(true);
  expect(bearsOutValue({ ...value, value: 106 }, held)).toBe(false);
  expect(bearsOutValue({ ...value, unit: 'USD' }, held)).toBe(false);
});
