import { describe, expect, it } from 'vitest';
import { ask } from '../kit/api.ts';

interface Found {
  readonly search: {
    readonly hits: readonly {
      readonly node: { readonly id: string; readonly family: string };
      readonly matchedField: string;
      readonly matchedText: string;
      readonly score: number;
    }[];
    readonly facets: readonly { readonly family: string; readonly count: number }[];
    readonly hasMore: boolean;
  };
}

const QUERY = `
  query ($query: String!, $first: Int, $families: [Family!]) {
    search(query: $query, first: $first, families: $families) {
      hits { node { id family } matchedField matchedText score } facets { family count } hasMore
    }
  }`;

const find = async (query: string, more: { first?: number; families?: string[] } = {}) =>
  (await ask<Found>(QUERY, { query, ...more })).search;

describe('the first hit is what was meant', () => {
  it.each([
    ['jack ma', 'actor:jack-ma-foundation'],
    ['alibba', 'actor:alibaba-foundation'],
    ['netherland', 'country:NLD'],
    ['bioesay', 'actor:shenzhen-bioeasy-biotechnology'],
    ['shenzen bioeasy', 'actor:shenzhen-bioeasy-biotechnology'],
    ['bioeasy shenzhen', 'actor:shenzhen-bioeasy-biotechnology'],
    ['sao paulo', 'event:bra-latam-record-2020-07-07'],
    ['são paulo', 'event:bra-latam-record-2020-07-07'],
    ['dutch recall', 'event:nld-ffp2-recall-2020-03-28'],
    ['spanish test kits', 'event:esp-bioeasy-withdrawal-2020-03-26'],
    ['ventilators', 'product:ventilator'],
    ['en 149', 'standard:en-149'],
    ['china', 'country:CHN'],
  ])('%s', async (query, id) => {
    expect((await find(query)).hits[0]?.node.id).toBe(id);
  });
});

describe('a country is found by its codes and by its names in other languages', () => {
  it.each([
    ['NLD', 'country:NLD', 'CODE'],
    ['nld', 'country:NLD', 'CODE'],
    ['NL', 'country:NLD', 'CODE'],
    ['UK', 'country:GBR', 'ALIAS'],
    ['Allemagne', 'country:DEU', 'ALIAS'],
    ['Deutschland', 'country:DEU', 'ALIAS'],
    ['荷兰', 'country:NLD', 'ALIAS'],
  ])('%s', async (query, id, matchedField) => {
    expect((await find(query)).hits[0]).toMatchObject({ node: { id }, matchedField });
  });
});

it('hits come best first, and say which text matched', async () => {
  const { hits } = await find('ministry health', { first: 50 });
  expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
  for (const { matchedText } of hits) expect(matchedText).toMatch(/\S/);
});

it('the same question gives the same hits', async () => {
  expect(await find('masks', { first: 50 })).toEqual(await find('masks', { first: 50 }));
});

it('families narrow the hits and leave the facets, which tell what else there is', async () => {
  const [all, actors] = [
    await find('alibaba', { first: 50 }),
    await find('alibaba', { families: ['ACTOR'] }),
  ];
  expect(actors.hits.length).toBeGreaterThan(0);
  for (const { node } of actors.hits) expect(node.family).toBe('ACTOR');
  expect(actors.facets).toEqual(all.facets);
});

it('facets count all matches, not only those of the page', async () => {
  const { hits, facets, hasMore } = await find('alibaba', { first: 2 });
  const total = facets.reduce((sum, { count }) => sum + count, 0);
  expect(hits).toHaveLength(2);
  expect(hasMore).toBe(true);
  expect(total).toBeGreaterThan(2);
  expect((await find('alibaba', { first: 50 })).hits).toHaveLength(Math.min(50, total));
});

it.each(['+', '"', '\\', 'a AND', '*:*', 'name:x', '[a TO b]', '~', 'x^2', ') OR (', '/.*/', '\u0007', '🙂'])(
  'the query language of the index is taken as text: %j',
  async (query) => {
    await expect(find(query)).resolves.toBeDefined();
  },
);

it('a text without letters or digits finds nothing', async () => {
  expect(await find('?!')).toEqual({ hits: [], facets: [], hasMore: false });
});
