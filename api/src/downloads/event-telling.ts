import type { EventRow, ItemRow } from '../graph/rows.ts';
import { fields, sourceFields } from './jsonl.ts';
import { readEntry } from './reader.ts';
import { documentCells, joined, type Telling } from './telling.ts';

type Named = readonly { readonly id: string; readonly name: string }[];

const namesOf = (nodes: Named): string => joined(nodes.map(({ name }) => name));
const idsOf = (nodes: Named): string => joined(nodes.map(({ id }) => id));
const named = (nodes: Named): object[] => nodes.map(({ id, name }) => ({ id, name }));

/** An event with parties, goods, links and the documents that it rests on. */
export const tellEvent: Telling<EventRow> = {
  columns: [
    ...['id', 'kind', 'title', 'date', 'datePrecision', 'endDate', 'origins', 'destinations'],
    ...['senders', 'recipients', 'manufacturers', 'issuers', 'items', 'valueAmount', 'valueCurrency'],
    ...['standards', 'reason', 'outcome', 'confidence', 'firstReported', 'claimCount', 'sourceCount'],
    ...['publisherCount', 'disagreementCount', 'sourcePublishers', 'sourceUrls'],
  ],
  async tell(graph, event) {
    const { sources, items, links, event: _event, ...ends } = await readEntry(graph, event);
    const { origins, destinations, senders, recipients, manufacturers, issuers, standards } = ends;
    return {
      fields: {
        ...fields(event),
        origins: named(origins),
        destinations: named(destinations),
        senders: named(senders),
        recipients: named(recipients),
        manufacturers: named(manufacturers),
        issuers: named(issuers),
        items: items.map(({ eventId: _eventId, ...item }) => item),
        standards: named(standards),
        links: links.map(({ type, otherId }) => ({ type, event: otherId })),
        sources: sources.map(sourceFields),
      },
      cells: {
        ...event,
        origins: idsOf(origins),
        destinations: idsOf(destinations),
        senders: namesOf(senders),
        recipients: namesOf(recipients),
        manufacturers: namesOf(manufacturers),
        issuers: namesOf(issuers),
        items: joined(items.map(itemText)),
        standards: namesOf(standards),
        ...documentCells(sources),
      },
    };
  },
};

function itemText({ productName, quantity, unit, qualifier }: ItemRow): string {
  if (quantity === null) return `${productName}: not stated`;
  return `${productName}: ${qualifier === 'exact' ? '' : `${qualifier} `}${quantity} ${unit}`;
}
