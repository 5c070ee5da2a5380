import { EVENT_KINDS, type EventKind, FAMILIES, type Family, familyOfEvent } from '@mask-diplomacy/cypher';
import type { FilterPlace } from '../event-filter.ts';
import type { Graph } from '../graph.ts';
import { type Parted, partGoods } from '../totals/goods.ts';
import { type GoodsChoice, type MatchedEvent, readMatchingGoods } from '../totals/matching-goods.ts';
import { sumUp, type UnitSumRow } from '../totals/sums.ts';
import { compareStretches, type Step, type Stretch, stretchOf } from './buckets.ts';

/** Which date places an event: when it happened, or when it was first reported. */
export type Clock = 'HAPPENED' | 'REPORTED';

export interface TimelineBucketRow extends Stretch {
  readonly eventCount: number;
  readonly kinds: readonly { readonly kind: EventKind; readonly count: number }[];
  readonly families: readonly { readonly family: Family; readonly count: number }[];
  readonly sums: readonly UnitSumRow[];
}

export interface Timeline {
  readonly buckets: readonly TimelineBucketRow[];
  readonly bucketCount: number;
  readonly eventCount: number;
  readonly undatedCount: number;
}

/** Events that meet a filter, and what their goods add up to, by stretches of time; earliest first, empty ones left out. */
export async function readTimeline(
  graph: Graph,
  place: FilterPlace,
  { choice, step, clock, maxBuckets }: { choice: GoodsChoice; step: Step; clock: Clock; maxBuckets: number },
): Promise<Timeline> {
  const { events, goods, links } = await readMatchingGoods(graph, place, choice);
  // Goods are parted over the whole range: a delivery in April of a deal in March is not added in either.
  const parted = partGoods(goods, links);
  const groups = new Map<string, { stretch: Stretch; events: MatchedEvent[] }>();
  let undatedCount = 0;
  for (const event of events) {
    const date = clock === 'HAPPENED' ? event.date : event.firstReported;
    if (date === null) {
      undatedCount += 1;
      continue;
    }
    const stretch = stretchOf(date, step);
    const group = groups.get(stretch.iso) ?? { stretch, events: [] };
    group.events.push(event);
    groups.set(stretch.iso, group);
  }
  const ordered = [...groups.values()].sort((a, b) => compareStretches(a.stretch, b.stretch));
  return {
    buckets: ordered.slice(0, maxBuckets).map((group) => bucketOf(group.stretch, group.events, parted)),
    bucketCount: ordered.length,
    eventCount: events.length,
    undatedCount,
  };
}

function bucketOf(stretch: Stretch, events: readonly MatchedEvent[], parted: Parted): TimelineBucketRow {
  const ids = new Set(events.map(({ eventId }) => eventId));
  const count = <Word>(words: readonly Word[], wordOf: (event: MatchedEvent) => Word) =>
    words.flatMap((word) => {
      const found = events.filter((event) => wordOf(event) === word).length;
      return found > 0 ? [{ word, count: found }] : [];
    });
  return {
    ...stretch,
    eventCount: events.length,
    kinds: count(EVENT_KINDS, ({ kind }) => kind).map(({ word, count: found }) => ({
      kind: word,
      count: found,
    })),
    families: count<Family>(FAMILIES, ({ kind }) => familyOfEvent(kind)).map(({ word, count: found }) => ({
      family: word,
      count: found,
    })),
    sums: sumUp(
      {
        counted: parted.counted.filter(({ eventId }) => ids.has(eventId)),
        notStated: parted.notStated.filter(({ eventId }) => ids.has(eventId)),
      },
      'HEADLINE',
    ),
  };
}
