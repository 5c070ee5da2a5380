import { nodeOf } from '../graph/nodes.ts';
import type { ClaimRow } from '../graph/rows.ts';
import { fields, sourceFields } from './jsonl.ts';
import type { Telling } from './telling.ts';

/** A claim: who states what of which event. */
export const tellClaim: Telling<ClaimRow> = {
  columns: [
    ...['claimId', 'eventId', 'eventKind', 'eventTitle', 'eventDate', 'field', 'itemKey', 'aspect', 'value'],
    ...['unit', 'suspect', 'note', 'sourceId', 'sourceTitle', 'sourcePublisher', 'sourceDate', 'sourceKind'],
    ...['sourceLanguage', 'sourceUrl'],
  ],
  async tell(graph, claim) {
    const [event, source] = await Promise.all([
      nodeOf(graph, 'Event', claim.eventId),
      nodeOf(graph, 'Source', claim.sourceId),
    ]);
    const { kind, title, date } = event;
    return {
      fields: { ...fields(claim), event: { id: event.id, kind, title, date }, source: sourceFields(source) },
      cells: {
        ...claim,
        claimId: claim.id,
        eventKind: kind,
        eventTitle: title,
        eventDate: date,
        value: claim.number ?? claim.text,
        sourceTitle: source.title,
        sourcePublisher: source.publisherName,
        sourceDate: source.date,
        sourceKind: source.kind,
        sourceLanguage: source.language,
        sourceUrl: source.url,
      },
    };
  },
};
