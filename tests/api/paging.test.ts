import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../kit/api.ts';
import { readFactSet } from '../kit/fact-set.ts';

interface PageOf {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE = `
  totalCount edges { cursor node { id } } nodes { id }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const ARGS = 'first: $first, after: $after';

/** Every list, asked of a node where it is long, as a query with `list` for the page. */
const LISTS: Readonly<Record<string, string>> = {
  'Actor.events': `node(id: "actor:jack-ma-foundation") { ... on Actor { list: events(${ARGS}) { ${PAGE} } } }`,
  'Country.events': `node(id: "country:ITA") { ... on Country { list: events(${ARGS}, direction: IN) { ${PAGE} } } }`,
  'Country.actors': `node(id: "country:USA") { ... on Country { list: actors(${ARGS}) { ${PAGE} } } }`,
  'Product.events': `node(id: "product:gown") { ... on Product { list: events(${ARGS}) { ${PAGE} } } }`,
  'Standard.events': `node(id: "standard:en-149") { ... on Standard { list: events(${ARGS}) { ${PAGE} } } }`,
  'Event.claims': `node(id: "event:nld-ffp2-recall-2020-03-28") { ... on Event { list: claims(${ARGS}) { ${PAGE} } } }`,
  'Event.sources': `node(id: "event:nld-ffp2-recall-2020-03-28") { ... on Event { list: sources(${ARGS}) { ${PAGE} } } }`,
  'Source.claims': `node(id: "source:SOURCE") { ... on Source { list: claims(${ARGS}) { ${PAGE} } } }`,
  'Publisher.sources': `node(id: "publisher:PUBLISHER") { ... on Publisher { list: sources(${ARGS}) { ${PAGE} } } }`,
  countries: `list: countries(${ARGS}, filter: {regions: ["Europe"]}, orderBy: MOST_EVENTS) { ${PAGE} }`,
  products: `list: products(${ARGS}) { ${PAGE} }`,
  standards: `list: standards(${ARGS}, orderBy: MOST_EVENTS) { ${PAGE} }`,
  publishers: `list: publishers(${ARGS}, filter: {kinds: [REGULATOR, ACADEMIC]}, orderBy: MOST_SOURCES) { ${PAGE} }`,
  disagreements: `node: __typename list: disagreements(${ARGS}) { ${PAGE} }`,
  'disagreements without suspect': `list: disagreements(${ARGS}, orderBy: RATIO_WITHOUT_SUSPECT) { ${PAGE} }`,
  'disagreements on quantities': `list: disagreements(${ARGS}, fields: [QUANTITY, VALUE]) { ${PAGE} }`,
};

let busiest: { source: string; publisher: string };
beforeAll(async () => {
  const { claims } = readFactSet();
  const counts = new Map<string, number>();
  for (const { source } of claims) counts.set(source, (counts.get(source) ?? 0) + 1);
  const source = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  const query = '{ search(query: "Xinhua", families: [SOURCE], first: 1) { hits { node { id } } } }';
  const found = await ask<{ search: { hits: { node: { id: string } }[] } }>(query);
  busiest = { source, publisher: found.search.hits[0]?.node.id.replace('publisher:', '') ?? '' };
});

async function readPage(list: string, first: number, after: string | null): Promise<PageOf> {
  const selection = (LISTS[list] ?? '')
    .replace('SOURCE"', `${busiest.source}"`)
    .replace('PUBLISHER', busiest.publisher);
  const query = `query ($first: Int, $after: String) { ${selection} }`;
  const data = await ask<{ node?: { list: PageOf }; list?: PageOf }>(query, { first, after });
  const page = data.list ?? data.node?.list;
  if (!page) throw new Error(`${list}: no page`);
  return page;
}

async function readAll(list: string, first: number): Promise<{ ids: string[]; pages: PageOf[] }> {
  const pages: PageOf[] = [];
  for (let after: string | null = null; pages.length < 1000;) {
    const page = await readPage(list, first, after);
    pages.push(page);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  return { ids: pages.flatMap((page) => page.nodes.map(({ id }) => id)), pages };
}

describe.each(Object.keys(LISTS))('%s', (list) => {
  it('with any page size each element comes exactly once, in one order', async () => {
    const { ids } = await readAll(list, 100);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: Math.max(1, Math.ceil(ids.length / 12)), max: 100 }),
        async (first) => {
          const paged = await readAll(list, first);
          expect(paged.ids).toEqual(ids);
          expect(paged.pages[0]?.totalCount).toBe(ids.length);
          for (const page of paged.pages.slice(0, -1)) expect(page.edges).toHaveLength(first);
        },
      ),
      { numRuns: 4 },
    );
  });

  it('a page tells where it begins and ends, by the Relay specification', async () => {
    const first = await readPage(list, 1, null);
    expect(first.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: first.edges[0]?.cursor,
      endCursor: first.edges[0]?.cursor,
    });
    expect(first.nodes).toEqual(first.edges.map(({ node }) => node));
    const second = await readPage(list, 1, first.pageInfo.endCursor);
    expect(second.pageInfo.hasPreviousPage).toBe(true);
    expect(second.nodes[0]?.id).not.toBe(first.nodes[0]?.id);
  });
});

it('an empty page has no cursors', async () => {
  const { ids, pages } = await readAll('Standard.events', 100);
  expect(ids.length).toBeGreaterThan(0);
  const after = await readPage('Standard.events', 100, pages.at(-1)?.pageInfo.endCursor ?? null);
  expect(after).toMatchObject({
    edges: [],
    nodes: [],
    pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
  });
});
