import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToPrecision, firstDay, isDay, isWrittenDate, lastDay } from './dates.ts';

describe('a date as written', () => {
  it('exists in the calendar', () => {
    for (const text of ['2020', '2020-02', '2020-02-29', '2000-02-29'])
      expect(isWrittenDate(text)).toBe(true);
    for (const text of [
      '2021-02-29',
      '1900-02-29',
      '2020-13',
      '2020-00',
      '2020-04-31',
      '20',
      '2020-3',
      '0000',
      '',
    ]) {
      expect(isWrittenDate(text)).toBe(false);
    }
    expect(isDay('2020-02')).toBe(false);
  });

  it('is accepted exactly when the platform knows the day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (y, m, d) => {
          const pad = (n: number, width: number): string => String(n).padStart(width, '0');
          const text = `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`;
          const date = new Date(`${text}T00:00:00Z`);
          const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
          expect(isDay(text)).toBe(exists);
        },
      ),
    );
  });

  it('means a span of days', () => {
    expect([firstDay('2020'), lastDay('2020')]).toEqual(['2020-01-01', '2020-12-31']);
    expect([firstDay('2020-02'), lastDay('2020-02')]).toEqual(['2020-02-01', '2020-02-29']);
    expect([firstDay('2020-03-28'), lastDay('2020-03-28')]).toEqual(['2020-03-28', '2020-03-28']);
  });

  it('loses the padding that its precision gave it', () => {
    expect(cutToPrecision('2020-03-01', 'month')).toBe('2020-03');
    expect(cutToPrecision('2020-01-01', 'year')).toBe('2020');
    expect(cutToPrecision('2020-03-28', 'day')).toBe('2020-03-28');
  });
});
