import type { ClaimField, EventDetailsQuery, FactFieldsFragment } from '../../../gql/documents.ts';

/** An event as the panel asks for it. */
export type EventDetails = NonNullable<EventDetailsQuery['event']>;

/** Points on which something is said, gathered by the row that shows them. */
export interface FactGroups {
  /** Quantity, unit and kind of one item, by item key. */
  items: ReadonlyMap<string, FactFieldsFragment[]>;
  /** Everything else, by field. Quantities of no item are whole loads and the like. */
  fields: ReadonlyMap<ClaimField, FactFieldsFragment[]>;
}

/** Sorts an event's facts into rows. Every fact lands in exactly one; within a row the order stays. */
export function groupFacts(facts: readonly FactFieldsFragment[]): FactGroups {
  const items = new Map<string, FactFieldsFragment[]>();
  const fields = new Map<ClaimField, FactFieldsFragment[]>();
  for (const fact of facts) {
    if (fact.item) append(items, fact.item.key, fact);
    else append(fields, fact.field, fact);
  }
  return { items, fields };
}

function append<Key>(groups: Map<Key, FactFieldsFragment[]>, key: Key, fact: FactFieldsFragment): void {
  const group = groups.get(key);
  if (group) group.push(fact);
  else groups.set(key, [fact]);
}
