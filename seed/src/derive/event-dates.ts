import { cutToPrecision, firstDay, lastDay } from '../dates.ts';
import type { EventRecord } from '../records.ts';

/** An event's dates as written to their precision, and the first and last day that they can mean. */
export interface EventDates {
  readonly date: string;
  readonly endDate: string | null;
  readonly dateFirst: string;
  readonly dateLast: string;
}

/** With precision month or year the padded parts of `date` and `endDate` mean nothing (FORMAT.md) and are cut off. */
export function eventDates(event: Pick<EventRecord, 'date' | 'datePrecision' | 'endDate'>): EventDates {
  const date = cutToPrecision(event.date, event.datePrecision);
  const endDate = event.endDate === null ? null : cutToPrecision(event.endDate, event.datePrecision);
  const [last, end] = [lastDay(date), endDate === null ? '' : lastDay(endDate)];
  return { date, endDate, dateFirst: firstDay(date), dateLast: end > last ? end : last };
}
