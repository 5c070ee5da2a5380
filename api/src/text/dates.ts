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
