import { familyOfEvent } from '@mask-diplomacy/cypher';
import type { Graph } from '../graph.ts';
import type { AffairEvent, EventLinkType, LinksRead } from './affair.ts';
import { readLinks } from './links.ts';

/** Links between two transfers or incidents that are about the same goods. */
const SAME_GOODS: readonly EventLinkType[] = ['CONCERNS', 'DELIVERS', 'SAME_GOODS_AS'];
/** From one incident to another: it concerns a delivery, of a deal, that another concerns. One more for a second record. */
const MOST_STEPS = 4;
/** Most events about the same goods that are followed. */
const MOST_EVENTS = 200;

const isGoods = ({ kind }: AffairEvent): boolean => ['transfer', 'incident'].includes(familyOfEvent(kind));

export interface SameGoods {
  /** Nearest first, then as their links are read; the event itself is not among them. */
  readonly events: readonly AffairEvent[];
  /** True when more than 200 events, or more than 200 links of one, are about the goods. */
  readonly isTruncated: boolean;
}

/** Transfers and incidents about the same goods as an event, at most four links away; of a statement or rule none. One statement a step. */
export async function readSameGoods(
  graph: Graph,
  startLinks: LinksRead & { event: AffairEvent },
): Promise<SameGoods> {
  const start = startLinks.event;
  const found = new Map<string, AffairEvent>([[start.id, start]]);
  let isTruncated = false;
  let links = [startLinks];
  for (let step = 1; step <= MOST_STEPS && isGoods(start); step++) {
    const fresh: AffairEvent[] = [];
    for (const { event, links: own, count } of links) {
      isTruncated ||= count > own.length;
      for (const { type, other } of own) {
        if (!isGoods(event) || !SAME_GOODS.includes(type) || !isGoods(other) || found.has(other.id)) continue;
        if (found.size > MOST_EVENTS) isTruncated = true;
        else {
          found.set(other.id, other);
          fresh.push(other);
        }
      }
    }
    if (fresh.length === 0 || step === MOST_STEPS) break;
    const read = await readLinks(
      graph,
      fresh.map(({ id }) => id),
    );
    links = fresh.flatMap(({ id }) => read.get(id) ?? []);
  }
  found.delete(start.id);
  return { events: [...found.values()], isTruncated };
}
