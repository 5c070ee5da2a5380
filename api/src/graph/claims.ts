import type { CLAIM_FIELDS } from '@mask-diplomacy/cypher';
import { statement } from '@mask-diplomacy/cypher';
import { manyByKey, type Ids } from './batches.ts';
import { compareKeys } from './events.ts';
import type { Graph } from './graph.ts';
import { NODES, withLabel } from './nodes.ts';
import { type ClaimRow, type ColumnsOf, COLUMNS, type DisagreementRow } from './rows.ts';

/** A claim with what of its source decides its place and weight. */
export interface StatedClaim {
  readonly claim: ClaimRow;
  /** First day that the source's date can mean; null when it is undated. */
  readonly sourceDate: string | null;
  /** Under which the source counts as one publisher; null when it does not count. */
  readonly voice: string | null;
}

type StatedRow = ColumnsOf<ClaimRow> & { sourceDate: string | null; voice: string | null };

const claimsAboutEvents = statement<Ids, StatedRow>('claims-about-events', {
  params: ['ids'],
  row: [...COLUMNS.Claim, 'sourceDate', 'voice'],
});
const disagreementsAboutEvents = statement<Ids, ColumnsOf<DisagreementRow>>('disagreements-about-events', {
  params: ['ids'],
  row: COLUMNS.Disagreement,
});

const claims = manyByKey<StatedRow, StatedClaim>(
  (graph, ids) => graph.run(claimsAboutEvents, { ids }),
  (row) => row.eventId,
  ({ sourceDate, voice, ...row }) => ({ claim: withLabel('Claim', row), sourceDate, voice }),
);
const disagreements = manyByKey<ColumnsOf<DisagreementRow>, DisagreementRow>(
  (graph, ids) => graph.run(disagreementsAboutEvents, { ids }),
  (row) => row.eventId,
  (row) => withLabel('Disagreement', row),
);

/**
 * Every claim about an event, in the order of its facts: by field (quantity, value, date and so on) and item, of each the
 * headline value (no aspect) first; earliest source first, undated last.
 */
export async function claimsAboutEvent(graph: Graph, event: string): Promise<StatedClaim[]> {
  const stated = await graph.load(claims, event);
  for (const { claim } of stated) graph.keep(NODES.Claim, claim.id, claim);
  return stated.toSorted(compareClaims);
}

/** Every disagreement about an event, in no order. */
export async function disagreementsAboutEvent(
  graph: Graph,
  event: string,
): Promise<readonly DisagreementRow[]> {
  const rows = await graph.load(disagreements, event);
  for (const row of rows) graph.keep(NODES.Disagreement, row.id, row);
  return rows;
}

/** What comes first of what is said about an event. */
const FIELD_ORDER = [
  'quantity',
  'unit',
  'value',
  'date',
  'product',
  'nature',
  'sender',
  'recipient',
  'manufacturer',
  'origin',
  'rate',
  'count',
  'reason',
  'outcome',
  'other',
] as const satisfies readonly (typeof CLAIM_FIELDS)[number][];

/** A claim's place among all about its event, as texts and numbers that compare one by one. */
export function placeOf({ claim, sourceDate }: StatedClaim): readonly (string | number)[] {
  return [
    FIELD_ORDER.indexOf(claim.field),
    claim.itemKey === null ? 1 : 0,
    claim.itemKey ?? '',
    claim.aspect === null ? 0 : 1,
    claim.aspect ?? '',
    sourceDate ?? '9999-12-31',
    claim.id,
  ];
}

function compareClaims(a: StatedClaim, b: StatedClaim): number {
  return comparePlaces(placeOf(a), placeOf(b));
}

/** Compares two places, such as `placeOf` gives. Texts with numbers compare by them: `i2` before `i10`. */
export function comparePlaces(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [at, left] of a.entries()) {
    const right = b[at] ?? 0;
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : compareKeys(String(left), String(right));
    if (order !== 0) return order;
  }
  return 0;
}
