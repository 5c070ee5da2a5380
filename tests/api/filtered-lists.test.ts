import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, send } from '../kit/api.ts';
import { type FactSet, readFactSet } from '../kit/fact-set.ts';
import { readAll, whole } from '../kit/whole-list.ts';

/*
 * Countries, products, standards and publishers; text, what is left out, and counts by facet of every list but `events`.
 * Expected values are counted from the files, here or, where a number stands, by hand with a search through them.
 */

let files: FactSet;
beforeAll(() => {
  files = readFactSet();
});

type Event = FactSet['events'][number];

const text = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
/** Months are taken as 31 days long, which compares alike with days that end no month. */
const last = (written: string): string =>
  written.length === 4 ? `${written}-12-31` : written.length === 7 ? `${written}-31` : written;
const partsOf = ({ senders, recipients, manufacturers, issuers }: Event): string[] => [
  ...new Set([...senders, ...recipients, ...manufacturers, ...issuers]),
];
const countriesOf = ({ origins, destinations }: Event): string[] => [
  ...new Set([...origins, ...destinations]),
];
const productsOf = ({ items }: Event): string[] => [...new Set(items.map(({ product }) => product))];

/** Values by how many have them, most first, then by value: as a list by number of events or a facet has them. */
function byCount(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || text(a[0], b[0]));
}
const inOrder = (values: readonly string[]): string[] => byCount(values).map(([value]) => value);

interface Facets {
  readonly list: {
    readonly totalCount: number;
    readonly facets: readonly {
      readonly by: string;
      readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
      readonly leftOut: number;
      readonly withoutValue: number;
    }[];
  };
}

/** Counts by some things, as `value: count`, each with how many values and nodes are left out. */
async function facetsOf(field: string, args: string, by: readonly string[], first = 3) {
  const { list } = await ask<Facets>(`{ list: ${field}${args} {
    totalCount facets(by: [${by.join(' ')}], first: ${first}) { by values { value label count } leftOut withoutValue }
  } }`);
  return {
    totalCount: list.totalCount,
    ...Object.fromEntries(
      list.facets.map(({ by: each, values, leftOut, withoutValue }) => [
        each,
        { values: values.map(({ value, count }) => [value, count]), leftOut, withoutValue },
      ]),
    ),
  };
}
/** What `facetsOf` gives of one thing, of all values that nodes have. */
const facet = (values: readonly string[], withoutValue: number, first = 3) => {
  const counted = byCount(values);
  return {
    values: counted.slice(0, first),
    leftOut: Math.max(0, counted.length - first),
    withoutValue,
  };
};

