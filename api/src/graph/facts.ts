import type { ClaimField } from '@mask-diplomacy/cypher';
import { claimsAboutEvent, countVoices, type StatedClaim } from './claims.ts';
import { disagreementsAboutEvent } from './event-disagreements.ts';
import { actorsOfEvent, countriesOfEvent, itemsOfEvent } from './events.ts';
import type { Graph } from './graph.ts';
import { type HeadlineAbsence, headlineOf, type Holdings } from './headlines.ts';
import { findNode } from './nodes.ts';
import type { ClaimRow, DisagreementRow, EventRow, ItemRow } from './rows.ts';

/** One point on which something is said of an event. */
export interface FactRow {
  readonly field: ClaimField;
  readonly item: ItemRow | null;
  readonly aspect: string | null;
  readonly headline: string | null;
  readonly headlineAbsence: HeadlineAbsence | null;
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
      const claims = group.map(({ claim }) => claim);
      const headline = headlineOf(group[0].claim, claims, await holdingsOf(graph, event, item, field));
      return {
        field,
        item,
        aspect,
        headline: headline.text,
        headlineAbsence: headline.absence,
        qualifier: headline.text !== null && field === 'quantity' ? (item?.qualifier ?? null) : null,
        publisherCount: countVoices(group),
        claims: claims.slice(0, MOST_CLAIMS),
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

/** What the record holds that a point of this field may rest on; nothing else is read. */
async function holdingsOf(
  graph: Graph,
  event: EventRow,
  item: ItemRow | null,
  field: ClaimField,
): Promise<Holdings> {
  const { id } = event;
  return {
    event,
    item,
    product: field === 'product' && item ? await findNode(graph, 'Product', item.productId) : null,
    senders: field === 'sender' ? await actorsOfEvent(graph, id, 'SENT_BY') : [],
    recipients: field === 'recipient' ? await actorsOfEvent(graph, id, 'RECEIVED_BY') : [],
    manufacturers: field === 'manufacturer' ? await actorsOfEvent(graph, id, 'MADE_BY') : [],
    origins: field === 'origin' ? await countriesOfEvent(graph, id, 'SENT_FROM') : [],
  };
}
