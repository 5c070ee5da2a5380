import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDay } from '../dates.ts';
import type { SourceRecord } from '../records.ts';
import { claimOf, sourceOf } from '../testing/records.ts';
import { evidenceOf } from './evidence.ts';

const evidence = (...sources: Partial<SourceRecord>[]) => {
  const records = sources.map((parts, index) => sourceOf({ id: `src-${index}`, ...parts }));
  return evidenceOf(
    records.map(({ id }, index) => claimOf({ source: id, value: index })),
    (id) => records.find((each) => each.id === id),
  );
};
const written = fc.constantFrom(
  '2019',
  '2020',
  '2020-03',
  '2020-12',
  '2020-03-01',
  '2020-03-28',
  '2020-12-31',
  null,
);

describe('what an event rests on', () => {
  it('counts claims, sources and independent publishers each for themselves', () => {
    const found = evidence(
      { publisher: 'Xinhua' },
      { publisher: 'CGTN' },
      { publisher: 'FAZ' },
      { kind: 'blog' },
    );
    expect(found).toMatchObject({ claimCount: 4, sourceCount: 4, publisherCount: 2 });
    const twice = evidenceOf([claimOf({ value: 1 }), claimOf({ value: 2 })], () => sourceOf({}));
    expect(twice).toMatchObject({ claimCount: 2, sourceCount: 1, publisherCount: 1 });
  });

  it('was first reported by the source that was surely out first', () => {
    expect(evidence({ date: '2020' }, { date: '2020-03-28' }, { date: '2020-04' })).toMatchObject({
      firstReported: '2020-03-28',
      knownFrom: '2020-03-28',
    });
    expect(evidence({ date: '2020-03' }, { date: null })).toMatchObject({
      firstReported: '2020-03',
      knownFrom: '2020-03-31',
    });
    expect(evidence({ date: null })).toMatchObject({ firstReported: null, knownFrom: null });
  });

  it('was known from the earliest last day of any of its sources, in whatever order they stand', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 6 }), (dates) => {
        const found = evidence(...dates.map((date) => ({ date })));
        const days = dates.filter((date) => date !== null).map(lastDay);
        expect(found.knownFrom).toBe(days.toSorted()[0] ?? null);
        expect(evidence(...dates.toReversed().map((date) => ({ date })))).toEqual(found);
      }),
    );
  });
});
