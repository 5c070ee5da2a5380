import { type Graph } from '../graph.ts';
import type { FilterPlace } from '../event-filter.ts';
import { compareText } from '../labels.ts';
import { type Omitted, partGoods } from './goods.ts';
import { aboutTransfers, type GoodsChoice, readMatchingGoods } from './matching-goods.ts';
import { type Rival, sumUp, type UnitSumRow } from './sums.ts';

export interface Total {
  readonly eventCount: number;
  readonly sums: readonly UnitSumRow[];
  readonly leftOut: readonly Omitted[];
  readonly leftOutCount: number;
  readonly suspectCount: number;
}

/** What the goods of the events that meet a filter add up to, nothing counted twice. */
export async function readTotal(
  graph: Graph,
  place: FilterPlace,
  { choice, rival, maxLeftOut }: { choice: GoodsChoice; rival: Rival; maxLeftOut: number },
): Promise<Total> {
  const matching = await readMatchingGoods(graph, place, {
    ...choice,
    filter: aboutTransfers(choice.filter),
  });
  const parted = partGoods(matching.goods, matching.links);
  const leftOut = parted.omitted.toSorted(
    ({ goods: a }, { goods: b }) =>
      (b.quantity ?? 0) - (a.quantity ?? 0) || compareText(a.eventId, b.eventId) || compareText(a.key, b.key),
  );
  return {
    eventCount: matching.events.length,
    sums: sumUp(parted, rival),
    leftOut: leftOut.slice(0, maxLeftOut),
    leftOutCount: leftOut.length,
    suspectCount: matching.suspectCount,
  };
}
