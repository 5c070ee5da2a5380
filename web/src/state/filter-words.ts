import { count } from '../graph/kinds.ts';
import { dateWords } from '../ui/words/dates.ts';
import type { Picture } from './graph-data.ts';
import { isShownAt, type TimeFilter, type When } from './time-filter.ts';
import type { Filter } from './view.ts';

/** `1 March 2020 to 30 April 2020`, `from 1 March 2020`, `until 30 April 2020`. */
export function timeWords({ from, to }: TimeFilter): string {
  if (from !== null && to !== null) {
    return from === to ? dateWords(from) : `${dateWords(from)} to ${dateWords(to)}`;
  }
  return from !== null ? `from ${dateWords(from)}` : `until ${dateWords(to ?? '')}`;
}

/** The times of the events of a picture, of the kinds that are shown. */
export function timesOf({ nodes, filter }: Picture): When[] {
  const hidden = new Set(filter.hidden);
  return nodes.flatMap(({ when, nodeKind }) => (when === null || hidden.has(nodeKind) ? [] : [when]));
}

/** How many events a filter by time leaves of those of the picture: `[12, 40]`. Those of hidden kinds do not count. */
export function countAtTime(picture: Picture, time: TimeFilter | null): [number, number] {
  const events = timesOf(picture);
  return [events.filter((when) => isShownAt(when, time)).length, events.length];
}

/** What a filter by time leaves, in a sentence: `12 of 40 events shown, filtered by date: from 1 March 2020.` */
export function timeSentence(picture: Picture, time: TimeFilter | null): string {
  const [shown, all] = countAtTime(picture, time);
  if (time === null) return `All ${count(all, 'event')} shown, of any date.`;
  return `${shown.toLocaleString('en-GB')} of ${count(all, 'event')} shown, filtered by date: ${timeWords(time)}.`;
}

export function isFiltering({ hidden, hiddenTypes, time }: Filter): boolean {
  return hidden.length > 0 || hiddenTypes.length > 0 || time !== null;
}
