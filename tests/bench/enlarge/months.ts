/**
 * A date as written, some months later: `2020-03` and 11 give `2021-02`. The 29th to 31st become the 28th, so that two
 * dates keep their order and every day exists.
 */
export function monthsLater(written: string, months: number): string {
  const [year = '', month, day] = written.split('-');
  if (month === undefined) return String(Number(year) + Math.floor(months / 12));
  const count = Number(year) * 12 + Number(month) - 1 + months;
  const moved = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  return day === undefined ? moved : `${moved}-${day > '28' ? '28' : day}`;
}
