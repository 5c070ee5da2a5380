import type { DatePrecision } from '@mask-diplomacy/cypher';

/** How far a date is stated, by its form: `2020`, `2020-03`, `2020-03-28`. */
export function precisionOf(date: string): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** First day that a date can mean. */
export function earliestDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day that a date can mean. */
export function latestDay(date: string): string {
  if (date.length === 10) return date;
  const [year = '', month = '12'] = date.split('-');
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** The text when it is a day of the calendar, `2020-03-28`; null otherwise. */
export function calendarDay(text: string): string | null {
  return /^\d{4}-\d\d-\d\d$/.test(text) && moment(text)?.startsWith(text) === true ? text : null;
}

/** A moment in UTC; null when the text is none. */
export function moment(text: string): string | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
