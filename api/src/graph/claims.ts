import { type CLAIM_FIELDS, type Qualifier, qualifierOf, statement } from '@mask-diplomacy/cypher';
import { manyByKey, type Ids } from './batches.ts';
import type { Graph } from './graph.ts';
import { compareText } from './labels.ts';
import { type ClaimRow, type ColumnsOf, COLUMNS, type ItemRow, type SourceRow } from './rows.ts';
import { NODES, withLabel } from './stored-nodes.ts';

/** A claim and the source that states it. */
export interface StatedClaim {
  readonly claim: ClaimRow;
  readonly source: SourceRow;
}

/** A claim with its source, since whoever reads the one wants the other. */
interface StatedRow extends ColumnsOf<ClaimRow> {
  readonly sourceTitle: SourceRow['title'];
  readonly sourceTitleKind: SourceRow['titleKind'];
  readonly sourceDate: SourceRow['date'];
  readonly sourceDateFirst: SourceRow['dateFirst'];
  readonly sourceUrl: SourceRow['url'];
  readonly sourceKind: SourceRow['kind'];
  readonly sourceCountry: SourceRow['country'];
  readonly sourceLanguage: SourceRow['language'];
  readonly sourceVoice: SourceRow['voice'];
  readonly publisherId: string;
  readonly publisherName: string;
}

const claimsAboutEvents = statement<Ids, StatedRow>('claims-about-events', {
  params: ['ids'],
  row: [
    ...COLUMNS.Claim,
    'sourceTitle',
    'sourceTitleKind',
    'sourceDate',
    'sourceDateFirst',
    'sourceUrl',
    'sourceKind',
    'sourceCountry',
    'sourceLanguage',
    'sourceVoice',
    'publisherId',
    'publisherName',
  ],
});

/** Every claim about an event that is out by the graph's day, with its source, in no order. */
export const claims = manyByKey<StatedRow, StatedClaim>(
  (graph, ids) => graph.run(claimsAboutEvents, { ids }),
  (row) => row.eventId,
  statedClaim,
);
function statedClaim(row: StatedRow): StatedClaim {
  return {
    claim: withLabel('Claim', row),
    source: {
      of: 'Source',
      id: row.sourceId,
      title: row.sourceTitle,
      titleKind: row.sourceTitleKind,
      date: row.sourceDate,
      dateFirst: row.sourceDateFirst,
      url: row.sourceUrl,
      kind: row.sourceKind,
      country: row.sourceCountry,
      language: row.sourceLanguage,
      voice: row.sourceVoice,
      publisherId: row.publisherId,
      publisherName: row.publisherName,
      degree: null,
    },
  };
}

/** Starts to read the claims about an event that will be asked for, together with the event itself. */
export function expectClaims(graph: Graph, event: string): void {
  graph.expect(claims, event);
}

/**
 * Every claim about an event, in the order of its facts: by field (quantity, value, date and so on) and item, of each the
 * headline value (no aspect) first; earliest source first, undated last.
 */
export async function claimsAboutEvent(graph: Graph, event: string): Promise<StatedClaim[]> {
  const stated = await graph.load(claims, event);
  for (const { claim, source } of stated) {
    graph.keep(NODES.Claim, claim.id, claim);
    graph.keep(NODES.Source, source.id, source);
  }
  return stated.toSorted(compareClaims);
}

/** Distinct voices, so that copies of one agency count once and blogs not at all. */
export function countVoices(stated: readonly StatedClaim[]): number {
  return new Set(stated.flatMap(({ source }) => source.voice ?? [])).size;
}

/** How a claim's number is meant, by the item it is about; null when the record does not note it. */
export function qualifierOfClaim(
  { field, number, text }: ClaimRow,
  item: Pick<ItemRow, 'quantity' | 'qualifier'> | null,
): Qualifier | null {
  return qualifierOf({ field, value: number ?? text }, item);
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
export function placeOf({ claim, source }: StatedClaim): readonly (string | number)[] {
  return [
    FIELD_ORDER.indexOf(claim.field),
    claim.itemKey === null ? 1 : 0,
    claim.itemKey?.length ?? 0,
    claim.itemKey ?? '',
    claim.aspect === null ? 0 : 1,
    claim.aspect ?? '',
    source.dateFirst ?? '9999-12-31',
    claim.id,
  ];
}

function compareClaims(a: StatedClaim, b: StatedClaim): number {
  return comparePlaces(placeOf(a), placeOf(b));
}

/** Compares two places, such as `placeOf` gives, part by part. */
export function comparePlaces(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [at, left] of a.entries()) {
    const right = b[at] ?? 0;
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : compareText(String(left), String(right));
    if (order !== 0) return order;
  }
  return 0;
}
