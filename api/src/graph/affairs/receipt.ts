import { familyOfEvent } from '@mask-diplomacy/cypher';
import { claims, type StatedClaim } from '../claims.ts';
import type { Graph } from '../graph.ts';
import type { CountryRow } from '../rows.ts';
import type { AffairEvent, EventLinkType, LinksRead } from './affair.ts';
import type { Voiced } from './stances.ts';

/** Links to other records of one transfer, whose sources may be those of the receiving side. */
const OTHER_RECORD: readonly EventLinkType[] = ['DELIVERS', 'SAME_GOODS_AS'];

/** Most countries that the sentence names. */
const MOST_NAMED = 5;

/**
 * The missing receipt of a transfer: no document on it, its deliveries or other records was published in a country of
 * destination. Empty when there is one, and of what is no transfer or names no destination.
 */
export async function missingReceipt(
  graph: Graph,
  { event, links }: LinksRead & { event: AffairEvent },
  stated: readonly StatedClaim[],
  destinations: readonly CountryRow[],
): Promise<Voiced[]> {
  if (familyOfEvent(event.kind) !== 'transfer' || destinations.length === 0) return [];
  const records = links.flatMap(({ type, other }) =>
    OTHER_RECORD.includes(type) && familyOfEvent(other.kind) === 'transfer' ? [other.id] : [],
  );
  const others = await graph.loadMany(claims, [...new Set(records)]);
  const heard = new Set([...stated, ...others.flat()].map(({ source }) => source.country));
  if (destinations.some(({ id }) => heard.has(id))) return [];
  const names = destinations.slice(0, MOST_NAMED).map(({ name }) => name);
  const more = destinations.length - names.length;
  return [
    {
      stance: 'AGAINST',
      kind: 'MISSING_RECEIPT',
      sentence: `No document on record was published where the goods went: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
      claims: [],
      source: null,
      disagreement: null,
    },
  ];
}
