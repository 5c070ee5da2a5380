import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ComparedClaim,
  type ComparedEvent,
  disagree,
  disagreements,
  type Stated,
} from './disagreements.ts';

let made = 0;

/** A claim with the fewest things set, for tests that are about one of them. */
function claimOf(parts: Partial<ComparedClaim>): ComparedClaim {
  made += 1;
  return {
    id: `clm-${made}`,
    event: 'event-a',
    field: 'quantity',
    item: null,
    aspect: null,
    value: 1000,
    unit: 'piece',
    suspect: null,
    ...parts,
  };
}

const stated = (
  value: number | string,
  unit: string | null = 'piece',
  bound: Stated['bound'] = null,
): Stated => ({
  value,
  unit,
  bound,
});
const quantities = (...values: (number | string)[]): ComparedClaim[] =>
  values.map((value) => claimOf({ item: 'i1', value }));
const find = (claims: ComparedClaim[], event: ComparedEvent = { id: 'event-a', items: [] }) =>
  disagreements({ events: [event], claims });

const amount = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.double({ min: 0.01, max: 1e9, noNaN: true }),
);
const anyNumber = fc.oneof(amount, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const anyStated = fc.record({
  value: fc.oneof(anyNumber, fc.constantFrom('a', 'b')),
  unit: fc.constantFrom('piece', 'kit', null),
  bound: fc.constantFrom('at-least' as const, 'up-to' as const, null),
});
const anyClaims = fc
  .array(
    fc.record({
      value: fc.oneof(fc.constantFrom(100, 104, 105, 106, 200, 90), amount, fc.constantFrom('many', 'few')),
      unit: fc.constantFrom('piece', 'kit', null),
      suspect: fc.constantFrom('misprint' as const, null),
      aspect: fc.constantFrom('ordered', null),
    }),
    { minLength: 2, maxLength: 7 },
  )
  .map((parts) => parts.map((part) => claimOf({ ...part, item: 'i1' })));

describe('two claims on the same thing', () => {
  it('disagree alike from either side', () => {
    fc.assert(fc.property(anyStated, anyStated, (a, b) => disagree(a, b) === disagree(b, a)));
  });

  it('never disagree when they say the same', () => {
    fc.assert(fc.property(anyStated, (a) => !disagree(a, { ...a })));
  });

  it('agree at exactly 5 per cent and disagree just above', () => {
    expect(disagree(stated(100), stated(105))).toBe(false);
    expect(disagree(stated(100), stated(105.0001))).toBe(true);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (n) => {
        expect(disagree(stated(n * 20), stated(n * 21))).toBe(false);
        expect(disagree(stated(n * 20), stated(n * 21 + 1))).toBe(true);
      }),
    );
  });

  it('are compared by size below zero too', () => {
    expect(disagree(stated(-5), stated(5))).toBe(true);
    expect(disagree(stated(-100), stated(-104))).toBe(false);
    expect(disagree(stated(-100), stated(-110))).toBe(true);
  });

  it('agree when one is a bound that the other satisfies', () => {
    fc.assert(
      fc.property(amount, fc.double({ min: 1.06, max: 100, noNaN: true }), (bound, factor) => {
        const [above, below] = [bound * factor, bound / factor];
        expect(disagree(stated(bound, 'piece', 'at-least'), stated(above))).toBe(false);
        expect(disagree(stated(bound, 'piece', 'at-least'), stated(below))).toBe(true);
        expect(disagree(stated(bound, 'piece', 'up-to'), stated(below))).toBe(false);
        expect(disagree(stated(bound, 'piece', 'up-to'), stated(above))).toBe(true);
      }),
    );
  });

  it('disagree when both are numbers in different stated units', () => {
    expect(disagree(stated(5, 'kit'), stated(5, 'piece'))).toBe(true);
    expect(disagree(stated(5, null), stated(5, 'piece'))).toBe(false);
  });

  it('disagree when they are different texts, or a number and a text', () => {
    expect(disagree(stated('gift'), stated('sale'))).toBe(true);
    expect(disagree(stated('gift'), stated('gift', null))).toBe(false);
    expect(disagree(stated(80), stated('20 to 30'))).toBe(true);
  });
});

