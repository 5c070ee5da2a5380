import { earliestDay, latestDay, precisionOf } from '../../text/dates.ts';

export type Step = 'DAY' | 'WEEK' | 'MONTH';
export type Precision = Step | 'YEAR';

/** A stretch of time that events are counted in. */
export interface Stretch {
  /** ISO 8601: `2020-03-28`, `2020-W13`, `2020-03`, `2020`. */
  readonly iso: string;
  readonly precision: Precision;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
}

/**
 * The stretch that a date falls into, by steps of a day, week or month. One that is known less closely than the step has a
 * stretch of its own precision: a month never passes for its first day or week, nor a year for January.
 */
export function stretchOf(date: string, step: Step): Stretch {
  const precision = precisionOf(date);
  if (precision === 'year') return stretch(date, 'YEAR');
  if (precision === 'month' || step === 'MONTH') return stretch(date.slice(0, 7), 'MONTH');
  return step === 'DAY' ? stretch(date, 'DAY') : weekOf(date);
}

function stretch(iso: string, precision: Precision): Stretch {
  return { iso, precision, from: earliestDay(iso), to: latestDay(iso) };
}

const DAY_MILLISECONDS = 86_400_000;

/** The week of a day: Monday to Sunday, numbered by the year that has its Thursday (ISO 8601). */
function weekOf(day: string): Stretch {
  const time = Date.parse(day);
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
  const monday = time - sinceMonday * DAY_MILLISECONDS;
  const thursday = new Date(monday + 3 * DAY_MILLISECONDS);
  const year = thursday.getUTCFullYear();
  const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MILLISECONDS));
  return {
    iso: `${year}-W${String(number).padStart(2, '0')}`,
    precision: 'WEEK',
    from: dayOf(monday),
    to: dayOf(monday + 6 * DAY_MILLISECONDS),
  };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

const ORDER: readonly Precision[] = ['DAY', 'WEEK', 'MONTH', 'YEAR'];

/** By last day, so that a month comes after its days; of equal ones the shorter first. */
export function compareStretches(a: Stretch, b: Stretch): number {
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return ORDER.indexOf(a.precision) - ORDER.indexOf(b.precision);
}
