import { describe, expect, it } from 'vitest';
import { eventDates } from './event-dates.ts';

describe('the dates of an event', () => {
  it('reach from its first to its last possible day', () => {
    expect(eventDates({ date: '2020-03-28', datePrecision: 'day', endDate: null })).toEqual({
      date: '2020-03-28',
      endDate: null,
      dateFirst: '2020-03-28',
      dateLast: '2020-03-28',
    });
    expect(eventDates({ date: '2020-02-01', datePrecision: 'month', endDate: null })).toMatchObject({
      date: '2020-02',
      dateFirst: '2020-02-01',
      dateLast: '2020-02-29',
    });
    expect(eventDates({ date: '2020-01-01', datePrecision: 'year', endDate: null })).toMatchObject({
      date: '2020',
      dateLast: '2020-12-31',
    });
  });

  it('reach to the end date, read to the same precision', () => {
    expect(eventDates({ date: '2020-03-28', datePrecision: 'day', endDate: '2020-04-02' })).toMatchObject({
      endDate: '2020-04-02',
      dateLast: '2020-04-02',
    });
    expect(eventDates({ date: '2020-03-01', datePrecision: 'month', endDate: '2020-05-01' })).toMatchObject({
      endDate: '2020-05',
      dateLast: '2020-05-31',
    });
  });
});
