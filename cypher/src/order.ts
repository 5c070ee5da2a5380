/** Order by code units, the order of the database and of the fact set's files; never by locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
