import { formatNumber } from './numbers.ts';

/** `1 source`, `1,604 sources`. */
export function countWords(count: number, one: string, many: string = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** `13 independent publishers`; none is said in words. */
export function publisherWords(count: number): string {
  return count === 0 ? 'no independent publisher' : countWords(count, 'independent publisher');
}

/** `A`, `A and B`, `A, B and C`; beyond `most` names the rest is counted: `A, B and 22 more`. */
export function listWords(names: readonly string[], most = 5): string {
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${formatNumber(rest)} more`] : [...shown];
  const last = parts.pop();
  if (last === undefined) return '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}
