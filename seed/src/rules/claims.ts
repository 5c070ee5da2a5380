import { isCurrencyCode } from '../codes.ts';
import { claimId } from '../derive/hash.ts';
import { type Fault, shown } from '../fault.ts';
import type { ClaimRecord } from '../records.ts';
import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

const ITEM_FIELDS: readonly ClaimRecord['field'][] = ['quantity', 'unit', 'product'];
const NUMBER_FIELDS: readonly ClaimRecord['field'][] = ['quantity', 'value', 'rate', 'count'];
const NUMBER_AS_TEXT = /^-?[\d,]+(\.\d+)?$/;

/** Claims refer to what exists, have the id that their content gives, and write numbers as numbers. */
export const claimRules: Rule = ({ sources, events, claims }) => {
  const faults: Fault[] = [];
  const itemKeys = new Map(
    events.records.map(({ record }) => [record.id, record.items.map((item) => item.key)]),
  );
  for (const placed of claims.records) {
    const { id, event, field, item, value, unit, source } = placed.record;
    const report = (message: string): void => {
      faults.push(faultOf('claims', placed, message));
    };
    if (!events.lineOfId.has(event))
      report(`event is ${shown(event)}; valid: the id of an event in events.jsonl`);
    if (!sources.lineOfId.has(source))
      report(`source is ${shown(source)}; valid: the id of a source in sources.jsonl`);
    if (item !== null) {
      const keys = itemKeys.get(event);
      if (!ITEM_FIELDS.includes(field)) {
        report(`item is ${shown(item)} on field ${field}; valid: an item only on ${ITEM_FIELDS.join(', ')}`);
      }
      if (keys && !keys.includes(item)) {
        report(
          `item is ${shown(item)}; valid: an item key of the event (${keys.join(', ') || 'it has none'}), or null`,
        );
      }
    }
    if (typeof value === 'string' && NUMBER_FIELDS.includes(field) && NUMBER_AS_TEXT.test(value)) {
      report(`value is the text ${shown(value)} on field ${field}; valid: a number written as a number`);
    }
    if (field === 'value' && unit !== null && !isCurrencyCode(unit)) {
      report(`unit is ${shown(unit)} on field value; valid: an ISO 4217 code, or null`);
    }
    const valid = claimId(placed.record);
    if (id !== valid) {
      report(`id is not the hash of event, field, item, value and source; valid: ${valid}`);
    }
  }
  return faults;
};
