import { nodeOf, nodesOf } from '../graph/nodes.ts';
import type { DisagreementRow, SourceRow } from '../graph/rows.ts';
import { type Side, sidesOf } from '../graph/sides.ts';
import { fields, sourceFields } from './jsonl.ts';
import { documentCells, joined, type Telling } from './telling.ts';

/** A disagreement with all its sides and the documents of each. */
export const tellDisagreement: Telling<DisagreementRow> = {
  columns: [
    ...['id', 'eventId', 'eventKind', 'eventTitle', 'eventDate', 'field', 'itemKey', 'aspect', 'unit'],
    ...['lowest', 'highest', 'ratio', 'ratioWithoutSuspect', 'claimCount', 'sides'],
    ...['sourcePublishers', 'sourceUrls'],
  ],
  async tell(graph, row) {
    const [event, sides] = await Promise.all([nodeOf(graph, 'Event', row.eventId), sidesOf(graph, row)]);
    const documents = await Promise.all(
      sides.map(({ claims }) =>
        nodesOf(graph, 'Source', [...new Set(claims.map(({ sourceId }) => sourceId))]),
      ),
    );
    const { kind, title, date } = event;
    return {
      fields: {
        ...fields(row),
        event: { id: event.id, kind, title, date },
        sides: sides.map((side, at) => sideFields(side, documents[at] ?? [])),
      },
      cells: {
        ...row,
        eventKind: kind,
        eventTitle: title,
        eventDate: date,
        sides: joined(sides.map(sideText)),
        ...documentCells([...new Map(documents.flat().map((each) => [each.id, each])).values()]),
      },
    };
  },
};

function sideFields({ claims, ...side }: Side, documents: readonly SourceRow[]): object {
  return { ...side, claims: claims.map(({ id }) => id), sources: documents.map(sourceFields) };
}

/** `600000 piece (6 publishers)`; doubted: `60000000 piece (1 publisher, suspect)`. */
function sideText({ text, unit, publisherCount, isSuspect }: Side): string {
  const publishers = `${publisherCount} ${publisherCount === 1 ? 'publisher' : 'publishers'}`;
  return `${unit === null ? text : `${text} ${unit}`} (${publishers}${isSuspect ? ', suspect' : ''})`;
}