describe('countries', () => {
  const mentioned = (): string[] => [
    ...new Set([
      ...files.events.flatMap(countriesOf),
      ...[...files.actors, ...files.sources].flatMap(({ country }) => country ?? []),
    ]),
  ];

  it('are all that the record mentions, by name', async () => {
    const got = await readAll('countries', 'orderBy: NAME');
    expect(got.ids.toSorted()).toEqual(mentioned().sort());
    expect(got.totalCount).toBe(got.ids.length);
    const { countries } = await ask<{ countries: { nodes: { name: string }[] } }>(
      '{ countries(first: 100) { nodes { name } } }',
    );
    const names = countries.nodes.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(text));
  });

  it('come by how many events left them or went to them', async () => {
    const counted = inOrder(files.events.flatMap(countriesOf));
    const others = mentioned().filter((code) => !counted.includes(code));
    expect(await readAll('countries', 'orderBy: MOST_EVENTS')).toEqual(whole([...counted, ...others.sort()]));
  });

  it('of a continent, a direction and some events come by how many of those events', async () => {
    const gifts = files.events.filter(({ kind, origins }) => kind === 'donation' && origins.includes('CHN'));
    const received = inOrder(gifts.flatMap(({ destinations }) => [...new Set(destinations)]));
    const eventFilter = 'eventFilter: {kinds: [DONATION], origins: ["CHN"]}';
    expect(
      await readAll('countries', `filter: {direction: IN, ${eventFilter}}, orderBy: MOST_EVENTS`),
    ).toEqual(whole(received));
    // Among the destinations in events.jsonl, these lie in Oceania, to which the record counts Timor-Leste.
    const oceania = ['AUS', 'FJI', 'MHL', 'NRU', 'NZL', 'PLW', 'PNG', 'SLB', 'TLS', 'TON', 'TUV', 'VUT'];
    expect(
      (await readAll('countries', 'filter: {regions: ["Oceania"], direction: IN}')).ids.toSorted(),
    ).toEqual(oceania);
    expect(
      await readAll(
        'countries',
        `filter: {direction: IN, ${eventFilter}, not: {regions: ["Oceania"], direction: IN}}, orderBy: MOST_EVENTS`,
      ),
    ).toEqual(whole(received.filter((code) => !oceania.includes(code))));
  });

  it('are counted by continent, direction and kind of event', async () => {
    const oceania = 'filter: {ids: ["AUS", "country:NZL", "TON", "QAT"]}';
    const kinds = (code: string): string[] => [
      ...new Set(
        files.events
          .filter((event) => countriesOf(event).includes(code))
          .map(({ kind }) => kind.toUpperCase().replaceAll('-', '_')),
      ),
    ];
    // No event left Qatar or went there; an actor sits in it.
    expect(await facetsOf('countries', `(${oceania})`, ['REGION', 'DIRECTION', 'EVENT_KIND'])).toEqual({
      totalCount: 4,
      REGION: facet(['Oceania', 'Oceania', 'Oceania', 'Asia'], 0),
      DIRECTION: facet(
        ['AUS', 'NZL', 'TON'].flatMap((code) => [
          ...(files.events.some(({ origins }) => origins.includes(code)) ? ['OUT'] : []),
          ...(files.events.some(({ destinations }) => destinations.includes(code)) ? ['IN'] : []),
        ]),
        1,
      ),
      EVENT_KIND: facet(['AUS', 'NZL', 'TON'].flatMap(kinds), 1),
    });
  });

  it('on 1 February 2020 are those of the four events that documents of then tell of', async () => {
    expect((await readAll('countries', 'knownBy: "2020-02-01"')).ids.toSorted()).toEqual([
      'BLR',
      'CHN',
      'JPN',
      'MYS',
    ]);
    expect(await readAll('countries', 'knownBy: "2001-01-01"')).toEqual(whole([]));
  });
});

describe('products and standards', () => {
  it('products come by how many events include them, all 18', async () => {
    const counted = inOrder(files.events.flatMap(productsOf));
    expect(counted).toHaveLength(18);
    expect(await readAll('products', 'orderBy: MOST_EVENTS')).toEqual(whole(counted));
    const { products } = await ask<{ products: { nodes: { name: string }[] } }>(
      '{ products(first: 100) { nodes { name } } }',
    );
    const names = products.nodes.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(text));
  });

  it('products of events that meet a filter come by how many of those', async () => {
    const recalls = files.events.filter(({ kind }) => kind === 'recall');
    expect(
      await readAll('products', 'filter: {eventFilter: {kinds: [RECALL]}}, orderBy: MOST_EVENTS'),
    ).toEqual(whole(inOrder(recalls.flatMap(productsOf))));
    expect(
      await readAll(
        'products',
        'filter: {eventFilter: {kinds: [RECALL]}, not: {ids: ["ventilator"]}}, orderBy: MOST_EVENTS',
      ),
    ).toEqual(whole(inOrder(recalls.flatMap(productsOf)).filter((id) => id !== 'ventilator')));
  });

  it('on 1 February 2020 four products were known, and no standard', async () => {
    const products = ['gloves', 'mask-unspecified', 'medicine', 'protective-suit'];
    expect((await readAll('products', 'knownBy: "2020-02-01"')).ids.toSorted()).toEqual(products);
    expect(await readAll('standards', 'knownBy: "2020-02-01"')).toEqual(whole([]));
  });

  // Occurrences in events.jsonl: EN 149 in 99 events, CE marking in 50, KN95 / GB 2626-2006 in 34, 25 standards in all.
  it('standards come by how many events turn on them, and a page says that more follow', async () => {
    const query = `{ standards(first: 3, orderBy: MOST_EVENTS) {
      totalCount pageInfo { hasNextPage } nodes { name events(first: 1) { totalCount } }
    } }`;
    expect(await ask(query)).toEqual({
      standards: {
        totalCount: 25,
        pageInfo: { hasNextPage: true },
        nodes: [
          { name: 'EN 149', events: { totalCount: 99 } },
          { name: 'CE marking', events: { totalCount: 50 } },
          { name: 'KN95 / GB 2626-2006', events: { totalCount: 34 } },
        ],
      },
    });
  });

  it('standards are counted by the goods and the kinds of their events', async () => {
    const ofEach = (valuesOf: (event: Event) => readonly string[]): string[] =>
      [...new Set(files.events.flatMap(({ standards }) => standards))].flatMap((standard) => [
        ...new Set(files.events.filter(({ standards }) => standards.includes(standard)).flatMap(valuesOf)),
      ]);
    const got = await facetsOf('standards', '', ['EVENT_KIND', 'PRODUCT'], 4);
    expect(got).toMatchObject({
      totalCount: 25,
      EVENT_KIND: facet(
        ofEach(({ kind }) => [kind.toUpperCase().replaceAll('-', '_')]),
        0,
        4,
      ),
      PRODUCT: {
        values: facet(
          ofEach((event) => productsOf(event).map((id) => `product:${id}`)),
          0,
          4,
        ).values,
      },
    });
  });
});

