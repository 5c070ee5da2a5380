import { describe, expect, it } from 'vitest';
import { ask } from '../kit/api.ts';
import { readFactSet } from '../kit/fact-set.ts';
import { enumNameOf } from '../kit/words.ts';

const files = readFactSet();
const PARTS = ['senders', 'recipients', 'manufacturers', 'issuers'] as const;
const eventsOf = (actor: string) =>
  files.events.filter((event) => PARTS.some((part) => event[part].includes(actor)));
const globals = (prefix: string, ids: readonly string[]) => ids.map((id) => `${prefix}:${id}`);

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

const PAGE = 'totalCount nodes { id } pageInfo { hasNextPage }';

describe('node and nodes', () => {
  it('every actor of the files, asked a hundred at a time, is as they say', async () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) {
      ... on Actor { id name kind aliases country { code } partOf { id } }
    } }`;
    const found: unknown[] = [];
    for (let at = 0; at < files.actors.length; at += 100) {
      const ids = globals(
        'actor',
        files.actors.slice(at, at + 100).map(({ id }) => id),
      );
      found.push(...(await ask<{ nodes: unknown[] }>(query, { ids })).nodes);
    }
    expect(found).toEqual(
      files.actors.map(({ id, name, kind, aliases, country, partOf }) => ({
        id: `actor:${id}`,
        name,
        kind: enumNameOf(kind),
        aliases,
        country: country === null ? null : { code: country },
        partOf: partOf === null ? null : { id: `actor:${partOf}` },
      })),
    );
  });

  it('a standard gives the events that turn on it, a publisher its documents', async () => {
    const turning = files.events.filter(({ standards }) => standards.includes('EN 149'));
    const told = files.sources.filter(({ publisher }) => publisher === 'South China Morning Post');
    const { source } = await ask<{ source: { publisher: { id: string } } }>(
      `{ source(id: "${told[0]?.id}") { publisher { id } } }`,
    );
    const query = `query ($publisher: ID!) {
      standard: node(id: "standard:en-149") { ... on Standard { name events(first: 5) { ${PAGE} } } }
      publisher: node(id: $publisher) { ... on Publisher { name sources(first: 50) { ${PAGE} } } }
    }`;
    const { standard, publisher } = await ask<{
      standard: { name: string; events: Listed };
      publisher: { name: string; sources: Listed };
    }>(query, { publisher: source.publisher.id });
    expect([standard.name, standard.events.totalCount]).toEqual(['EN 149', turning.length]);
    expect([standard.events.nodes.length, standard.events.pageInfo.hasNextPage]).toEqual([5, true]);
    expect(publisher.name).toBe('South China Morning Post');
    expect(publisher.sources.nodes.map(({ id }) => id).sort()).toEqual(
      globals(
        'source',
        told.map(({ id }) => id),
      ).sort(),
    );
  });

  it('none, none of that label, and none yet are null in their place', async () => {
    // By the files: the first document about the Dutch recall is of 28 March 2020.
    const { nodes, node } = await ask<{ nodes: unknown[]; node: unknown }>(`{
      nodes(ids: ["event:tno", "actor:tno", "event:nld-ffp2-recall-2020-03-28"], knownBy: "2020-03-27") { id }
      node(id: "standard:no-such") { id }
    }`);
    expect(nodes).toEqual([null, { id: 'actor:tno' }, null]);
    expect(node).toBeNull();
  });
});

describe('actor', () => {
  it('gives the parts of a whole and its events, a page of them', async () => {
    const parts = files.actors.filter(({ partOf }) => partOf === 'government-of-spain');
    const events = eventsOf('government-of-spain');
    const { actor } = await ask<{ actor: { parts: { id: string }[]; events: Listed } }>(
      `{ actor(id: "government-of-spain") { parts { id } events(first: 2) { ${PAGE} } } }`,
    );
    expect(actor.parts.map(({ id }) => id).sort()).toEqual(
      globals(
        'actor',
        parts.map(({ id }) => id),
      ).sort(),
    );
    expect(actor.events.totalCount).toBe(events.length);
    expect([actor.events.nodes.length, actor.events.pageInfo.hasNextPage]).toEqual([2, events.length > 2]);
  });

  it('without a part in any event has an empty list', async () => {
    expect(eventsOf('aer-lingus')).toEqual([]);
    const { actor } = await ask<{ actor: unknown }>(
      `{ actor(id: "aer-lingus") { name parts { id } events { ${PAGE} } } }`,
    );
    expect(actor).toEqual({
      name: files.actors.find(({ id }) => id === 'aer-lingus')?.name,
      parts: [],
      events: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } },
    });
  });
});

describe('country', () => {
  it('tells apart what left it and what went to it, as the files do', async () => {
    const out = files.events.filter(({ origins }) => origins.includes('MYS'));
    const into = files.events.filter(({ destinations }) => destinations.includes('MYS'));
    const { country } = await ask<{ country: { out: Listed; into: Listed; actors: Listed } }>(`{
      country(id: "MYS") {
        out: events(direction: OUT, first: 100) { ${PAGE} }
        into: events(direction: IN, first: 1) { ${PAGE} }
        actors(first: 100) { ${PAGE} }
      }
    }`);
    const ids = (events: typeof out) =>
      globals(
        'event',
        events.map(({ id }) => id),
      ).sort();
    expect(out.length).toBeLessThan(100);
    expect(country.out.nodes.map(({ id }) => id).sort()).toEqual(ids(out));
    expect([country.into.totalCount, country.into.pageInfo.hasNextPage]).toEqual([into.length, true]);
    expect(country.actors.totalCount).toBe(files.actors.filter((actor) => actor.country === 'MYS').length);
  });

  it('of which the record has an actor and no event has an empty list', async () => {
    const touched = files.events.flatMap(({ origins, destinations }) => [...origins, ...destinations]);
    expect(touched).not.toContain('QAT');
    const { country } = await ask<{ country: unknown }>(`{ country(id: "QAT") { name events { ${PAGE} } } }`);
    expect(country).toEqual({
      name: 'Qatar',
      events: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } },
    });
  });
});

describe('product', () => {
  const including = files.events.filter(({ items }) => items.some(({ product }) => product === 'gown'));

  it('gives every event whose goods include it', async () => {
    const { product } = await ask<{ product: { name: string; events: Listed } }>(
      `{ product(id: "gown") { name events(first: 100) { ${PAGE} } } }`,
    );
    expect(product.events.totalCount).toBe(including.length);
    expect(product.events.nodes.map(({ id }) => id).sort()).toEqual(
      globals(
        'event',
        including.map(({ id }) => id),
      ).sort(),
    );
  });

  it('gives a page, newest first, that says more follow', async () => {
    const newest = including
      .map(({ date }) => date)
      .sort()
      .at(-1);
    const { product } = await ask<{
      product: { events: { nodes: { date: { iso: string } }[]; pageInfo: { hasNextPage: boolean } } };
    }>(
      '{ product(id: "product:gown") { events(first: 2) { nodes { date { iso } } pageInfo { hasNextPage } } } }',
    );
    expect(newest?.startsWith(product.events.nodes[0]?.date.iso ?? 'none')).toBe(true);
    expect([product.events.nodes.length, product.events.pageInfo.hasNextPage]).toEqual([2, true]);
  });

  it('had no event that was known before the first document', async () => {
    const { product } = await ask<{ product: unknown }>(
      `{ product(id: "gown", knownBy: "2001-01-01") { events { ${PAGE} } } }`,
    );
    expect(product).toEqual({ events: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } } });
  });
});

describe('source', () => {
  it('gives what it states, a page that says more follow', async () => {
    // The document of the files that most claims cite.
    const id = 'src-gv-2020-04-mask-stumbles';
    const stated = files.claims.filter(({ source }) => source === id);
    const { source } = await ask<{ source: { title: string; all: Listed; some: Listed } }>(
      `{ source(id: "${id}") { title all: claims(first: 100) { ${PAGE} } some: claims(first: 4) { ${PAGE} } } }`,
    );
    expect(source.title).toBe(files.sources.find((each) => each.id === id)?.title);
    expect(source.all.nodes.map((claim) => claim.id).sort()).toEqual(
      globals(
        'claim',
        stated.map((claim) => claim.id),
      ).sort(),
    );
    expect([source.some.totalCount, source.some.pageInfo.hasNextPage]).toEqual([stated.length, true]);
  });

  it('without a date or an address gives null, and undated it was never out on a day', async () => {
    // By the files: of src-20min-emix no date was seen, of src-anvisa-2020-05-12 there is no address.
    expect(
      await ask(`{
        undated: source(id: "src-20min-emix") { date { iso } publisher { name } claims { totalCount } }
        unaddressed: source(id: "src-anvisa-2020-05-12") { url }
        out: source(id: "src-20min-emix", knownBy: "2030-01-01") { id }
      }`),
    ).toEqual({
      undated: { date: null, publisher: { name: '20 Minuten' }, claims: { totalCount: 4 } },
      unaddressed: { url: null },
      out: null,
    });
  });
});

describe('event', () => {
  it('of which the record has few words gives null and empty lists', async () => {
    // By the files: the first cargo to Kabul has no value, reason, standard, link or maker; three items without a figure.
    expect(
      await ask(`{ event(id: "afg-gov-2020-04-02") {
        value { amount } reason outcome standards { id } manufacturers { id } items { product { id } quantity }
      } }`),
    ).toEqual({
      event: {
        ...{ value: null, reason: null, outcome: null, standards: [], manufacturers: [] },
        items: ['mask-unspecified', 'other', 'other'].map((product) => ({
          product: { id: `product:${product}` },
          quantity: null,
        })),
      },
    });
  });
});

describe('dataset', () => {
  it('counts nodes and relationships as the files have them', async () => {
    const { dataset } = await ask<{
      dataset: {
        nodeCounts: { label: string; count: number }[];
        relationshipCounts: { type: string; count: number }[];
      };
    }>('{ dataset { nodeCounts { label count } relationshipCounts { type count } } }');
    const nodes = Object.fromEntries(dataset.nodeCounts.map(({ label, count }) => [label, count]));
    const types = Object.fromEntries(dataset.relationshipCounts.map(({ type, count }) => [type, count]));
    const each = (read: (event: (typeof files.events)[number]) => readonly unknown[]): number =>
      files.events.reduce((sum, event) => sum + read(event).length, 0);
    expect(nodes).toMatchObject({
      Event: files.events.length,
      Actor: files.actors.length,
      Source: files.sources.length,
      Claim: files.claims.length,
    });
    expect(types).toMatchObject({
      STATED_IN: files.claims.length,
      PUBLISHED_BY: files.sources.length,
      INCLUDES: each(({ items }) => items),
      SENT_FROM: each(({ origins }) => origins),
      SENT_TO: each(({ destinations }) => destinations),
      MADE_BY: each(({ manufacturers }) => manufacturers),
      CITES: each(({ standards }) => standards),
    });
  });

  it('spans the days that its events can mean', async () => {
    const years = files.events.map(({ date }) => date.slice(0, 4)).sort();
    const { dataset } = await ask<{ dataset: { earliest: string; latest: string } }>(
      '{ dataset { earliest latest } }',
    );
    expect(dataset.earliest).toBe(files.events.map(({ date }) => date).sort()[0]);
    expect(dataset.earliest.slice(0, 4)).toBe(years[0]);
    expect(
      dataset.latest >=
        (files.events
          .map(({ endDate, date }) => endDate ?? date)
          .sort()
          .at(-1) ?? ''),
    ).toBe(true);
  });
});

describe('disagreements', () => {
  it('a page says that more follow, none so large are none', async () => {
    const query = `query ($minRatio: Float!, $first: Int!) {
      disagreements(minRatio: $minRatio, first: $first) { ${PAGE} }
    }`;
    // By the files: the test kits that Spain sent back are stated as 9,000 and as 600 million, the widest ratio of all.
    const widest = 600_000_000 / 9000;
    const read = async (minRatio: number, first: number) =>
      (await ask<{ disagreements: Listed }>(query, { minRatio, first })).disagreements;
    expect(await read(widest, 5)).toMatchObject({ totalCount: 1, pageInfo: { hasNextPage: false } });
    expect(await read(widest + 1, 5)).toEqual({
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: false },
    });
    const some = await read(100, 2);
    expect([some.nodes.length, some.pageInfo.hasNextPage]).toEqual([2, true]);
    expect(some.totalCount).toBeGreaterThan(2);
  });
});
