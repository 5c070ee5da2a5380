/** Days between which events are shown, both included, as `2020-03-28`; null leaves that end open. One of them is set. */
export interface TimeFilter {
  from: string | null;
  to: string | null;
  /** Also those of which the day is not stated and which can have been on either side of an end. */
  withUnsure: boolean;
}

/** When an event was: the first and last day that its date can mean, and the day it ended if it lasted. */
export interface When {
  earliest: string;
  latest: string;
  end: string | null;
}

/** `unsure`: its date is stated as a month or a year only, and a part of that lies outside. */
export type TimeFit = 'in' | 'unsure' | 'out';

const touches = (first: string, last: string, { from, to }: TimeFilter): boolean =>
  (from === null || last >= from) && (to === null || first <= to);

/** Whether an event was within the days of a filter. One that lasted counts when any day of it was. */
export function timeFit({ earliest, latest, end }: When, filter: TimeFilter): TimeFit {
  if (end !== null && end >= latest && touches(latest, end, filter)) return 'in';
  const { from, to } = filter;
  if ((from === null || earliest >= from) && (to === null || latest <= to)) return 'in';
  return touches(earliest, end !== null && end > latest ? end : latest, filter) ? 'unsure' : 'out';
}

export function isShownAt(when: When, filter: TimeFilter | null): boolean {
  if (filter === null) return true;
  const fit = timeFit(when, filter);
  return fit === 'in' || (fit === 'unsure' && filter.withUnsure);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day of the calendar as `2020-02-29`; false for the like of `2021-02-29`. */
export function isDay(text: string): boolean {
  const at = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** A filter between two days in order; null when both ends are open. */
export function timeFilter(from: string | null, to: string | null, withUnsure: boolean): TimeFilter | null {
  if (from === null && to === null) return null;
  return from !== null && to !== null && from > to
    ? { from: to, to: from, withUnsure }
    : { from, to, withUnsure };
}
