import { expect, test } from 'vitest';
import { confidenceReason } from './confidence-reason.ts';

const disagreement = {
  id: 'disagreement:x',
  label: '',
  field: 'QUANTITY' as const,
  aspect: null,
  unit: 'piece',
  ratio: 120,
  ratioWithoutSuspect: 2.6,
  sides: [],
};
const quantity = (aspect: string | null) => ({
  field: 'QUANTITY' as const,
  aspect,
  item: { key: 'i1' },
  disagreement,
});

test('many publishers and a disputed main figure: the dispute is the reason', () => {
  expect(
    confidenceReason({
      confidence: 'MEDIUM',
      publisherCount: 13,
      items: [{ key: 'i1' }],
      facts: [quantity(null)],
    }),
  ).toBe('Its main figure is in dispute.');
});

test('a dispute on a side figure is not the reason', () => {
  expect(
    confidenceReason({
      confidence: 'MEDIUM',
      publisherCount: 1,
      items: [{ key: 'i1' }],
      facts: [quantity('delivered')],
    }),
  ).toBe('Known from one independent publisher.');
});

test('what only blogs tell is said so', () => {
  expect(confidenceReason({ confidence: 'LOW', publisherCount: 0, items: [], facts: [] })).toContain('blogs');
});
