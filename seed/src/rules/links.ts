import { type EventKind, type EventLink, INCIDENT_KINDS, TRANSFER_KINDS } from '@mask-diplomacy/cypher';
import { type Fault, shown } from '../fault.ts';
import type { EventRecord } from '../records.ts';
import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

const isTransfer = (kind: EventKind): boolean => TRANSFER_KINDS.some((each) => each === kind);
const isIncident = (kind: EventKind): boolean => INCIDENT_KINDS.some((each) => each === kind);

/** For each link: which ends it may have, and the same in words. */
const ENDS: Record<EventLink, { allows: (from: EventRecord, to: EventRecord) => boolean; valid: string }> = {
  concerns: {
    allows: ({ kind }, to) =>
      (isIncident(kind) && isTransfer(to.kind)) ||
      ((kind === 'policy' || kind === 'statement') && isIncident(to.kind)),
    valid: 'from an incident to a transfer, or from a policy or statement to an incident',
  },
  delivers: {
    allows: ({ kind }, to) => kind === 'shipment' && (to.kind === 'purchase' || to.kind === 'donation'),
    valid: 'from a shipment to a purchase or donation',
  },
  'replies-to': { allows: ({ kind }) => kind === 'statement', valid: 'from a statement' },
  'prompted-by': {
    allows: ({ kind }, to) =>
      ['policy', 'suspension', 'return', 'recall'].includes(kind) &&
      (isIncident(to.kind) || to.kind === 'policy'),
    valid: 'from a policy, suspension, return or recall to an incident or policy',
  },
  follows: {
    allows: (from, to) => from.date >= to.date || from.datePrecision !== 'day' || to.datePrecision !== 'day',
    valid: 'to an event that is not later',
  },
  'part-of': { allows: () => true, valid: 'between any events' },
  'same-goods-as': {
    allows: ({ kind }, to) => isTransfer(kind) && isTransfer(to.kind),
    valid: 'between transfers',
  },
  reciprocates: {
    allows: ({ kind }, to) => kind === 'donation' && to.kind === 'donation',
    valid: 'between donations',
  },
};

/** Links that tell an order and so must not go in a circle. */
const WITHOUT_CIRCLES = ['prompted-by', 'follows', 'part-of'] as const satisfies readonly EventLink[];

/** Links lead to another event, have ends that fit their type, one between any two events, and no circles. */
export const linkRules: Rule = ({ events }) => {
  const faults: Fault[] = [];
  const eventOfId = new Map(events.records.map(({ record }) => [record.id, record]));
  const lineOfPair = new Map<string, number>();
  for (const placed of events.records) {
    const event = placed.record;
    const report = (message: string): void => {
      faults.push(faultOf('events', placed, message));
    };
    for (const { type, to } of event.links) {
      const target = eventOfId.get(to);
      if (!events.lineOfId.has(to)) {
        report(`link ${type} leads to ${shown(to)}; valid: the id of an event in events.jsonl`);
        continue;
      }
      if (to === event.id) {
        report(`link ${type} leads to the event itself; valid: another event`);
        continue;
      }
      const pair = [event.id, to].sort().join('\u001F');
      const first = lineOfPair.get(pair);
      if (first === undefined) lineOfPair.set(pair, placed.line);
      else
        report(
          `link ${type} to ${to} is the second between the two, after line ${first}; valid: one link a pair`,
        );
      if (target && !ENDS[type].allows(event, target)) {
        report(
          `link ${type} leads from ${event.kind} of ${event.date} to ${target.kind} ${to} of ${target.date}; valid: ${ENDS[type].valid}`,
        );
      }
    }
  }
  for (const placed of events.records) {
    for (const type of WITHOUT_CIRCLES) {
      const circle = circleThrough(placed.record, type, eventOfId);
      if (circle) {
        faults.push(
          faultOf('events', placed, `links ${type} go in a circle: ${circle.join(' → ')}; valid: no circle`),
        );
      }
    }
  }
  return faults;
};

/** The way from an event by links of one type back to it; null when there is none. */
function circleThrough(
  start: EventRecord,
  type: EventLink,
  eventOfId: ReadonlyMap<string, EventRecord>,
): string[] | null {
  const waysOn: string[][] = [[start.id]];
  const seen = new Set<string>();
  for (let way = waysOn.pop(); way; way = waysOn.pop()) {
    const last = way.at(-1) ?? start.id;
    for (const { type: each, to } of eventOfId.get(last)?.links ?? []) {
      if (each !== type || to === last) continue;
      if (to === start.id) return [...way, to];
      if (!seen.has(to)) {
        seen.add(to);
        waysOn.push([...way, to]);
      }
    }
  }
  return null;
}
