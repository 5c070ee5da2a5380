import type { Records } from '@mask-diplomacy/seed';
import { shuffled } from './random.ts';

/** So many countries that follow one another by how often they occur change places among themselves. */
const NEIGHBOURS = 6;

/** A country for each country, and each for one, that occurs about as often: the few that much hangs on stay few. */
export function swapCountries(records: Records, random: () => number): (country: string) => string {
  const ranked = rank(records);
  const swapped = new Map<string, string>();
  // The first is a hub without an equal.
  for (let at = 1; at < ranked.length; at += NEIGHBOURS) {
    const group = ranked.slice(at, at + NEIGHBOURS);
    const other = shuffled(group, random);
    group.forEach((country, place) => swapped.set(country, other[place] ?? country));
  }
  return (country) => swapped.get(country) ?? country;
}

/** Countries that events name, most often first. */
function rank({ events }: Records): string[] {
  const counts = new Map<string, number>();
  for (const country of events.flatMap(({ origins, destinations }) => [...origins, ...destinations])) {
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([country]) => country);
}
