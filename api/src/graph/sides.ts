import { claimsAboutEvent, countVoices, type StatedClaim } from './claims.ts';
import { itemOfEvent } from './events.ts';
import type { Graph } from './graph.ts';
import { nodeOf } from './nodes.ts';
import type { ClaimRow, DisagreementRow } from './rows.ts';

/** One value in a disagreement and those who state it. */
export interface Side {
  readonly text: string;
  readonly number: number | null;
  readonly unit: string | null;
  readonly isHeadline: boolean;
  readonly isSuspect: boolean;
  readonly publisherCount: number;
  readonly claims: readonly ClaimRow[];
}

const MOST_SIDES = 50;
const MOST_CLAIMS = 100;

/** Every value of a disagreement with who says so: lowest number first, then texts in their order. */
export async function sidesOf(graph: Graph, disagreement: DisagreementRow): Promise<Side[]> {
  const [stated, held] = await Promise.all([
    claimsAboutEvent(graph, disagreement.eventId),
    heldValue(graph, disagreement),
  ]);
  const groups = new Map<string, StatedClaim[]>();
  for (const each of stated.filter(({ claim }) => claim.disagreementId === disagreement.id)) {
    const key = JSON.stringify([each.claim.number, each.claim.text, each.claim.unit]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()]
    .map((group) => sideOf(group, held))
    .toSorted(compareSides)
    .slice(0, MOST_SIDES);
}

function sideOf(group: readonly StatedClaim[], held: number | string | null): Side {
  const claims = group.map(({ claim }) => claim);
  const [{ text, number, unit } = { text: '', number: null, unit: null }] = claims;
  return {
    text,
    number,
    unit,
    isHeadline: held !== null && (number ?? text) === held,
    isSuspect: claims.every((claim) => claim.suspect !== null),
    publisherCount: countVoices(group),
    claims: claims.slice(0, MOST_CLAIMS),
  };
}

function compareSides(a: Side, b: Side): number {
  if (a.number !== null && b.number !== null) return a.number - b.number;
  if (a.number !== null || b.number !== null) return a.number !== null ? -1 : 1;
  return a.text < b.text ? -1 : Number(a.text > b.text);
}

/** The value that the record itself holds on the point, as a claim would state it; null when it holds none. */
async function heldValue(
  graph: Graph,
  { eventId, field, itemKey, aspect }: DisagreementRow,
): Promise<number | string | null> {
  if (aspect !== null) return null;
  const [event, item] = await Promise.all([
    nodeOf(graph, 'Event', eventId),
    itemOfEvent(graph, eventId, itemKey),
  ]);
  const held = {
    quantity: item?.quantity,
    unit: item?.unit,
    product: item?.productId,
    value: event.valueAmount,
    date: event.date,
    reason: event.reason,
    outcome: event.outcome,
  } satisfies Partial<Record<DisagreementRow['field'], number | string | null | undefined>>;
  return (field in held ? held[field as keyof typeof held] : null) ?? null;
}
