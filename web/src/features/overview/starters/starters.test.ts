import { expect, test } from 'vitest';
import type { StartersQuery } from '../../../gql/documents.ts';
import { startersFrom } from './starters.ts';

const nothing: StartersQuery = {
  dutch: null,
  spanish: null,
  jackMa: null,
  disagreements: { totalCount: 0, nodes: [] },
};

test('a data set that holds none of it gets no starter', () => {
  expect(startersFrom(nothing)).toEqual([]);
});

const linked = (id: string, kind: 'TEST_FAILURE' | 'STATEMENT' | 'POLICY', to: string, issuer: string) => ({
  event: { id, kind, destinations: [{ id: to }], issuers: [{ id: issuer }] },
});

test('the widest dispute of an event is its telling fact', () => {
  const disagreement = (ratio: number, lowest: number, highest: number) => ({
    field: 'QUANTITY' as const,
    aspect: null,
    disagreement: { ratio, ratioWithoutSuspect: 2.6, lowest, highest, unit: 'piece' },
  });
  const [starter] = startersFrom({
    ...nothing,
    dutch: {
      id: 'event:a',
      publisherCount: 13,
      sourceCount: 14,
      origins: [{ id: 'country:CHN' }],
      destinations: [{ id: 'country:NLD' }],
      senders: [],
      issuers: [{ id: 'actor:ministry' }],
      items: [{ product: { id: 'product:masks' } }],
      links: [
        linked('event:test', 'TEST_FAILURE', 'country:NLD', 'actor:lab'),
        linked('event:reply', 'STATEMENT', 'country:NLD', 'actor:embassy'),
        linked('event:elsewhere', 'POLICY', 'country:IRL', 'actor:other'),
      ],
      facts: [disagreement(2, 1, 2), disagreement(120, 500_000, 60_000_000)],
    },
  });
  expect(starter?.fact).toBe(
    'Figures from 500,000 to 60,000,000 pieces: 120 times apart, or 2.6 times apart without likely misprints.',
  );
  // An affair opens with goods, parties, both countries and what happened where the goods went, nothing from elsewhere.
  expect(starter?.open).toEqual({
    ids: [
      'event:a',
      'product:masks',
      'actor:ministry',
      'actor:lab',
      'country:CHN',
      'country:NLD',
      'event:test',
      'event:reply',
    ],
    depth: 0,
    select: 'event:a',
  });
});

test('gifts to Africa open the giver, those gifts and African countries only', () => {
  const gift = (id: string, ...regions: string[]) => ({
    node: {
      id,
      family: 'TRANSFER' as const,
      destinations: regions.map((region) => ({ id: `country:${id}-${region}`, region })),
    },
  });
  const [starter] = startersFrom({
    ...nothing,
    jackMa: { id: 'actor:x', events: { edges: [gift('a', 'Africa', 'Asia'), gift('b', 'Asia')] } },
  });
  expect(starter?.open.ids).toEqual(['actor:x', 'country:a-Africa', 'a']);
  expect(starter?.fact).toBe('1 gift to 1 African country in the record.');
});
