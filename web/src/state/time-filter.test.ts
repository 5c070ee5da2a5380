import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay, isShownAt, timeFilter, timeFit, type TimeFilter, type When } from './time-filter.ts';

const day = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2022-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const on = (iso: string): When => ({ earliest: iso, latest: iso, end: null });
const march: TimeFilter = { from: '2020-03-01', to: '2020-03-31', withUnsure: true };

describe('a filter by time', () => {
  it('shows what was on its days, the first and the last included, and nothing else', () => {
    expect(timeFit(on('2020-03-01'), march)).toBe('in');
    expect(timeFit(on('2020-03-31'), march)).toBe('in');
    expect(timeFit(on('2020-02-29'), march)).toBe('out');
    expect(timeFit(on('2020-04-01'), march)).toBe('out');
  });

  it('is unsure of a month or a year that reaches beyond its days', () => {
    const year = { earliest: '2020-01-01', latest: '2020-12-31', end: null };
    expect(timeFit(year, march)).toBe('unsure');
    expect(timeFit({ earliest: '2020-03-01', latest: '2020-03-31', end: null }, march)).toBe('in');
    expect(isShownAt(year, march)).toBe(true);
    expect(isShownAt(year, { ...march, withUnsure: false })).toBe(false);
  });

  it('shows what lasted when any day of it was within', () => {
    const lasted = { earliest: '2020-02-10', latest: '2020-02-10', end: '2020-05-01' };
    expect(timeFit(lasted, march)).toBe('in');
    expect(timeFit({ ...lasted, end: '2020-02-29' }, march)).toBe('out');
  });

  it('shows a day exactly when it is not before its start and not after its end', () => {
    fc.assert(
      fc.property(day, day, day, (at, a, b) => {
        const filter = timeFilter(a, b, true);
        const [from, to] = [a, b].sort();
        expect(isShownAt(on(at), filter)).toBe(at >= (from ?? '') && at <= (to ?? ''));
      }),
    );
  });

  it('never shows fewer events for wider days', () => {
    fc.assert(
      fc.property(day, day, day, day, fc.boolean(), (a, b, c, d, withUnsure) => {
        const [earliest = a, latest = b] = [a, b].sort();
        const [from = c, to = d] = [c, d].sort();
        const when = { earliest, latest, end: null };
        const narrow = isShownAt(when, { from, to, withUnsure });
        if (narrow) expect(isShownAt(when, { from, to: null, withUnsure })).toBe(true);
        if (narrow) expect(isShownAt(when, { from: null, to, withUnsure })).toBe(true);
      }),
    );
  });

  it('is none when both ends are open', () => {
    expect(timeFilter(null, null, false)).toBeNull();
  });
});

it('a day is one of the calendar', () => {
  expect(['2020-02-29', '2021-02-29', '2020-3-1', '2020-13-01', ''].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
