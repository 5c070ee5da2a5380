import { bearsOutQuantity, bearsOutValue, groupBy } from '@mask-diplomacy/cypher';
import { type Fault, shown } from '../fault.ts';
import type { ClaimRecord, EventRecord } from '../records.ts';
import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

const ACTOR_LISTS = ['senders', 'recipients', 'manufacturers', 'issuers'] as const;

/** Dates fit their precision, actors exist, and each headline value rests on a claim. */
export const eventRules: Rule = ({ actors, events, claims }) => {
  const faults: Fault[] = [];
  const claimsOf = groupBy(claims.records, ({ record }) => record.event);
  const isWhole = claims.records.length === claims.lineOfId.size;
  for (const placed of events.records) {
    const event = placed.record;
    const messages = [...dateMessages(event)];
    for (const list of ACTOR_LISTS) {
      for (const id of event[list]) {
        if (!actors.lineOfId.has(id)) {
          messages.push(`${list} names ${shown(id)}; valid: ids of actors in actors.jsonl`);
        }
      }
    }
    // A claim that could not be read may be the one that bears the value out.
    if (isWhole)
      messages.push(
        ...claimMessages(
          event,
          (claimsOf.get(event.id) ?? []).map(({ record }) => record),
        ),
      );
    faults.push(...messages.map((message) => faultOf('events', placed, message)));
  }
  return faults;
};

function* dateMessages({ date, datePrecision, endDate }: EventRecord): Generator<string> {
  const padding = { day: '', month: '-01', year: '-01-01' }[datePrecision];
  if (!date.endsWith(padding)) {
    yield `date is ${shown(date)} with precision ${datePrecision}; valid: missing parts padded with 01`;
  }
  if (endDate !== null && endDate < date)
    yield `endDate is ${shown(endDate)}, before ${date}; valid: not before date`;
}

function* claimMessages(event: EventRecord, claims: readonly ClaimRecord[]): Generator<string> {
  if (claims.length === 0)
    yield 'no claim is about this event; valid: an event that at least one claim is about';
  for (const { key, quantity, qualifier } of event.items) {
    if (quantity === null) continue;
    if (!claims.some((claim) => bearsOutQuantity(claim, { key, quantity, qualifier }))) {
      yield `quantity ${quantity} of item ${key} rests on no claim; valid: a quantity that a claim on the item states, or null`;
    }
  }
  const { value: headline } = event;
  if (headline !== null && !claims.some((claim) => bearsOutValue(claim, headline))) {
    yield `value ${headline.amount} ${headline.currency} rests on no claim; valid: a value that a claim states in that currency, or null`;
  }
}
