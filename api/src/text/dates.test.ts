import { expect, it } from 'vitest';
import { earliestDay, latestDay, precisionOf } from './dates.ts';

it('a date to the day is that day', () => {
  const date = '2020-03-28';
  expect([precisionOf(date), earliestDay(date), latestDay(date)]).toEqual(['day', date, date]);
});

it('a month spans all its days, in a leap year too', () => {
  const date = '2020-02';
  expect([precisionOf(date), earliestDay(date), latestDay(date)]).toEqual([
    'month',
    '2020-02-01',
    '2020-02-29',
  ]);
});

it('a year spans all its days', () => {
  expect([precisionOf('2020'), earliestDay('2020'), latestDay('2020')]).toEqual([
    'year',
    '2020-01-01',
    '2020-12-31',
  ]);
});
