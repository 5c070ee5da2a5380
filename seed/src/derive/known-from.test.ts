import { disagreements } from '@mask-diplomacy/cypher';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { claimOf } from '../testing/records.ts';
import { daysOfDisagreement } from './known-from.ts';

const DAYS = ['2020-03-01', '2020-03-02', '2020-03-03', '2020-03-04', null] as const;

it('a disagreement is known once two claims that disagree are, a claim takes part once one of its rivals is known', () => {
  const days = daysOfDisagreement(
    {
      claims: ['a', 'b', 'c'],
      rivals: [
        ['a', 'c'],
        ['b', 'c'],
      ],
    },
    (claim) => ({ a: '2020-03-01', b: '2020-05-01', c: '2020-04-01' })[claim] ?? null,
  );
  expect(days.knownFrom).toBe('2020-04-01');
  expect([...days.ofClaim.values()]).toEqual(['2020-04-01', '2020-05-01', '2020-04-01']);
});

it('with an undated source it is never known', () => {
  const days = daysOfDisagreement({ claims: ['a', 'b'], rivals: [['a', 'b']] }, (claim) =>
    claim === 'a' ? '2020-03-01' : null,
  );
  expect(days).toEqual({
    knownFrom: null,
    ofClaim: new Map([
      ['a', null],
      ['b', null],
    ]),
  });
});

it('on any day it holds the claims that the rule gives for the claims out by then', () => {
  const anyClaims = fc
    .array(fc.record({ value: fc.constantFrom(100, 104, 108, 200, 'many'), day: fc.constantFrom(...DAYS) }), {
      maxLength: 7,
    })
    .map((parts) =>
      parts.map(({ value, day }, at) => ({
        claim: claimOf({ value, item: 'i1', source: `src-${at}` }),
        day,
      })),
    );
  fc.assert(
    fc.property(anyClaims, fc.constantFrom('2020-03-01', '2020-03-02', '2020-03-03'), (dated, day) => {
      const dayOf = new Map(dated.map((each) => [each.claim.id, each.day]));
      const find = (some: typeof dated) =>
        disagreements({ events: [], claims: some.map(({ claim }) => claim) });
      const known = find(dated.filter((each) => each.day !== null && each.day <= day));
      const held = find(dated).flatMap((each) => {
        const { knownFrom, ofClaim } = daysOfDisagreement(each, (claim) => dayOf.get(claim) ?? null);
        const isOut = (from: string | null | undefined) => typeof from === 'string' && from <= day;
        return isOut(knownFrom)
          ? [{ id: each.id, claims: each.claims.filter((id) => isOut(ofClaim.get(id))) }]
          : [];
      });
      expect(held).toEqual(known.map(({ id, claims }) => ({ id, claims })));
    }),
  );
});
