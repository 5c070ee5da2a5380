import { CONFIDENCES, RELATIONSHIP_TYPES } from '@mask-diplomacy/cypher';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  costOf,
  type Evidence,
  LEAST_COST,
  strengthOf,
  strengthOfPath,
  weakestOf,
  weaknessOf,
} from './strength.ts';

const told = fc.record({
  type: fc.constantFrom(...RELATIONSHIP_TYPES),
  publisherCount: fc.nat(60),
  confidence: fc.constantFrom(...CONFIDENCES),
  isDisputed: fc.boolean(),
});
const evidence: fc.Arbitrary<Evidence> = fc.oneof(
  told,
  fc.record({
    type: fc.constantFrom('BASED_IN' as const, 'PART_OF' as const),
    publisherCount: fc.constant(null),
    confidence: fc.constant(null),
    isDisputed: fc.constant(false),
  }),
);

it('a strength is above 0 and below 1, and never costs less than the least', () => {
  fc.assert(
    fc.property(evidence, (each) => {
      const strength = strengthOf(each);
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThan(1);
      expect(costOf(strength)).toBeGreaterThanOrEqual(LEAST_COST);
    }),
  );
});

it('one more publisher never weakens, and strengthens up to twenty', () => {
  fc.assert(
    fc.property(told, (each) => {
      const [less, more] = [each.publisherCount, each.publisherCount + 1].map((publisherCount) =>
        strengthOf({ ...each, publisherCount }),
      ) as [number, number];
      if (each.publisherCount < 20) expect(more).toBeGreaterThan(less);
      else expect(more).toBe(less);
    }),
  );
});

it('a dispute weakens, and so does each lower grade of confidence', () => {
  fc.assert(
    fc.property(told, (each) => {
      expect(strengthOf({ ...each, isDisputed: true })).toBeLessThan(
        strengthOf({ ...each, isDisputed: false }),
      );
      const [high, medium, low] = CONFIDENCES.map((confidence) => strengthOf({ ...each, confidence }));
      expect(high).toBeGreaterThan(medium ?? 1);
      expect(medium).toBeGreaterThan(low ?? 1);
    }),
  );
});

it('a longer path is weaker than its beginning, and no stronger than its weakest relationship', () => {
  fc.assert(
    fc.property(fc.array(evidence, { minLength: 1, maxLength: 6 }), (path) => {
      const strengths = path.map(strengthOf);
      const whole = strengthOfPath(strengths);
      expect(whole).toBeGreaterThan(0);
      expect(whole).toBeLessThan(strengthOfPath(strengths.slice(0, -1)));
      expect(whole).toBeLessThanOrEqual(strengths[weakestOf(strengths)] ?? 0);
    }),
  );
});

it('an event that one publisher reports with high confidence says more than an entry of an actor', () => {
  const event = { type: 'SENT_BY', publisherCount: 1, confidence: 'high', isDisputed: false } as const;
  const entry = { type: 'BASED_IN', publisherCount: null, confidence: null, isDisputed: false } as const;
  expect(strengthOf(event)).toBeCloseTo(2 / 3);
  expect(strengthOf(entry)).toBe(0.5);
});

it('weakness is told in words, the gravest first', () => {
  expect(weaknessOf({ type: 'FOLLOWS', publisherCount: 1, confidence: 'low', isDisputed: true })).toBe(
    'sources differ on it; the record holds it with low confidence; one independent publisher reports it; it links two events with no stated cause',
  );
  expect(weaknessOf({ type: 'SENT_BY', publisherCount: 4, confidence: 'high', isDisputed: false })).toBe(
    '4 independent publishers report it',
  );
  expect(weaknessOf({ type: 'BASED_IN', publisherCount: null, confidence: null, isDisputed: false })).toMatch(
    /entry of an actor/,
  );
});
