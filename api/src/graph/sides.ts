import type { Qualifier } from '@mask-diplomacy/cypher';
import { claimsAboutEvent, countVoices, qualifierOfClaim, type StatedClaim } from './claims.ts';
import { itemOfEvent } from './events.ts';
import type { Graph } from './graph.ts';
import { nodeOf } from './nodes.ts';
import type { ClaimRow, DisagreementRow, EventRow, ItemRow } from './rows.ts';

/** One value in a disagreement and those who state it. */
export interface Side {
  readonly text: string;
  readonly number: number | null;
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  readonly isHeadline: boolean;
  readonly isSuspect: boolean;
  readonly publisherCount: number;
  readonly claims: readonly ClaimRow[];
}

const MOST_SIDES = 50;
const MOST_CLAIMS = 100;

/** Every value of a disagreement with who says so: lowest number first, then texts in their order. */
export async function sidesOf(graph: Graph, disagreement: DisagreementRow): Promise<Side[]> {
  const { eventId, itemKey } = disagreement;
  const [stated, event, item] = await Promise.all([
    claimsAboutEvent(graph, eventId),
    nodeOf(graph, 'Event', eventId),
    itemOfEvent(graph, eventId, itemKey),
  ]);
  const held = heldValue(disagreement, event, item);
  const groups = new Map<string, StatedClaim[]>();
  for (const each of stated.filter(({ claim }) => claim.disagreementId === disagreement.id)) {
    const key = JSON.stringify([each.claim.number, each.claim.text, each.claim.unit]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()]
    .map((group) => sideOf(group, held, item))
    .toSorted(compareSides)
    .slice(0, MOST_SIDES);
}

function sideOf(group: readonly StatedClaim[], held: HeldValue | null, item: ItemRow | null): Side {
  const claims = group.map(({ claim }) => claim);
  const [first] = claims;
  const { text, number, unit } = first ?? { text: '', number: null, unit: null };
  const isSuspect = claims.every((claim) => claim.suspect !== null);
  return {
    text,
    number,
    unit,
    qualifier: first ? qualifierOfClaim(first, item) : null,
    isHeadline:
      !isSuspect &&
      (number ?? text) === held?.value &&
      (unit === null || held.unit === null || unit === held.unit),
    isSuspect,
    publisherCount: countVoices(group),
    claims: claims.slice(0, MOST_CLAIMS),
  };
}

function compareSides(a: Side, b: Side): number {
  if (a.number !== null && b.number !== null) return a.number - b.number;
  if (a.number !== null || b.number !== null) return a.number !== null ? -1 : 1;
  return a.text < b.text ? -1 : Number(a.text > b.text);
}

/** A value of the record; its unit is null when it has none. */
interface HeldValue {
  readonly value: number | string;
  readonly unit: string | null;
}

/** The value that the record itself holds on the point, as a claim would state it; null when it holds none. */
function heldValue(
  { field, aspect }: DisagreementRow,
  event: EventRow,
  item: ItemRow | null,
): HeldValue | null {
  if (aspect !== null) return null;
  const held = {
    quantity: item?.quantity,
    unit: item?.unit,
    product: item?.productId,
    value: event.valueAmount,
    date: event.date,
    reason: event.reason,
    outcome: event.outcome,
  } satisfies Partial<Record<DisagreementRow['field'], number | string | null | undefined>>;
  const value = field in held ? (held[field as keyof typeof held] ?? null) : null;
  if (value === null) return null;
  const units = { quantity: item?.unit, value: event.valueCurrency };
  return { value, unit: (field in units ? units[field as keyof typeof units] : null) ?? null };
}
