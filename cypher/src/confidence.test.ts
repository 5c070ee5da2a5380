import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gradesByRule, supportOf } from './confidence.ts';
import { SOURCE_KINDS } from './vocabulary.ts';

const news = (voice: string | null) => ({ kind: 'news' as const, voice });
const main = { field: 'quantity', item: 'i1', aspect: null };

it('two independent publishers give high, one alone medium, blogs and mirrors low', () => {
  expect(gradesByRule(supportOf([news('faz'), news('nyt')], [], null))).toEqual(['high']);
  expect(gradesByRule(supportOf([news('faz'), news('faz')], [], null))).toEqual(['medium']);
  expect(gradesByRule(supportOf([{ kind: 'blog', voice: null }, news(null)], [], null))).toEqual(['low']);
  expect(gradesByRule(supportOf([], [], null))).toEqual(['low']);
});

it('an official source alone may give high, for it may speak of its own act', () => {
  expect(gradesByRule(supportOf([{ kind: 'regulator', voice: 'igj' }], [], null))).toEqual([
    'high',
    'medium',
  ]);
});

it('a dispute on the main value gives medium: the quantity of the first item, or the value', () => {
  const sources = [news('faz'), news('nyt')];
  const grades = (point: { field: string; item: string | null; aspect: string | null }) =>
    gradesByRule(supportOf(sources, [point], 'i1'));
  expect(grades(main)).toEqual(['medium']);
  expect(grades({ field: 'value', item: null, aspect: null })).toEqual(['medium']);
  expect(grades({ ...main, item: 'i2' })).toEqual(['high']);
  expect(grades({ ...main, aspect: 'delivered' })).toEqual(['high']);
  expect(grades({ field: 'date', item: null, aspect: null })).toEqual(['high']);
});

it('more sources never give a lower best grade while the main value is not in dispute', () => {
  const rank = { low: 0, medium: 1, high: 2 };
  const source = fc.record({
    kind: fc.constantFrom(...SOURCE_KINDS),
    voice: fc.constantFrom('a', 'b', 'c', null),
  });
  fc.assert(
    fc.property(fc.array(source), source, (sources, another) => {
      const [before] = gradesByRule(supportOf(sources, [], null));
      const [after] = gradesByRule(supportOf([...sources, another], [], null));
      expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
    }),
  );
});
