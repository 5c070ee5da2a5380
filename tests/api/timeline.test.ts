import { expect, it } from 'vitest';
import { ask, send } from '../kit/api.ts';

/*
 * Expected buckets are counted by hand from the 19 events of seed/data/events.jsonl that have the Netherlands among their
 * destinations, and from the dates of their sources.
 */

interface Timeline {
  readonly buckets: readonly {
    readonly iso: string;
    readonly precision: string;
    readonly from: string;
    readonly to: string;
    readonly eventCount: number;
    readonly kinds: readonly { readonly kind: string; readonly count: number }[];
    readonly families: readonly { readonly family: string; readonly count: number }[];
    readonly sums: readonly { readonly unit: string; readonly amount: number | null }[];
  }[];
  readonly bucketCount: number;
  readonly eventCount: number;
  readonly undatedCount: number;
}

const QUERY = `query (
  $filter: EventFilter, $by: TimelineStep! = MONTH, $clock: TimelineClock! = HAPPENED, $maxBuckets: Int! = 120,
  $knownBy: Date
) {
  timeline(filter: $filter, by: $by, clock: $clock, maxBuckets: $maxBuckets, knownBy: $knownBy) {
    bucketCount eventCount undatedCount
    buckets { iso precision from to eventCount kinds { kind count } families { family count } sums { unit amount } }
  }
}`;

const timeline = async (variables: Readonly<Record<string, unknown>>): Promise<Timeline> =>
  (await ask<{ timeline: Timeline }>(QUERY, variables)).timeline;

const counts = ({ buckets }: Timeline): [string, number][] =>
  buckets.map(({ iso, eventCount }) => [iso, eventCount]);

const DUTCH = { destinations: ['NLD'] };

it('by month: what is known to the year alone is not in January', async () => {
  const found = await timeline({ filter: DUTCH });
  expect(counts(found)).toEqual([
    ['2020-03', 10],
    ['2020-04', 4],
    ['2020-05', 1],
    ['2020', 2],
    ['2021-05', 1],
    ['2025-02', 1],
  ]);
  expect(found).toMatchObject({ eventCount: 19, bucketCount: 6, undatedCount: 0 });
  expect(found.buckets[3]).toMatchObject({
    precision: 'YEAR',
    from: '2020-01-01',
    to: '2020-12-31',
    kinds: [{ kind: 'REJECTION', count: 2 }],
    families: [{ family: 'INCIDENT', count: 2 }],
  });
});

it('by day: what is known to the month stands apart, after its days', async () => {
  expect(counts(await timeline({ filter: DUTCH, by: 'DAY' })).slice(0, 8)).toEqual([
    ['2020-03-18', 1],
    ['2020-03-21', 1],
    ['2020-03-22', 1],
    ['2020-03-23', 1],
    ['2020-03-28', 1],
    ['2020-03-29', 1],
    ['2020-03', 4],
    ['2020-04-01', 1],
  ]);
});

it('by week: 28 and 29 March 2020 are of one', async () => {
  const { buckets } = await timeline({ filter: DUTCH, by: 'WEEK' });
  expect(buckets.find(({ iso }) => iso === '2020-W13')).toMatchObject({
    precision: 'WEEK',
    from: '2020-03-23',
    to: '2020-03-29',
    eventCount: 3,
  });
});

it('goods are added once over the whole timeline: the flight of the 21st within the deal of that month', async () => {
  const { buckets } = await timeline({
    filter: { ...DUTCH, kinds: ['PURCHASE', 'SHIPMENT', 'DONATION'] },
    by: 'DAY',
  });
  const sums = Object.fromEntries(buckets.map(({ iso, sums: own }) => [iso, own]));
  expect(sums['2020-03-21']).toEqual([]);
  // The deal of 1,300,000 and Cainiao's 48,000.
  expect(sums['2020-03']).toEqual([{ unit: 'PIECE', amount: 1_348_000 }]);
});

it('by first report on 28 March 2020: four events could be known', async () => {
  const found = await timeline({ filter: DUTCH, by: 'DAY', clock: 'REPORTED', knownBy: '2020-03-28' });
  expect(counts(found)).toEqual([
    ['2020-03-18', 1],
    ['2020-03-25', 1],
    ['2020-03-28', 2],
  ]);
});

it('a timeline cut short says how long it is; none is empty', async () => {
  const found = await timeline({ filter: DUTCH, maxBuckets: 2 });
  expect(counts(found)).toEqual([
    ['2020-03', 10],
    ['2020-04', 4],
  ]);
  expect(found.bucketCount).toBe(6);
  expect(await timeline({ filter: { destinations: ['XXX'] } })).toEqual({
    buckets: [],
    bucketCount: 0,
    eventCount: 0,
    undatedCount: 0,
  });
});

it('maxBuckets out of range is refused by name', async () => {
  const { body } = await send(QUERY, { maxBuckets: 1001 });
  expect(body.errors?.[0]).toMatchObject({
    message: expect.stringContaining('timeline(maxBuckets:): got 1001'),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
