import { type EventKind, statement } from '@mask-diplomacy/cypher';
import type { Graph } from '../graph.ts';
import type { AffairEvent, AffairLink, EventLinkType, LinksRead } from './affair.ts';

interface Row {
  readonly id: string;
  readonly kind: EventKind;
  readonly origins: readonly string[];
  readonly destinations: readonly string[];
  readonly linkCount: number;
  readonly type: EventLinkType | null;
  readonly isOut: boolean | null;
  readonly otherId: string | null;
  readonly otherKind: EventKind | null;
  readonly otherOrigins: readonly string[];
  readonly otherDestinations: readonly string[];
}

/** Most links of one event that are read. */
export const MOST_LINKS = 200;

const linksOfAffairEvents = statement<{ ids: readonly string[]; knownBy: string | null; limit: number }, Row>(
  'links-of-affair-events',
  {
    params: ['ids', 'knownBy', 'limit'],
    row: [
      'id',
      'kind',
      'origins',
      'destinations',
      'linkCount',
      'type',
      'isOut',
      'otherId',
      'otherKind',
      'otherOrigins',
      'otherDestinations',
    ],
  },
);

/** Event links of many events in one statement, earliest other first; an event that is not there has no entry. */
export async function readLinks(
  graph: Graph,
  ids: readonly string[],
): Promise<Map<string, LinksRead & { event: AffairEvent }>> {
  const rows = await graph.run(linksOfAffairEvents, { ids, knownBy: graph.knownBy, limit: MOST_LINKS });
  const read = new Map<string, { event: AffairEvent; links: AffairLink[]; count: number }>();
  for (const { id, kind, origins, destinations, linkCount, ...link } of rows) {
    const own = read.get(id) ?? { event: { id, kind, origins, destinations }, links: [], count: linkCount };
    read.set(id, own);
    if (link.type !== null && link.otherId !== null && link.otherKind !== null) {
      own.links.push({
        type: link.type,
        isOut: link.isOut === true,
        other: {
          id: link.otherId,
          kind: link.otherKind,
          origins: link.otherOrigins,
          destinations: link.otherDestinations,
        },
      });
    }
  }
  return read;
}
