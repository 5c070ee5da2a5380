import { statement } from '@mask-diplomacy/cypher';
import type { EventChoice } from './event-filter.ts';
import type { Graph } from './graph.ts';

/** From where the fragment `matching-events` comes to the events: from one list, or from all. */
export type EventStart =
  | { readonly [What in Lead]?: readonly string[] }
  | { readonly ids: readonly string[] }
  | { readonly all: readonly [true] };

/** Where to begin, and what that is thought to cost. */
export interface StartPlan {
  readonly start: EventStart;
  /** How many events the start leads to, some perhaps twice. */
  readonly size: number;
  /** The share of all events that is thought to meet the filter, as if its conditions were independent. */
  readonly share: number;
  readonly total: number;
}

const LEADS = ['origins', 'destinations', 'countries', 'actors', 'products', 'standards', 'kinds'] as const;
type Lead = (typeof LEADS)[number];

const eventDegrees = statement<
  Record<Lead, readonly string[]>,
  { what: Lead | 'all'; id: string; count: number }
>('event-degrees', { params: [...LEADS], row: ['what', 'id', 'count'] });

/**
 * How many events things lead to, as counted within the last minute. It only decides how an answer is read, never what
 * is in it.
 */
const counted = new Map<string, { count: number; until: number }>();
const KEPT_MILLISECONDS = 60_000;
const MOST_KEPT = 20_000;

/** The start that leads to the fewest events. `ids`: to which those that meet the filter belong; null: none are known. */
export async function planStart(
  graph: Graph,
  choice: EventChoice,
  ids: readonly string[] | null,
): Promise<StartPlan> {
  if (ids !== null) return { start: { ids }, size: ids.length, share: 0, total: ids.length };
  const given = LEADS.filter((lead) => choice[lead] !== null);
  if (given.length === 0) return { start: { all: [true] }, size: Infinity, share: 1, total: Infinity };
  const degrees = await degreesOf(graph, choice);
  const total = Math.max(1, degrees.get('all:') ?? 1);
  const sizes = given.map((lead) => {
    const list = choice[lead] ?? [];
    return { lead, list, size: list.reduce((sum, id) => sum + (degrees.get(`${lead}:${id}`) ?? 0), 0) };
  });
  const [least] = sizes.toSorted((a, b) => a.size - b.size);
  return {
    start: least && least.size < total ? { [least.lead]: least.list } : { all: [true] },
    size: least?.size ?? total,
    share: sizes.reduce((share, { size }) => share * Math.min(1, size / total), 1),
    total,
  };
}

async function degreesOf(graph: Graph, choice: EventChoice): Promise<ReadonlyMap<string, number>> {
  const now = Date.now();
  const keys = ['all:', ...LEADS.flatMap((lead) => (choice[lead] ?? []).map((id) => `${lead}:${id}`))];
  const known = new Map(
    keys.flatMap((key) => {
      const entry = counted.get(key);
      return entry && entry.until > now ? [[key, entry.count] as const] : [];
    }),
  );
  if (known.size === keys.length) return known;
  const asked = Object.fromEntries(LEADS.map((lead) => [lead, choice[lead] ?? []])) as Record<
    Lead,
    readonly string[]
  >;
  const found = new Map(
    (await graph.run(eventDegrees, asked)).map(({ what, id, count }) => [`${what}:${id}`, count]),
  );
  if (counted.size + keys.length > MOST_KEPT) counted.clear();
  for (const key of keys) counted.set(key, { count: found.get(key) ?? 0, until: now + KEPT_MILLISECONDS });
  return found;
}