describe('publishers', () => {
  const names = async (args: string): Promise<string[]> => {
    const { publishers } = await ask<{ publishers: { nodes: { name: string }[] } }>(
      `{ publishers(first: 100, ${args}) { nodes { name } } }`,
    );
    return publishers.nodes.map(({ name }) => name);
  };

  it('come by name, each once, page by page', async () => {
    const { ids, totalCount } = await readAll('publishers', 'orderBy: NAME');
    const expected = [...new Set(files.sources.map(({ publisher }) => publisher))].sort(text);
    expect([ids.length, new Set(ids).size, totalCount]).toEqual([
      expected.length,
      expected.length,
      expected.length,
    ]);
    expect(await names('orderBy: NAME')).toEqual(expected.slice(0, 100));
  });

  it('come by how many documents and claims they have', async () => {
    const documents = byCount(files.sources.map(({ publisher }) => publisher));
    // CGTN has 15 in sources.jsonl, South China Morning Post 13.
    expect((await names('orderBy: MOST_SOURCES')).slice(0, 2)).toEqual(['CGTN', 'South China Morning Post']);
    const most = (await names('orderBy: MOST_SOURCES')).map(
      (name) => documents.find(([publisher]) => publisher === name)?.[1],
    );
    expect(most).toEqual(documents.slice(0, 100).map(([, count]) => count));
    const publisherOf = new Map(files.sources.map(({ id, publisher }) => [id, publisher]));
    const claims = byCount(files.claims.map(({ source }) => publisherOf.get(source) ?? ''));
    const stated = (await names('orderBy: MOST_CLAIMS')).map(
      (name) => claims.find(([publisher]) => publisher === name)?.[1],
    );
    expect(stated).toEqual(claims.slice(0, 100).map(([, count]) => count));
  });

  it('of a kind, of some events, and independent or not, are those with such a document', async () => {
    const regulators = files.sources.filter(({ kind }) => kind === 'regulator');
    expect(await names('filter: {kinds: [REGULATOR]}')).toEqual(
      [...new Set(regulators.map(({ publisher }) => publisher))].sort(text),
    );
    const told = new Set(
      files.claims.filter(({ event }) => event === 'nld-ffp2-recall-2020-03-28').map(({ source }) => source),
    );
    const tellers = files.sources.filter(({ id }) => told.has(id));
    const eventFilter = 'eventFilter: {ids: ["nld-ffp2-recall-2020-03-28"]}';
    expect(await names(`filter: {${eventFilter}}`)).toEqual(
      [...new Set(tellers.map(({ publisher }) => publisher))].sort(text),
    );
    expect(await names(`filter: {${eventFilter}, not: {countries: ["NLD"]}}`)).toEqual(
      [...new Set(tellers.filter(({ country }) => country !== 'NLD').map(({ publisher }) => publisher))].sort(
        text,
      ),
    );
    const blogs = new Set(
      files.sources.filter(({ kind }) => kind === 'blog').map(({ publisher }) => publisher),
    );
    const { some, none } = await ask<Record<'some' | 'none', { totalCount: number }>>(`{
      some: publishers(filter: {kinds: [BLOG], isIndependent: false}) { totalCount }
      none: publishers(filter: {kinds: [BLOG], isIndependent: true}) { totalCount }
    }`);
    expect([some.totalCount, none.totalCount]).toEqual([blogs.size, 0]);
  });

  it('are counted by kind, country and language', async () => {
    const told = files.sources.filter(({ kind }) => kind === 'regulator');
    const publishers = [...new Set(told.map(({ publisher }) => publisher))];
    const ofEach = (valueOf: (source: FactSet['sources'][number]) => string | null): string[] =>
      publishers.flatMap((name) => [
        ...new Set(
          files.sources.filter(({ publisher }) => publisher === name).flatMap((each) => valueOf(each) ?? []),
        ),
      ]);
    expect(
      await facetsOf('publishers', '(filter: {kinds: [REGULATOR]})', ['KIND', 'COUNTRY', 'LANGUAGE']),
    ).toEqual({
      totalCount: publishers.length,
      KIND: facet(
        ofEach(({ kind }) => kind.toUpperCase().replaceAll('-', '_')),
        0,
      ),
      COUNTRY: facet(
        ofEach(({ country }) => country && `country:${country}`),
        publishers.filter((name) =>
          files.sources.every(({ publisher, country }) => publisher !== name || !country),
        ).length,
      ),
      LANGUAGE: facet(
        ofEach(({ language }) => language),
        0,
      ),
    });
  });

  it('on a day are those with a document out by then, counted by those documents', async () => {
    const out = files.sources.filter(({ date }) => date !== null && last(date) <= '2020-02-15');
    const expected = [...new Set(out.map(({ publisher }) => publisher))].sort(text);
    expect(expected.length).toBeGreaterThan(3);
    expect(await names('knownBy: "2020-02-15"')).toEqual(expected);
    expect(await readAll('publishers', 'knownBy: "2001-01-01"')).toEqual(whole([]));
  });
});

