import type { ClaimField } from '@mask-diplomacy/cypher';
import { formatAmount } from '../text/numbers.ts';
import { claimsAboutEvent, countVoices, type StatedClaim } from './claims.ts';
import { disagreementsAboutEvent } from './event-disagreements.ts';
import { actorsOfEvent, countriesOfEvent, itemsOfEvent } from './events.ts';
import type { Graph } from './graph.ts';
import { findNode } from './nodes.ts';
import type { ClaimRow, DisagreementRow, EventRow, ItemRow } from './rows.ts';

/** One point on which something is said of an event. */
export interface FactRow {
  readonly field: ClaimField;
  readonly item: ItemRow | null;
  readonly aspect: string | null;
  readonly headline: string | null;
  readonly qualifier: ItemRow['qualifier'] | null;
  readonly publisherCount: number;
  readonly claims: readonly ClaimRow[];
  readonly disagreement: DisagreementRow | null;
}

const MOST_FACTS = 100;
const MOST_CLAIMS = 100;

/** What is said of an event, point by point, each with the value that the record holds. */
export async function factsOfEvent(graph: Graph, event: EventRow): Promise<FactRow[]> {
  const [stated, items, disagreements] = await Promise.all([
    claimsAboutEvent(graph, event.id),
    itemsOfEvent(graph, event.id),
    disagreementsAboutEvent(graph, event.id),
  ]);
  const groups = groupByPoint(stated);
  return Promise.all(
    groups.slice(0, MOST_FACTS).map(async (group): Promise<FactRow> => {
      const { field, itemKey, aspect } = group[0].claim;
      const item = items.find((each) => each.key === itemKey) ?? null;
      const isHeadline = aspect === null;
      return {
        field,
        item,
        aspect,
        headline: isHeadline ? await headlineOf(graph, event, field, item) : null,
        qualifier:
          isHeadline && field === 'quantity' && item !== null && item.quantity !== null
            ? item.qualifier
            : null,
        publisherCount: countVoices(group),
        claims: group.slice(0, MOST_CLAIMS).map(({ claim }) => claim),
        disagreement: disagreements.find((each) => isSamePoint(each, group[0].claim)) ?? null,
      };
    }),
  );
}

type Point = Pick<ClaimRow, 'field' | 'itemKey' | 'aspect'>;

function isSamePoint(a: Point, b: Point): boolean {
  return a.field === b.field && a.itemKey === b.itemKey && a.aspect === b.aspect;
}

/** Claims come sorted by point, so that a group is a run of them. */
function groupByPoint(stated: readonly StatedClaim[]): [StatedClaim, ...StatedClaim[]][] {
  const groups: [StatedClaim, ...StatedClaim[]][] = [];
  for (const each of stated) {
    const group = groups.at(-1);
    if (group && isSamePoint(group[0].claim, each.claim)) group.push(each);
    else groups.push([each]);
  }
  return groups;
}

/** The value that the record itself holds for a field, as text; null where it holds none or has no place for one. */
async function headlineOf(
  graph: Graph,
  event: EventRow,
  field: ClaimField,
  item: ItemRow | null,
): Promise<string | null> {
  const names = (rows: readonly { name: string }[]): string | null =>
    rows.length === 0 ? null : rows.map((row) => row.name).join(', ');
  switch (field) {
    case 'quantity':
      return item === null || item.quantity === null ? null : formatAmount(item.quantity, item.unit);
    case 'unit':
      return item?.unit ?? null;
    case 'product':
      return item ? ((await findNode(graph, 'Product', item.productId))?.name ?? null) : null;
    case 'value':
      return event.valueAmount === null ? null : formatAmount(event.valueAmount, event.valueCurrency);
    case 'date':
      return event.date;
    case 'sender':
      return names(await actorsOfEvent(graph, event.id, 'SENT_BY'));
    case 'recipient':
      return names(await actorsOfEvent(graph, event.id, 'RECEIVED_BY'));
    case 'manufacturer':
      return names(await actorsOfEvent(graph, event.id, 'MADE_BY'));
    case 'origin':
      return names(await countriesOfEvent(graph, event.id, 'SENT_FROM'));
    case 'reason':
      return event.reason;
    case 'outcome':
      return event.outcome;
    case 'nature':
    case 'rate':
    case 'count':
    case 'other':
      return null;
  }
}
