import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ask } from '../kit/api.ts';

const page = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const blocks = (name: string): string[] =>
  [...page(name).matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query);

describe.each([
  ['docs/questions.md', 10],
  ['README.md', 1],
] as const)('%s', (name, count) => {
  it('has as many queries as it promises', () => expect(blocks(name)).toHaveLength(count));

  it.each(blocks(name).map((query, at) => [at + 1, query] as const))(
    'query %i runs as it stands and answers',
    async (_number, query) => {
      const data = await ask<Record<string, unknown>>(query);
      expect(Object.values(data)).not.toContain(null);
    },
  );
});

it('the figures that docs/questions.md tells are those of the record', async () => {
  const [recall = '', recalls = '', chain = '', foundation = '', differ = '', italy = '', known = ''] =
    blocks('docs/questions.md');
  const { event } = await ask<{ event: { facts: { field: string; disagreement: unknown }[] } }>(recall);
  expect(event.facts[0]?.disagreement).toMatchObject({
    sides: [
      { text: '500000', publisherCount: 1, isSuspect: false },
      { text: '600000', publisherCount: 8, isSuspect: false },
      { text: '1300000', publisherCount: 1, isSuspect: false },
      { text: '60000000', publisherCount: 1, isSuspect: true },
    ],
  });
  expect(await ask(recalls)).toMatchObject({ events: { totalCount: 19 } });
  expect(await ask(chain)).toMatchObject({ incidentChain: { eventCount: 15 } });
  expect(await ask(foundation)).toMatchObject({ actor: { events: { totalCount: 74 } } });
  expect(await ask(differ)).toMatchObject({
    disagreements: { nodes: [{ ratioWithoutSuspect: expect.closeTo(650_000 / 9_000, 6) }, {}, {}, {}, {}] },
  });
  expect(await ask(italy)).toMatchObject({
    total: {
      sums: [
        { unit: 'PIECE', qualifier: 'UP_TO' },
        { unit: 'KIT', amount: 171_000, qualifier: 'UP_TO', lower: 71_000, sharedAmount: 100_000 },
        { unit: 'PERSON' },
      ],
      leftOutCount: 0,
    },
  });
  expect(await ask(known)).toMatchObject({
    then: { claimCount: 9, publisherCount: 6, disagreementCount: 1 },
    now: { claimCount: 18, publisherCount: 13, disagreementCount: 2 },
  });
});