describe('text', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['actors', 'bioesay', ['shenzhen-bioeasy-biotechnology']],
    ['countries', 'Pays-Bas', ['NLD']],
    ['countries', 'Atlantis', []],
    ['countries', 'netherland', ['NLD']],
    ['standards', 'gb 2626-2019', ['gb-2626-2019', 'kn95-gb-2626-2019']],
    ['products', 'ventilators', ['ventilator']],
    // One title in sources.jsonl has the word.
    ['sources', 'bioeasy georgia', ['src-vybory-geo']],
    ['sources', '?!', []],
  ];
  it.each(cases)('in %s, %j finds by words, forgiving a typo', async (field, words, expected) => {
    expect((await readAll(field, `filter: {text: "${words}"}`)).ids.toSorted()).toEqual(expected);
  });

  it('of claims is looked for in value and note, and adds to other conditions', async () => {
    const wording = ({ value, note }: FactSet['claims'][number]): string => `${value} ${note}`;
    const found = files.claims.filter((claim) => /\bforged/i.test(wording(claim)));
    expect(found.length).toBeGreaterThan(3);
    const { ids } = await readAll('claims', 'filter: {text: "forged"}');
    expect(ids).toEqual(expect.arrayContaining(found.map(({ id }) => id)));
    // A letter more, less or other is forgiven: `forced`, `forge`.
    const forgiven = files.claims.filter((claim) => /\bfor[gc]e/i.test(wording(claim))).map(({ id }) => id);
    expect(ids.filter((id) => !forgiven.includes(id))).toEqual([]);
    const [one] = found;
    const about = await readAll('claims', `filter: {text: "forged", events: ["${one?.event}"]}`);
    expect(about.ids.toSorted()).toEqual(
      ids.filter((id) => files.claims.find((claim) => claim.id === id)?.event === one?.event).toSorted(),
    );
  });
});

