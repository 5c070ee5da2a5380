import { expect, it } from 'vitest';
import type { GraphDatabase } from '../../kit/graph-database.ts';

const NO_IDS = {
  countries: [],
  actors: [],
  events: [],
  products: [],
  standards: [],
  sources: [],
  publishers: [],
  claims: [],
  disagreements: [],
};
const LABELS = ['Country', 'Actor', 'Recall', 'Donation', 'Product'];

const setOf = (texts: readonly string[]): Record<string, true> =>
  Object.fromEntries(texts.map((text) => [text, true]));

type Found = readonly (string | null)[];
/** The ids of the neighbours that the rows of nodes hold. */
const idsOf = (rows: readonly Record<string, unknown>[]): unknown[] =>
  rows.flatMap(({ found }) => (found as Found[]).map(([, , id]) => id));

export function neighborhoodStatements(use: () => GraphDatabase): void {
  /** The database's own ids, by ours. */
  async function elements(
    ids: Partial<Record<keyof typeof NO_IDS, string[]>>,
  ): Promise<Record<string, string>> {
    const rows = await use().run('locate-nodes', { ...NO_IDS, ...ids });
    return Object.fromEntries(rows.map(({ id, element }) => [String(id), String(element)]));
  }
  const WALK = {
    starts: [] as string[],
    exclude: {},
    families: [] as string[],
    labels: setOf(LABELS),
    isNamed: false,
    order: 'EVIDENCE',
    hubLimit: 150,
    limit: 10,
  };

  /** Relationships among nodes, by the database's ids, new (true) or known; each as an object. */
  async function relationships(
    given: Readonly<Record<string, boolean>>,
    asked: { isKeyed?: boolean; isWeighed: boolean },
  ): Promise<Record<string, unknown>[]> {
    const names = ['to', 'type', 'key', 'quantity', 'unit', 'qualifier', 'publisherCount', 'isDisputed'];
    const rows = await use().run('relationships-among-nodes', {
      ...{ nodes: Object.keys(given), given, isKeyed: true, ...asked },
    });
    return rows.flatMap(({ from, found }) =>
      (found as unknown[][]).map((values) => ({
        from,
        ...Object.fromEntries(values.map((value, at) => [names[at], value])),
      })),
    );
  }

  const COUNTRY = `
    CREATE (c:Country {id: 'ITA'})
    CREATE (:Event:Recall {id: 'weak', publisherCount: 1, dateFirst: '2020-05-01'})-[:SENT_TO]->(c)
    CREATE (:Event:Recall {id: 'strong', publisherCount: 9, dateFirst: '2020-01-01'})-[:SENT_TO]->(c)
    CREATE (:Event:Donation {id: 'fresh', publisherCount: 1, dateFirst: '2020-06-01'})-[:SENT_TO]->(c)
    CREATE (:Publisher {id: 'pub'})-[:BASED_IN]->(c)`;

  it('neighbours come best evidenced first, then newest; or by date as asked', async () => {
    await use().make(COUNTRY);
    const { ITA = '' } = await elements({ countries: ['ITA'] });
    const order = async (name: string): Promise<unknown[]> =>
      idsOf(await use().run('neighbours-of-nodes', { ...WALK, nodes: [ITA], starts: [ITA], order: name }));
    expect(await order('EVIDENCE')).toEqual(['strong', 'fresh', 'weak']);
    expect(await order('NEWEST')).toEqual(['fresh', 'weak', 'strong']);
    expect(await order('OLDEST')).toEqual(['strong', 'weak', 'fresh']);
  });

  it('what an event itself names comes before other events, however well they are known', async () => {
    await use().make(`
      CREATE (e:Event:Recall {id: 'e'})-[:SENT_TO]->(:Country {id: 'ITA'}), (e)-[:ISSUED_BY]->(:Actor {id: 'a'})
      CREATE (:Event:Recall {id: 'other', publisherCount: 50})-[:FOLLOWS]->(e)`);
    const { e = '' } = await elements({ events: ['e'] });
    const rows = await use().run('neighbours-of-nodes', { ...WALK, nodes: [e] });
    expect(idsOf(rows)).toEqual(['ITA', 'a', 'other']);
  });

  it('neighbours come with labels, and with their title or name when that is asked for', async () => {
    await use().make(`
      CREATE (e:Event:Recall {id: 'e'})-[:SENT_TO]->(:Country {id: 'ITA', name: 'Italy'})
      CREATE (:Event:Donation {id: 'd', title: 'A gift'})-[:FOLLOWS]->(e)`);
    const { e = '' } = await elements({ events: ['e'] });
    const read = async (isNamed: boolean): Promise<unknown> => {
      const [row] = await use().run('neighbours-of-nodes', { ...WALK, nodes: [e], isNamed });
      return (row?.['found'] as Found[]).map(([, labels, id, name]) => [labels, id, name]);
    };
    expect(await read(true)).toEqual([
      [['Country'], 'ITA', 'Italy'],
      [['Event', 'Donation'], 'd', 'A gift'],
    ]);
    expect(await read(false)).toEqual([
      [['Country'], 'ITA', null],
      [['Event', 'Donation'], 'd', null],
    ]);
  });

  it('only neighbours of the types, direction and labels asked for, new ones, and so many of each node', async () => {
    await use().make(COUNTRY);
    const { ITA = '', strong = '' } = await elements({ countries: ['ITA'], events: ['strong'] });
    const read = async (more: object): Promise<unknown[]> =>
      idsOf(await use().run('neighbours-of-nodes', { ...WALK, nodes: [ITA], ...more }));
    expect(await read({ limit: 1 })).toEqual(['strong']);
    expect(await read({ exclude: setOf([strong]) })).toEqual(['fresh', 'weak']);
    expect(await read({ labels: setOf(['Donation']) })).toEqual(['fresh']);
    expect(await read({ types: setOf(['SENT_FROM']) })).toEqual([]);
    expect(await read({ isOut: true })).toEqual([]);
    expect(await read({ labels: setOf(['Publisher']), isOut: false, types: setOf(['BASED_IN']) })).toEqual([
      'pub',
    ]);
  });

  it('a hub gives one row that says so, unless the walk starts there', async () => {
    await use().make(COUNTRY);
    const { ITA = '' } = await elements({ countries: ['ITA'] });
    const at = { ...WALK, nodes: [ITA], hubLimit: 3 };
    expect(await use().run('neighbours-of-nodes', at)).toEqual([{ element: ITA, isHub: true, found: [] }]);
    expect(idsOf(await use().run('neighbours-of-nodes', { ...at, starts: [ITA] }))).toHaveLength(3);
    expect(
      idsOf(await use().run('neighbours-of-nodes', { ...at, types: setOf(['SENT_TO']) })),
      'of the wanted types',
    ).toHaveLength(3);
  });

  it('the best neighbours of a start node that the load counted are those of one that is read whole', async () => {
    // Two countries, two actors and 32 of 40 events each: 32 x 32 is more than 40 x 25, so that up to 25 come along the index.
    await use().make(`
      CREATE (w:Country {id: 'WLK', relationCounts: ['BASED_IN IN actor 2 2', 'SENT_FROM IN transfer 16 16', 'SENT_TO IN incident 16 16']})
      CREATE (c:Country {id: 'ALL'})
      WITH [w, c] AS both
      FOREACH (name IN ['a', 'b'] | CREATE (actor:Actor {id: name}) FOREACH (n IN both | CREATE (actor)-[:BASED_IN]->(n)))
      WITH both UNWIND range(10, 49) AS at
      CREATE (e:Event {id: 'e' + at, publisherCount: at % 3, dateFirst: '2020-01-' + (10 + at / 5)})
      FOREACH (_ IN CASE WHEN at % 2 = 0 THEN [1] ELSE [] END | SET e:Donation)
      FOREACH (_ IN CASE WHEN at % 2 = 1 THEN [1] ELSE [] END | SET e:Recall)
      FOREACH (n IN CASE WHEN at % 5 = 0 THEN [] ELSE both END |
        FOREACH (_ IN CASE WHEN at % 2 = 0 THEN [1] ELSE [] END | CREATE (e)-[:SENT_FROM]->(n))
        FOREACH (_ IN CASE WHEN at % 2 = 1 THEN [1] ELSE [] END | CREATE (e)-[:SENT_TO]->(n)))`);
    const { WLK = '', ALL = '' } = await elements({ countries: ['WLK', 'ALL'] });
    const { e49 = '', e44 = '' } = await elements({ events: ['e49', 'e44'] });
    const best = async (element: string, asked: object): Promise<unknown[]> =>
      idsOf(
        await use().run('neighbours-of-nodes', {
          ...{ ...WALK, families: ['actor', 'transfer', 'incident'], limit: 25, hubLimit: 3 },
          ...{ nodes: [element], starts: [element], ...asked },
        }),
      );
    for (const asked of [
      {},
      { limit: 1 },
      { limit: 40 },
      { exclude: { [e49]: true, [e44]: true } },
      { types: setOf(['SENT_TO']), limit: 6 },
      { types: setOf(['BASED_IN']) },
      { families: ['transfer'], labels: setOf(['Donation']), limit: 6 },
      { isOut: false },
      { isOut: true },
      { order: 'OLDEST' },
    ]) {
      expect(await best(WLK, asked), JSON.stringify(asked)).toEqual(await best(ALL, asked));
    }
    expect(await best(WLK, { limit: 3 })).toEqual(['e47', 'e41', 'e44']);
    expect(await best(WLK, { limit: 40 })).toHaveLength(34);
  });

  it('a neighbour counts once a type and direction, however many relationships join the two', async () => {
    await use().make(`
      CREATE (e:Event:Recall {id: 'e'}), (p:Product {id: 'gown'}), (a:Actor {id: 'a'})
      CREATE (e)-[:INCLUDES {key: 'i1'}]->(p), (e)-[:INCLUDES {key: 'i2'}]->(p), (e)-[:SENT_BY]->(a), (e)-[:MADE_BY]->(a)`);
    const { e = '' } = await elements({ events: ['e'] });
    const rows = await use().run('neighbour-counts-of-nodes', { nodes: [e], families: [], labels: LABELS });
    expect(rows.map(({ type, isOut, count }) => [type, isOut, count]).toSorted()).toEqual([
      ['INCLUDES', true, 1],
      ['MADE_BY', true, 1],
      ['SENT_BY', true, 1],
    ]);
  });

  it('neighbours of a hub are as many as the load counted, of the families and types asked for', async () => {
    await use().make(`
      CREATE (:Country {id: 'CHN', relationCounts: [
        'SENT_FROM IN incident 212 211', 'SENT_FROM IN transfer 499 498', 'SENT_TO IN incident 9 9'
      ]})`);
    const { CHN = '' } = await elements({ countries: ['CHN'] });
    const asked = { nodes: [CHN], families: ['incident'], labels: LABELS };
    const rows = await use().run('neighbour-counts-of-nodes', asked);
    expect(rows.map(({ type, isOut, family, count }) => [type, isOut, family, count])).toEqual([
      ['SENT_FROM', false, 'incident', 211],
      ['SENT_TO', false, 'incident', 9],
    ]);
    expect(await use().run('neighbour-counts-of-nodes', { ...asked, types: ['SENT_TO'] })).toHaveLength(1);
    expect(await use().run('neighbour-counts-of-nodes', { ...asked, isOut: true })).toEqual([]);
  });

  it('relationships among nodes come once each from their start, none between two that are known', async () => {
    await use().make(`
      CREATE (e:Event:Recall {id: 'e', publisherCount: 4}), (c:Country {id: 'ITA'}), (a:Actor {id: 'a'})-[:BASED_IN]->(c)
      CREATE (e)-[:SENT_TO]->(c), (e)-[:ISSUED_BY]->(a), (e)-[:SENT_FROM]->(:Country {id: 'CHN'})`);
    const { e = '', ITA = '', a = '' } = await elements({ events: ['e'], countries: ['ITA'], actors: ['a'] });
    const rows = await relationships({ [e]: true, [ITA]: false, [a]: false }, { isWeighed: true });
    expect(rows.map(({ from, type, to }) => [from, type, to]).toSorted()).toEqual(
      [
        [e, 'SENT_TO', ITA],
        [e, 'ISSUED_BY', a],
      ].toSorted(),
    );
    const [basedIn] = await relationships({ [ITA]: false, [a]: true }, { isWeighed: true });
    expect(basedIn).toMatchObject({ type: 'BASED_IN', publisherCount: null, isDisputed: false });
  });

  it('an item is known by those who state its quantity and disputed where they differ; the rest by the event', async () => {
    await use().make(`
      CREATE (e:Event:Recall {id: 'e', publisherCount: 7, disagreementCount: 2})
      CREATE (g:Product {id: 'gown'}), (e)-[:INCLUDES {key: 'i1', quantity: 5.0, unit: 'piece', qualifier: 'about'}]->(g)
      CREATE (e)-[:INCLUDES {key: 'i2', unit: 'piece', qualifier: 'exact'}]->(g)
      CREATE (e)-[:SENT_BY]->(a:Actor {id: 'a'}), (e)-[:RECEIVED_BY]->(a)
      WITH e UNWIND [['c1', 'xinhua'], ['c2', 'xinhua'], ['c3', 'reuters'], ['c4', null]] AS row
      CREATE (e)<-[:ABOUT]-(:Claim {id: row[0], field: 'quantity', item: 'i1'})-[:STATED_IN]->(:Source {id: row[0], voice: row[1]})
      WITH DISTINCT e
      CREATE (e)<-[:ABOUT]-(:Claim {id: 'c5', field: 'quantity', item: 'i1', aspect: 'failed'})-[:STATED_IN]->(:Source {id: 'c5', voice: 'ap'})
      CREATE (e)<-[:ABOUT]-(:Disagreement {id: 'd1', field: 'quantity', item: 'i1'})
      CREATE (e)<-[:ABOUT]-(:Disagreement {id: 'd2', field: 'sender'})
      CREATE (e)<-[:ABOUT]-(:Disagreement {id: 'd3', field: 'recipient', aspect: 'final'})`);
    const ids = await elements({ events: ['e'], products: ['gown'], actors: ['a'] });
    const all = setOf(Object.values(ids));
    const rows = await relationships(all, { isWeighed: true });
    const told = Object.fromEntries(
      rows.map(({ type, key, publisherCount, isDisputed }) => [
        `${String(type)} ${String(key)}`,
        [publisherCount, isDisputed],
      ]),
    );
    expect(told).toEqual({
      'INCLUDES i1': [2, true],
      'INCLUDES i2': [7, false],
      'SENT_BY null': [7, true],
      'RECEIVED_BY null': [7, false],
    });
    expect(await relationships(all, { isWeighed: false }), 'nobody asks how well they are known').toEqual(
      rows.map(({ publisherCount: _count, isDisputed: _is, ...rest }) => rest),
    );
    const bare = await relationships(all, { isKeyed: false, isWeighed: false });
    expect(bare, 'nor for more than what joins what').toEqual(
      rows.map(({ from, to, type }) => ({ from, to, type })),
    );
  });
}
