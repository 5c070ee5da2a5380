import { globalId, type Label, type RelationshipType } from '@mask-diplomacy/cypher';
import type { Graph } from '../graph/graph.ts';
import type { NodeRow } from '../graph/rows.ts';
import { countriesOfPublisher } from '../graph/source-lists.ts';
import type { EdgeEntry, EventEntry } from './entries.ts';
import { readEntry } from './reader.ts';

/** The relationships that leave a node. */
export async function edgesFrom(graph: Graph, row: NodeRow): Promise<EdgeEntry[]> {
  switch (row.of) {
    case 'Event':
      return edgesOfEvent(await readEntry(graph, row));
    case 'Actor':
      return [...to(row, 'BASED_IN', 'Country', row.countryId), ...to(row, 'PART_OF', 'Actor', row.partOfId)];
    case 'Source':
      return to(row, 'PUBLISHED_BY', 'Publisher', row.publisherId);
    case 'Publisher':
      return (await countriesOfPublisher(graph, row.id)).flatMap(({ id }) =>
        to(row, 'BASED_IN', 'Country', id),
      );
    case 'Claim':
      return [
        ...to(row, 'ABOUT', 'Event', row.eventId),
        ...to(row, 'STATED_IN', 'Source', row.sourceId),
        ...to(row, 'TAKES_PART_IN', 'Disagreement', row.disagreementId),
      ];
    case 'Disagreement':
      return to(row, 'ABOUT', 'Event', row.eventId);
    case 'Country':
    case 'Product':
    case 'Standard':
      return [];
  }
}

const PARTS = [
  ['origins', 'SENT_FROM'],
  ['destinations', 'SENT_TO'],
  ['senders', 'SENT_BY'],
  ['recipients', 'RECEIVED_BY'],
  ['manufacturers', 'MADE_BY'],
  ['issuers', 'ISSUED_BY'],
  ['standards', 'CITES'],
] as const satisfies readonly (readonly [keyof EventEntry, RelationshipType])[];

function edgesOfEvent(entry: EventEntry): EdgeEntry[] {
  const { event, items, links } = entry;
  return [
    ...PARTS.flatMap(([name, type]) => entry[name].flatMap((other) => to(event, type, other.of, other.id))),
    ...items.flatMap((item) =>
      to(event, 'INCLUDES', 'Product', item.productId).map((edge) => ({ ...edge, item })),
    ),
    ...links.flatMap(({ type, otherId }) => to(event, type, 'Event', otherId)),
  ];
}

function to(from: NodeRow, type: RelationshipType, label: Label, id: string | null): EdgeEntry[] {
  if (id === null) return [];
  return [{ from: globalId(from.of, from.id), to: globalId(label, id), type }];
}