describe('what is left out and what is counted', () => {
  it('of actors', async () => {
    const chinese = files.actors.filter(({ country }) => country === 'CHN');
    const rest = chinese.filter(({ kind }) => kind !== 'manufacturer' && kind !== 'company');
    const filter = '(filter: {countries: ["CHN"], not: {kinds: [MANUFACTURER, COMPANY]}})';
    const roles = (id: string): string[] => [
      ...(files.events.some(({ senders }) => senders.includes(id)) ? ['SENDER'] : []),
      ...(files.events.some(({ recipients }) => recipients.includes(id)) ? ['RECIPIENT'] : []),
      ...(files.events.some(({ manufacturers }) => manufacturers.includes(id)) ? ['MANUFACTURER'] : []),
      ...(files.events.some(({ issuers }) => issuers.includes(id)) ? ['ISSUER'] : []),
    ];
    expect(await facetsOf('actors', filter, ['KIND', 'COUNTRY', 'ROLE'])).toEqual({
      totalCount: rest.length,
      KIND: facet(
        rest.map(({ kind }) => kind.toUpperCase().replaceAll('-', '_')),
        0,
      ),
      COUNTRY: facet(
        rest.map(() => 'country:CHN'),
        0,
      ),
      ROLE: facet(
        rest.flatMap(({ id }) => roles(id)),
        rest.filter(({ id }) => roles(id).length === 0).length,
      ),
    });
  });

  it('of actors with a part in events that meet a filter, by how many', async () => {
    const returned = files.events.filter(({ kind }) => kind === 'return' || kind === 'rejection');
    expect(
      await readAll('actors', 'filter: {eventFilter: {kinds: [RETURN, REJECTION]}}, orderBy: MOST_EVENTS'),
    ).toEqual(whole(inOrder(returned.flatMap(partsOf))));
    expect(
      await readAll(
        'actors',
        'filter: {roles: [MANUFACTURER], eventFilter: {kinds: [RETURN, REJECTION]}}, orderBy: MOST_EVENTS',
      ),
    ).toEqual(whole(inOrder(returned.flatMap(({ manufacturers }) => [...new Set(manufacturers)]))));
  });

  it('of documents', async () => {
    const rest = files.sources.filter(({ kind, language }) => kind === 'government' && language !== 'en');
    const filter = '(filter: {kinds: [GOVERNMENT], not: {languages: ["en"]}})';
    expect(await facetsOf('sources', filter, ['KIND', 'COUNTRY', 'LANGUAGE', 'MONTH'], 2)).toEqual({
      totalCount: rest.length,
      KIND: facet(
        rest.map(() => 'GOVERNMENT'),
        0,
        2,
      ),
      COUNTRY: facet(
        rest.flatMap(({ country }) => (country === null ? [] : `country:${country}`)),
        rest.filter(({ country }) => country === null).length,
        2,
      ),
      LANGUAGE: facet(
        rest.map(({ language }) => language),
        0,
        2,
      ),
      MONTH: facet(
        rest.flatMap(({ date }) => date?.slice(0, 7) ?? []),
        rest.filter(({ date }) => date === null).length,
        2,
      ),
    });
  });

  it('of documents by how many claims they make, all or about some events', async () => {
    const counts = byCount(files.claims.map(({ source }) => source));
    expect((await readAll('sources', 'orderBy: MOST_CLAIMS, filter: {kinds: [REGULATOR]}')).ids).toEqual(
      counts
        .map(([id]) => id)
        .filter((id) => files.sources.find((each) => each.id === id)?.kind === 'regulator'),
    );
    const about = files.claims.filter(({ event }) => event === 'nld-ffp2-recall-2020-03-28');
    expect(
      await readAll(
        'sources',
        'orderBy: MOST_CLAIMS, filter: {eventFilter: {ids: ["nld-ffp2-recall-2020-03-28"]}}',
      ),
    ).toEqual(whole(inOrder(about.map(({ source }) => source))));
  });

  it('of claims', async () => {
    const recalls = new Set(files.events.filter(({ kind }) => kind === 'recall').map(({ id }) => id));
    const rest = files.claims.filter(({ event, field }) => recalls.has(event) && field !== 'quantity');
    const sources = new Map(files.sources.map((source) => [source.id, source]));
    const filter = '(filter: {eventFilter: {kinds: [RECALL]}, not: {fields: [QUANTITY]}})';
    expect(await facetsOf('claims', filter, ['FIELD', 'UNIT', 'SOURCE_KIND', 'IS_SUSPECT'])).toEqual({
      totalCount: rest.length,
      FIELD: facet(
        rest.map(({ field }) => field.toUpperCase()),
        0,
      ),
      UNIT: facet(
        rest.flatMap(({ unit }) => unit ?? []),
        rest.filter(({ unit }) => unit === null).length,
      ),
      SOURCE_KIND: facet(
        rest.map(({ source }) => sources.get(source)?.kind.toUpperCase().replaceAll('-', '_') ?? ''),
        0,
      ),
      IS_SUSPECT: facet(
        rest.map(({ suspect }) => String(suspect !== null)),
        0,
      ),
    });
  });

  it('of nothing is nothing', async () => {
    expect(await facetsOf('publishers', '(filter: {countries: ["XXX"]})', ['KIND', 'COUNTRY'])).toEqual({
      totalCount: 0,
      KIND: facet([], 0),
      COUNTRY: facet([], 0),
    });
  });
});

