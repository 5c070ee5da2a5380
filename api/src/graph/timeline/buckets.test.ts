import { expect, it } from 'vitest';
import { compareStretches, stretchOf } from './buckets.ts';

it('a day falls into its day, week and month', () => {
  expect(stretchOf('2020-03-28', 'DAY')).toMatchObject({ iso: '2020-03-28', precision: 'DAY' });
  expect(stretchOf('2020-03-28', 'WEEK')).toEqual({
    iso: '2020-W13',
    precision: 'WEEK',
    from: '2020-03-23',
    to: '2020-03-29',
  });
  expect(stretchOf('2020-03-28', 'MONTH')).toMatchObject({ from: '2020-03-01', to: '2020-03-31' });
});

it.each([
  ['2020-12-31', '2020-W53'],
  ['2021-01-03', '2020-W53'],
  ['2021-01-04', '2021-W01'],
  ['2019-12-30', '2020-W01'],
])('%s is in week %s', (day, week) => {
  expect(stretchOf(day, 'WEEK').iso).toBe(week);
});

it.each(['DAY', 'WEEK', 'MONTH'] as const)('a month or year keeps its own precision by %s', (step) => {
  expect(stretchOf('2020-03', step)).toMatchObject({ iso: '2020-03', precision: 'MONTH' });
  expect(stretchOf('2020', step)).toMatchObject({ iso: '2020', precision: 'YEAR', to: '2020-12-31' });
});

it('a month comes after its days, and a year after its months', () => {
  const order = ['2020', '2020-04-01', '2020-03', '2020-03-31', '2020-12-31'].map((date) =>
    stretchOf(date, 'DAY'),
  );
  expect(order.toSorted(compareStretches).map(({ iso }) => iso)).toEqual([
    '2020-03-31',
    '2020-03',
    '2020-04-01',
    '2020-12-31',
    '2020',
  ]);
});
