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
