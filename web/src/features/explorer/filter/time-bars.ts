import { isShownAt, type TimeFilter, type When } from '../../../state/time-filter.ts';

/** Events of one month or one year: all of them, and those that a filter shows. */
export interface TimeBar {
  /** `2020-03` or `2020`. */
  iso: string;
  all: number;
  shown: number;
}

/** More months than this would be too thin to see: then a bar is a year. */
const MOST_MONTHS = 30;

const monthAfter = (iso: string): string => {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  return month === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(month + 1).padStart(2, '0')}`;
};

const yearAfter = (iso: string): string => String(Number(iso) + 1);

function steps(first: string, last: string, next: (iso: string) => string): string[] {
  const all = [first];
  for (let at = first; at < last;) all.push((at = next(at)));
  return all;
}

/**
 * Events by month, from the first to the last, without gaps; by year where that is too many months. An event stands where it
 * began, and where only its year is stated in no month.
 */
export function timeBars(times: readonly When[], filter: TimeFilter | null): TimeBar[] {
  const bars = (length: 7 | 4, next: (iso: string) => string): TimeBar[] => {
    const placed = times.filter(
      ({ earliest, latest }) => earliest.slice(0, length) === latest.slice(0, length),
    );
    const sorted = placed.map(({ earliest }) => earliest.slice(0, length)).sort();
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (first === undefined || last === undefined) return [];
    return steps(first, last, next).map((iso) => {
      const here = placed.filter(({ earliest }) => earliest.startsWith(iso));
      return { iso, all: here.length, shown: here.filter((when) => isShownAt(when, filter)).length };
    });
  };
  const months = bars(7, monthAfter);
  return months.length > MOST_MONTHS ? bars(4, yearAfter) : months;
}
