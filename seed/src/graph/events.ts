import { type Disagreement, EVENT_LINKS, labelOfKind } from '@mask-diplomacy/cypher';
import type { Evidence } from '../derive/evidence.ts';
import { eventDates } from '../derive/event-dates.ts';
import { standardId } from '../derive/slug.ts';
import type { EventRecord } from '../records.ts';
import { makeNode, makeRelationship } from './make.ts';
import type { GraphNode, GraphRelationship } from './types.ts';

/** The node of an event, with what was derived of its claims. */
export function eventNode(
  event: EventRecord,
  evidence: Evidence,
  differing: readonly Disagreement[],
): GraphNode {
  const { kind, title, datePrecision, reason, outcome, confidence } = event;
  return makeNode(
    'Event',
    event.id,
    {
      kind,
      title,
      ...eventDates(event),
      datePrecision,
      valueAmount: event.value?.amount ?? null,
      valueCurrency: event.value?.currency ?? null,
      reason,
      outcome,
      confidence,
      ...evidence,
      disagreementCount: differing.length,
      largestRatio: largestRatio(differing),
    },
    labelOfKind(kind),
  );
}

/** Null when none of the disagreements has a ratio. */
function largestRatio(differing: readonly Disagreement[]): number | null {
  const ratios = differing.flatMap(({ ratio }) => ratio ?? []);
  return ratios.length === 0 ? null : Math.max(...ratios);
}

/** Everything that leads away from an event. */
export function eventRelationships(event: EventRecord): GraphRelationship[] {
  const self = ['Event', event.id] as const;
  return [
    ...event.origins.map((code) => makeRelationship('SENT_FROM', self, ['Country', code])),
    ...event.destinations.map((code) => makeRelationship('SENT_TO', self, ['Country', code])),
    ...event.senders.map((id) => makeRelationship('SENT_BY', self, ['Actor', id])),
    ...event.recipients.map((id) => makeRelationship('RECEIVED_BY', self, ['Actor', id])),
    ...event.manufacturers.map((id) => makeRelationship('MADE_BY', self, ['Actor', id])),
    ...event.issuers.map((id) => makeRelationship('ISSUED_BY', self, ['Actor', id])),
    ...event.items.map(({ key, product, quantity, unit, qualifier }) =>
      makeRelationship('INCLUDES', self, ['Product', product], { key, quantity, unit, qualifier }, key),
    ),
    ...event.standards.map((name) => makeRelationship('CITES', self, ['Standard', standardId(name)])),
    ...event.links.map(({ type, to }) => makeRelationship(EVENT_LINKS[type], self, ['Event', to])),
  ];
}
