import { compareText, statement } from '@mask-diplomacy/cypher';
import { type Ids, manyByKey } from './batches.ts';
import type { Batch } from './graph.ts';
import type { ItemRow } from './rows.ts';

const itemsOfEvents = statement<Ids, ItemRow>('items-of-events', {
  params: ['ids'],
  row: ['eventId', 'key', 'productId', 'productName', 'quantity', 'unit', 'qualifier'],
});
const stored = manyByKey<ItemRow, ItemRow>(
  (graph, ids) => graph.run(itemsOfEvents, { ids }),
  (row) => row.eventId,
  (row) => row,
);

/** Goods within an event as the record holds them, by the number in their key: `i2` comes before `i10`. */
export const items: Batch<readonly ItemRow[]> = {
  async load(graph, events) {
    const lists = await stored.load(graph, events);
    return lists.map((rows) => rows.toSorted((a, b) => compareKeys(a.key, b.key)));
  },
};

function compareKeys(a: string, b: string): number {
  return a.length - b.length || compareText(a, b);
}