/** Every list with filters that leave some of it, orders, and what its items rest on. */
const LISTS: Readonly<Record<string, { filters: readonly string[]; orders: readonly string[] }>> = {
  countries: {
    filters: ['{}', '{direction: OUT}', '{not: {regions: ["Europe"]}}', '{eventFilter: {kinds: [RECALL]}}'],
    orders: ['NAME', 'MOST_EVENTS'],
  },
  products: { filters: ['{}', '{eventFilter: {hasIncident: true}}'], orders: ['NAME', 'MOST_EVENTS'] },
  standards: { filters: ['{}', '{text: "EN"}'], orders: ['NAME', 'MOST_EVENTS'] },
  publishers: {
    filters: ['{kinds: [REGULATOR, FOUNDATION]}', '{countries: ["ITA", "DEU"], not: {languages: ["en"]}}'],
    orders: ['NAME', 'MOST_SOURCES', 'MOST_CLAIMS'],
  },
  actors: {
    filters: ['{kinds: [FOUNDATION, REGULATOR]}', '{text: "ministry health"}'],
    orders: ['NAME', 'MOST_EVENTS'],
  },
  sources: {
    filters: ['{kinds: [ACADEMIC, NGO, REGULATOR]}', '{eventFilter: {kinds: [RETURN]}}'],
    orders: ['DATE_NEWEST', 'DATE_OLDEST', 'MOST_CLAIMS'],
  },
};
const request = fc.constantFrom(...Object.keys(LISTS)).chain((list) =>
  fc.record({
    list: fc.constant(list),
    filter: fc.constantFrom(...(LISTS[list]?.filters ?? [])),
    orderBy: fc.constantFrom(...(LISTS[list]?.orders ?? [])),
  }),
);
const day = fc.constantFrom(
  '2020-02-01',
  '2020-02-20',
  '2020-03-15',
  '2020-03-31',
  '2020-04-20',
  '2021-01-01',
);

