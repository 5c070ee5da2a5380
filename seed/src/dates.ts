const WRITTEN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** True for a calendar day `YYYY-MM-DD` that exists. */
export function isDay(text: string): boolean {
  return text.length === 10 && isWrittenDate(text);
}

/** True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that exists. */
export function isWrittenDate(text: string): boolean {
  const match = WRITTEN.exec(text);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  return (
    Number(year) > 0 &&
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= daysInMonth(Number(year), Number(month))
  );
}

/** The first day that a date as written can mean: `2020-03` gives `2020-03-01`. */
export function firstDay(written: string): string {
  return written.length === 4 ? `${written}-01-01` : written.length === 7 ? `${written}-01` : written;
}

/** The last day that a date as written can mean: `2020-02` gives `2020-02-29`. */
export function lastDay(written: string): string {
  if (written.length === 4) return `${written}-12-31`;
  if (written.length !== 7) return written;
  const [year = '', month = ''] = written.split('-');
  return `${written}-${String(daysInMonth(Number(year), Number(month))).padStart(2, '0')}`;
}

/** A padded date cut to what it says: `2020-03-01` of precision `month` gives `2020-03`. */
export function cutToPrecision(day: string, precision: 'day' | 'month' | 'year'): string {
  return day.slice(0, { day: 10, month: 7, year: 4 }[precision]);
}

function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
