import { expect, test } from 'vitest';
import { timeBars } from './time-bars.ts';

const on = (iso: string) => ({ earliest: iso, latest: iso, end: null });

test('events are counted by month without gaps, those that are shown apart', () => {
  const times = [on('2019-12-30'), on('2020-02-01'), on('2020-02-20')];
  const filter = { from: '2020-02-10', to: null, withUnsure: true };
  expect(timeBars(times, filter)).toEqual([
    { iso: '2019-12', all: 1, shown: 0 },
    { iso: '2020-01', all: 0, shown: 0 },
    { iso: '2020-02', all: 2, shown: 1 },
  ]);
});

test('an event of which only the year is stated stands in no month', () => {
  const year = { earliest: '2020-01-01', latest: '2020-12-31', end: null };
  expect(timeBars([on('2020-02-01'), year], null)).toEqual([{ iso: '2020-02', all: 1, shown: 1 }]);
  expect(timeBars([year], null)).toEqual([]);
});

test('many years are counted by year', () => {
  const bars = timeBars([on('2011-05-01'), on('2014-05-01')], null);
  expect(bars.map(({ iso, all }) => [iso, all])).toEqual([
    ['2011', 1],
    ['2012', 0],
    ['2013', 0],
    ['2014', 1],
  ]);
});