describe('the disagreements of a set', () => {
  it('are the same in whatever order the claims stand', () => {
    fc.assert(
      fc.property(
        anyClaims.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(find(shuffled)).toEqual(find(claims));
        },
      ),
    );
  });

  it('never come from claims that all lie within the tolerance', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }).chain((lowest) =>
          fc.array(fc.double({ min: lowest, max: lowest * 1.049, noNaN: true }), {
            minLength: 2,
            maxLength: 6,
          }),
        ),
        (values) => {
          expect(find(quantities(...values))).toEqual([]);
        },
      ),
    );
  });

  it('hold exactly the claims that disagree with at least one other', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const taking = new Set(find(claims).flatMap((each) => each.claims));
        for (const claim of claims) {
          const hasRival = claims.some(
            (other) =>
              other !== claim &&
              other.aspect === claim.aspect &&
              disagree({ ...claim, bound: null }, { ...other, bound: null }),
          );
          expect(taking.has(claim.id)).toBe(hasRival);
        }
      }),
    );
  });

  it('name as rivals just the pairs that disagree, each once', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const rivals = find(claims).flatMap((each) => each.rivals.map((pair) => pair.toSorted().join()));
        const expected = claims.flatMap((a, at) =>
          claims
            .slice(at + 1)
            .filter((b) => a.aspect === b.aspect && disagree({ ...a, bound: null }, { ...b, bound: null }))
            .map((b) => [a.id, b.id].toSorted().join()),
        );
        expect(rivals.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('of fewer claims are among those of more, and hold no other claims', () => {
    fc.assert(
      fc.property(
        anyClaims.chain((claims) => fc.tuple(fc.constant(claims), fc.subarray(claims))),
        ([claims, some]) => {
          const all = new Map(find(claims).map((each) => [each.id, each.claims]));
          for (const { id, claims: taking } of find(some)) {
            expect(all.get(id)).toEqual(expect.arrayContaining([...taking]));
          }
        },
      ),
    );
  });

  it('have at least two sides, whose claims agree among themselves and are each on one side', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const byId = new Map(claims.map((claim) => [claim.id, claim]));
        for (const { sides, claims: taking } of find(claims)) {
          expect(sides.length).toBeGreaterThanOrEqual(2);
          expect(sides.flat().toSorted()).toEqual(taking);
          for (const side of sides) {
            const members = side.flatMap((id) => byId.get(id) ?? []);
            for (const a of members) {
              for (const b of members)
                expect(disagree({ ...a, bound: null }, { ...b, bound: null })).toBe(false);
            }
          }
        }
      }),
    );
  });

  it('show suspect claims like any other and say how far apart the rest is', () => {
    const claims = quantities(600_000, 60_000_000, 900_000);
    const [suspect] = [{ ...claims[1], suspect: 'misprint' } as ComparedClaim];
    const [found] = find([claims[0], suspect, claims[2]] as ComparedClaim[]);
    expect(found).toMatchObject({
      lowest: 600_000,
      highest: 60_000_000,
      ratio: 100,
      ratioWithoutSuspect: 1.5,
    });
    expect(found?.claims).toContain(suspect?.id);
  });

  it('have no ratio without suspects when nothing then disagrees', () => {
    const [a, b] = quantities(9000, 600_000_000);
    const [found] = find([a, { ...b, suspect: 'misprint' }] as ComparedClaim[]);
    expect(found).toMatchObject({ ratioWithoutSuspect: null, sides: [[a?.id], [b?.id]] });
  });

  it('take the qualifier of the item for claims that state its own quantity', () => {
    const event: ComparedEvent = {
      id: 'event-a',
      items: [{ key: 'i1', quantity: 500, qualifier: 'at-least' }],
    };
    expect(find(quantities(500, 900), event)).toEqual([]);
    expect(find(quantities(500, 400), event)).toHaveLength(1);
    expect(find(quantities(700, 900), event)).toHaveLength(1);
  });

  it('keep apart what differs in event, field, item or aspect', () => {
    const claims = [
      claimOf({ value: 1, item: 'i1' }),
      claimOf({ value: 20, item: 'i2' }),
      claimOf({ value: 300, item: 'i1', aspect: 'ordered' }),
      claimOf({ value: 4000, item: null, field: 'count' }),
      claimOf({ value: 50_000, item: 'i1', event: 'another' }),
    ];
    expect(find(claims)).toEqual([]);
  });

  it('have neither span nor ratio when units differ, and no ratio for texts or from zero', () => {
    const [units] = find([claimOf({ value: 2, unit: 'tonne' }), claimOf({ value: 900, unit: 'piece' })]);
    expect(units).toMatchObject({ unit: null, lowest: null, highest: null, ratio: null });
    const [texts] = find([claimOf({ value: 'gift', unit: null }), claimOf({ value: 'sale', unit: null })]);
    expect(texts).toMatchObject({ lowest: null, ratio: null });
    const [zero] = find([claimOf({ value: 0 }), claimOf({ value: 7 })]);
    expect(zero).toMatchObject({ lowest: 0, highest: 7, ratio: null });
  });
});
