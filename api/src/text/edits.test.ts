import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editsForgiven, isWithinEdits } from './edits.ts';

it('a letter added, left out, changed or swapped with its neighbour is one edit', () => {
  for (const typo of ['alibba', 'alibabaa', 'alibada', 'ailbaba']) {
    expect(isWithinEdits(typo, 'alibaba', 1), typo).toBe(true);
  }
  expect(isWithinEdits('bioesay', 'bioeasy', 1)).toBe(true);
  expect(isWithinEdits('albba', 'alibaba', 1)).toBe(false);
});

it('which of two words is the typo makes no difference', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.nat(3), (a, b, most) => {
      expect(isWithinEdits(a, b, most)).toBe(isWithinEdits(b, a, most));
    }),
  );
});

it('words under four letters forgive nothing, long ones two edits', () => {
  expect(['who', 'masks', 'ventilator'].map(editsForgiven)).toEqual([0, 1, 2]);
});
