import { expect, test } from 'vitest';
import type { FactFieldsFragment } from '../../../gql/documents.ts';
import { groupFacts } from './fact-rows.ts';

const fact = (
  field: FactFieldsFragment['field'],
  item: string | null,
  aspect: string | null = null,
): FactFieldsFragment => ({
  field,
  aspect,
  item: item ? { key: item } : null,
  headline: null,
  headlineAbsence: 'NOT_HELD',
  qualifier: null,
  publisherCount: 1,
  claims: [],
  disagreement: null,
});

test('what is said of an item stands with the item, the rest by field, and nothing is lost', () => {
  const facts = [
    fact('QUANTITY', 'i1'),
    fact('UNIT', 'i1'),
    fact('QUANTITY', 'i2'),
    fact('QUANTITY', null, 'whole-load'),
    fact('REASON', null, 'fault'),
    fact('REASON', null),
  ];
  const { items, fields } = groupFacts(facts);
  expect(items.get('i1')).toHaveLength(2);
  expect(items.get('i2')).toHaveLength(1);
  expect(fields.get('QUANTITY')?.[0]?.aspect).toBe('whole-load');
  expect(fields.get('REASON')).toHaveLength(2);
  const all = [...items.values(), ...fields.values()].flat();
  expect(all).toHaveLength(facts.length);
});
