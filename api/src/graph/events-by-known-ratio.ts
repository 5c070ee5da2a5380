import type { CursorKey } from './cursors.ts';
import { compareDisputed, disputedEventsKnown } from './disputed-events.ts';
import { eventsFromStart, eventsWithout, type PlacedEvent } from './event-orderings.ts';
import type { Graph } from './graph.ts';
import type { MatchPlan } from './matching-events.ts';

/** Disputed events that are looked at in one statement. */
const MOST_AT_ONCE = 500;
/** Of no event, so that a walk over those without it is one over all, by id. */
const NO_PROPERTY = 'none';

/**
 * By the largest ratio of the day, which no index holds: of the events that have one, those that meet the filter; then
 * the others by id.
 */
export async function readByKnownRatio(
  graph: Graph,
  { passing, plan }: MatchPlan,
  after: CursorKey | null,
  limit: number,
): Promise<PlacedEvent[]> {
  const disputed = await disputedEventsKnown(graph);
  const [ratio = null, afterId] = after ?? [];
  const isInGap = after !== null && ratio === null;
  const place = typeof ratio === 'number' ? { ratio, id: String(afterId) } : null;
  const ahead = isInGap ? [] : disputed.filter((each) => !place || compareDisputed(each, place) > 0);
  const found: PlacedEvent[] = [];
  for (let at = 0; at < ahead.length && found.length < limit; at += MOST_AT_ONCE) {
    const part = ahead.slice(at, at + MOST_AT_ONCE);
    const start = { ids: part.map(({ id }) => id) };
    const order = { property: 'id', isDescending: false, after: null, limit: MOST_AT_ONCE };
    const rows = new Map(
      (await graph.run(eventsFromStart, { ...passing, start, ...order })).map((row) => [row.id, row]),
    );
    for (const each of part) {
      const row = rows.get(each.id);
      if (row && found.length < limit) found.push({ ...row, key: each.ratio });
    }
  }
  const hasRatio = new Set(disputed.map(({ id }) => id));
  let id = isInGap ? String(afterId) : '';
  while (found.length < limit) {
    const rows = await readById(graph, { passing, plan }, id, limit);
    const others = rows.filter((row) => !hasRatio.has(row.id));
    found.push(...others.slice(0, limit - found.length).map((row) => ({ ...row, key: null })));
    const last = rows.at(-1);
    if (!last || rows.length < limit) break;
    id = last.id;
  }
  return found;
}

/** The events that meet a filter, by id. */
function readById(
  graph: Graph,
  { passing, plan }: MatchPlan,
  afterId: string,
  limit: number,
): Promise<PlacedEvent[]> {
  if ('all' in plan.start) {
    return graph.run(eventsWithout, { ...passing, property: NO_PROPERTY, afterId, limit });
  }
  return graph.run(eventsFromStart, {
    ...passing,
    start: plan.start,
    property: 'id',
    isDescending: false,
    after: { key: afterId, id: afterId },
    limit,
  });
}