interface Paged {
  readonly list: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describe('in every list', () => {
  const read = async (field: string, args: string, first: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { list }: Paged = await ask<Paged>(
        `query ($after: String) { list: ${field}(first: ${first}, after: $after, ${args}) {
          totalCount nodes { id } pageInfo { hasNextPage endCursor }
        } }`,
        { after },
      );
      ids.push(...list.nodes.map(({ id }) => id));
      if (!list.pageInfo.hasNextPage) {
        expect(list.totalCount).toBe(ids.length);
        return ids;
      }
      expect(list.nodes).toHaveLength(first);
      after = list.pageInfo.endCursor;
    }
  };

  it('pages of any size hold what the largest hold, in that order, each item once', async () => {
    await fc.assert(
      fc.asyncProperty(
        request,
        fc.integer({ min: 3, max: 40 }),
        fc.option(day, { nil: null }),
        async (asked, size, on) => {
          const args = `filter: ${asked.filter}, orderBy: ${asked.orderBy}, knownBy: ${JSON.stringify(on)}`;
          const large = await read(asked.list, args, 100);
          expect(new Set(large).size).toBe(large.length);
          expect(await read(asked.list, args, Math.max(size, Math.ceil(large.length / 6)))).toEqual(large);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('a later day loses nothing, and nothing rests on a later document', async () => {
    const dayOf = new Map(files.sources.map(({ id, date }) => [id, date === null ? '9999' : last(date)]));
    const there = (on: string): ReadonlySet<string> => {
      const out = files.claims.filter(({ source }) => (dayOf.get(source) ?? '9999') <= on);
      const known = new Set(out.map(({ event }) => event));
      return new Set([
        ...files.events
          .filter(({ id }) => known.has(id))
          .flatMap((event) => [
            ...countriesOf(event).map((id) => `country:${id}`),
            ...productsOf(event).map((id) => `product:${id}`),
            ...partsOf(event).map((id) => `actor:${id}`),
          ]),
        ...files.sources.filter(({ id }) => (dayOf.get(id) ?? '9999') <= on).map(({ id }) => `source:${id}`),
      ]);
    };
    await fc.assert(
      fc.asyncProperty(request, day, day, async (asked, a, b) => {
        fc.pre(!asked.filter.includes('not'));
        const [before, after] = [a, b].sort() as [string, string];
        const of = (on: string) => read(asked.list, `filter: ${asked.filter}, knownBy: "${on}"`, 100);
        const [early, late] = await Promise.all([of(before), of(after)]);
        expect(early.filter((id) => !late.includes(id))).toEqual([]);
        if (['standards', 'publishers'].includes(asked.list)) return;
        const rests = there(before);
        expect(early.filter((id) => !rests.has(id))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it.each([
    ['{ countries(filter: {not: {}}) { totalCount } }', 'countries(filter.not:): got no condition'],
    [
      '{ products(filter: {not: {not: {ids: ["gown"]}}}) { totalCount } }',
      'products(filter.not.not:): got a filter',
    ],
    [
      '{ standards(filter: {eventFilter: {origins: ["x"]}}) { totalCount } }',
      'standards(filter.eventFilter.origins:): got "x"',
    ],
    [
      '{ publishers(filter: {ids: ["country:NLD"]}) { totalCount } }',
      'publishers(filter.ids:): got "country:NLD"; valid: the id of a publisher',
    ],
    [
      '{ actors(filter: {text: ""}) { totalCount } }',
      'actors(filter.text:): got 0 characters; valid: 1 to 200 characters',
    ],
    [
      '{ countries(first: 0) { totalCount } }',
      'countries(first:): got 0; valid: a whole number from 1 to 100',
    ],
    ['{ claims { facets(by: []) { leftOut } } }', 'FilteredClaimConnection.facets(by:): got nothing'],
    [
      '{ products { facets(by: [EVENT_KIND], first: 101) { leftOut } } }',
      'ProductConnection.facets(first:): got 101',
    ],
  ])('%s is refused', async (query, message) => {
    const { body } = await send(query);
    expect(body.errors?.[0]?.message).toContain(message);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('a cursor of another filter, order or day is refused', async () => {
    const { list } = await ask<Paged>(
      '{ list: countries(first: 1) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
    );
    for (const other of ['orderBy: MOST_EVENTS', 'filter: {direction: IN}', 'knownBy: "2021-01-01"']) {
      const { body } = await send(
        `{ countries(first: 1, after: "${list.pageInfo.endCursor}", ${other}) { totalCount } }`,
      );
      expect(body.errors?.[0]?.message, other).toContain('countries(after:)');
    }
  });
});
