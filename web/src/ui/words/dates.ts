const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** `2020-03-28` → `28 March 2020`, `2020-03` → `March 2020`, `2020` → `2020`; anything else comes back as it is. */
export function dateWords(iso: string): string {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  if (!year) return iso;
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (!name) return month ? iso : year;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** The same, saying what is not stated: `March 2020 (day not stated)`. */
export function preciseDateWords(iso: string): string {
  const [, , month, day] = ISO.exec(iso) ?? [];
  if (day || !ISO.test(iso)) return dateWords(iso);
  return `${dateWords(iso)} (${month ? 'day' : 'month and day'} not stated)`;
}

/** `from 1 to 5 March 2020` for a span within a month, else both ends in full; one date when there is no end. */
export function spanWords(iso: string, endIso: string | null): string {
  if (!endIso || endIso === iso) return dateWords(iso);
  const start =
    iso.length === 10 && iso.slice(0, 7) === endIso.slice(0, 7) ? String(Number(iso.slice(8))) : null;
  return `${start ?? dateWords(iso)} to ${dateWords(endIso)}`;
}

/**
 * The time between the first and the last day that some dates can mean. A day at the edge of a month or a year may stand
 * for that month or year of which no more is stated, so it is said as such: `2020 to 2021`, `March to 14 May 2020`.
 */
export function boundsWords(first: string, last: string): string {
  if (first.slice(0, 7) === last.slice(0, 7)) {
    const isMonth = first !== last && first.endsWith('-01') && isLastOfMonth(last);
    return isMonth ? dateWords(first.slice(0, 7)) : spanWords(first, last);
  }
  const [firstYear, lastYear] = [first.slice(0, 4), last.slice(0, 4)];
  const month = first.endsWith('-01') ? first.slice(0, 7) : first;
  const from = first.endsWith('-01-01') && last >= `${firstYear}-12-31` ? firstYear : month;
  const lastMonth = isLastOfMonth(last) ? last.slice(0, 7) : last;
  const to = last.endsWith('-12-31') && first <= `${lastYear}-01-01` ? lastYear : lastMonth;
  if (from === to) return from;
  const start = firstYear === lastYear ? dateWords(from).slice(0, -' 2020'.length) : dateWords(from);
  return `${start} to ${dateWords(to)}`;
}

function isLastOfMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
