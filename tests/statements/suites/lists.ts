import { expect, it } from 'vitest';
import type { GraphDatabase } from '../../kit/graph-database.ts';

export function listStatements(use: () => GraphDatabase): void {
  const idsOf = (rows: readonly Record<string, unknown>[], column: string): unknown[] =>
    rows.map((row) => row[column]);

  it('events of an actor come newest first, ties by id, each once with all its parts', async () => {
    await use().make(`
      CREATE (a:Actor {id: 'a'})
      CREATE (old:Event {id: 'old', dateFirst: '2020-01-01'}), (y:Event {id: 'y', dateFirst: '2020-02-01'})
      CREATE (x:Event {id: 'x', dateFirst: '2020-02-01'})
      CREATE (old)-[:SENT_BY]->(a), (old)-[:MADE_BY]->(a), (y)-[:ISSUED_BY]->(a), (x)-[:SENT_BY]->(a)`);
    const all = { ids: ['a', 'none'], types: ['SENT_BY', 'RECEIVED_BY', 'MADE_BY', 'ISSUED_BY'] };
    const rows = await use().run('events-of-actors', { ...all, limit: 10 });
    expect(idsOf(rows, 'eventId')).toEqual(['x', 'y', 'old']);
    expect((rows[2]?.['types'] as string[]).toSorted()).toEqual(['MADE_BY', 'SENT_BY']);
    const next = await use().run('events-of-actors', {
      ...all,
      afterDate: '2020-02-01',
      afterId: 'x',
      limit: 1,
    });
    expect(idsOf(next, 'eventId')).toEqual(['y']);
    const sent = await use().run('events-of-actors', { ids: ['a'], types: ['SENT_BY'], limit: 10 });
    expect(idsOf(sent, 'eventId')).toEqual(['x', 'old']);
    expect(await use().run('event-counts-of-actors', all)).toEqual([{ ownerId: 'a', count: 3 }]);
  });

  it('each owner of a batch gets a page of its own', async () => {
    await use().make(`
      UNWIND ['a', 'b'] AS id CREATE (o:Product {id: id}) WITH o, id UNWIND range(1, 3) AS n
      CREATE (o)<-[:INCLUDES]-(:Event {id: id + n, dateFirst: '2020-01-0' + n})`);
    const rows = await use().run('events-of-products', { ids: ['a', 'b'], types: ['INCLUDES'], limit: 2 });
    expect(idsOf(rows, 'eventId').toSorted()).toEqual(['a2', 'a3', 'b2', 'b3']);
  });

  it('pages of a hub, found along the days of all events, are those of a list that is read whole', async () => {
    // 40 events, 30 of them of the hub, three on each day: 30 x 30 is more than 40 x 11, so that pages of 11 are walked.
    await use().make(`
      CREATE (o:Product {id: 'hub'}), (c:Country {id: 'NLD'}), (s:Standard {id: 'hub'}) WITH o, c, s
      UNWIND range(10, 49) AS n
      CREATE (e:Event {id: 'e' + n, kind: 'recall', dateFirst: '2020-01-' + (10 + n / 3)})
      WITH o, c, s, e, n WHERE n % 4 <> 0
      CREATE (o)<-[:INCLUDES]-(e), (o)<-[:INCLUDES]-(e), (c)<-[:SENT_TO]-(e), (c)<-[:SENT_FROM]-(e), (s)<-[:CITES]-(e)`);
    const lists = [
      ['events-of-products', { ids: ['hub'], types: ['INCLUDES'] }],
      ['events-of-countries', { ids: ['NLD'], types: ['SENT_FROM', 'SENT_TO'] }],
      ['events-of-standards', { ids: ['hub'], types: ['CITES'] }],
    ] as const;
    for (const [name, hub] of lists) {
      const whole = idsOf(await use().run(name, { ...hub, limit: 200 }), 'eventId');
      expect(new Set(whole).size, name).toBe(30);
      const paged: unknown[] = [];
      for (let last: Record<string, unknown> | undefined; ;) {
        const after = last ? { afterDate: last['dateFirst'], afterId: last['eventId'] } : {};
        const rows = await use().run(name, { ...hub, ...after, limit: 11 });
        paged.push(...idsOf(rows, 'eventId'));
        last = rows.at(-1);
        if (rows.length < 11) break;
      }
      expect(paged, name).toEqual(whole);
    }
  });

  it('documents and claims come along the days, newest or oldest first, ids upward within a day, without the undated', async () => {
    await use().make(`
      UNWIND [['a', '2020-01-01'], ['b', '2020-01-02'], ['c', '2020-01-02'], ['d', null]] AS each
      CREATE (s:Source {id: each[0], kind: 'press', dateFirst: each[1], dateLast: each[1]})
      CREATE (s)<-[:STATED_IN]-(:Claim {id: 'z-' + each[0], field: 'date'}), (s)<-[:STATED_IN]-(:Claim {id: 'y-' + each[0], field: 'quantity'})`);
    const all = { filter: {}, limit: 9, afterId: '' };
    const newest = { ...all, isDescending: true, fromDay: '9999-12-31' };
    const oldest = { ...all, isDescending: false, fromDay: '' };
    const ids = async (name: string, params: object) => idsOf(await use().run(name, { ...params }), 'id');
    expect(await ids('sources-by-day', newest)).toEqual(['b', 'c', 'a']);
    expect(await ids('sources-by-day', oldest)).toEqual(['a', 'b', 'c']);
    expect(await ids('sources-by-day', { ...newest, fromDay: '2020-01-02', afterId: 'b' })).toEqual([
      'c',
      'a',
    ]);
    expect(await ids('sources-by-day', { ...newest, knownBy: '2020-01-01' })).toEqual(['a']);
    expect(await ids('claims-by-day', newest)).toEqual(['y-b', 'y-c', 'z-b', 'z-c', 'y-a', 'z-a']);
    expect(await ids('claims-by-day', { ...oldest, filter: { fields: ['date'] } })).toEqual([
      'z-a',
      'z-b',
      'z-c',
    ]);
    expect(await ids('claims-by-day', { ...oldest, not: { fields: ['date'] }, limit: 2 })).toEqual([
      'y-a',
      'y-b',
    ]);
  });

  it('actors and publishers come along their names, ids upward among those of one name', async () => {
    await use().make(`
      CREATE (:Actor {id: 'b', name: 'One', kind: 'ngo'}), (:Actor {id: 'a', name: 'One', kind: 'ngo'}), (:Actor {id: 'c', name: 'Two', kind: 'person'})
      CREATE (:Publisher {id: 'q', name: 'Paper'})<-[:PUBLISHED_BY]-(:Source {id: 's'}), (:Publisher {id: 'p', name: 'No documents'})`);
    const all = { filter: {}, fromName: '', afterId: '', limit: 9 };
    const ids = async (name: string, params: object) => idsOf(await use().run(name, { ...params }), 'id');
    expect(await ids('actors-by-name', all)).toEqual(['a', 'b', 'c']);
    expect(await ids('actors-by-name', { ...all, fromName: 'One', afterId: 'a' })).toEqual(['b', 'c']);
    expect(await ids('actors-by-name', { ...all, filter: { kinds: ['person'] } })).toEqual(['c']);
    expect(await ids('publishers-by-name', all)).toEqual(['q']);
  });

  it('events of a hub are counted as the load counted them, on a day or both ways as they are', async () => {
    await use().make(`
      CREATE (o:Product {id: 'hub', relationCounts: ['INCLUDES IN incident 30 20', 'INCLUDES IN transfer 5 4']})
      CREATE (c:Country {id: 'NLD', relationCounts: ['SENT_TO IN incident 7 7', 'BASED_IN IN actor 9 9', 'BASED_IN IN source 8 8']})
      CREATE (o)<-[:INCLUDES]-(e:Event {id: 'e', knownFrom: '2020-01-01'}), (e)-[:SENT_TO]->(c)`);
    const product = { ids: ['hub'], types: ['INCLUDES'] };
    const country = { ids: ['NLD'], types: ['SENT_TO'] };
    const counts = async (name: string, params: object) =>
      (await use().run(name, { ...params }))[0]?.['count'];
    expect(await counts('event-counts-of-products', product)).toBe(24);
    expect(await counts('event-counts-of-products', { ...product, knownBy: '2020-02-01' })).toBe(1);
    expect(await counts('event-counts-of-countries', country)).toBe(7);
    expect(await counts('event-counts-of-countries', { ids: ['NLD'], types: ['SENT_FROM', 'SENT_TO'] })).toBe(
      1,
    );
    expect(await counts('actor-counts-of-countries', { ids: ['NLD'] })).toBe(9);
  });

  it('events of a country are of the kinds and in the direction asked for', async () => {
    await use().make(`
      CREATE (c:Country {id: 'NLD'}), (r:Event {id: 'r', kind: 'recall', dateFirst: '2020-01-01'})
      CREATE (d:Event {id: 'd', kind: 'donation', dateFirst: '2020-01-02'})
      CREATE (r)-[:SENT_TO]->(c), (d)-[:SENT_TO]->(c), (d)-[:SENT_FROM]->(c)`);
    const both = { ids: ['NLD'], types: ['SENT_FROM', 'SENT_TO'] };
    expect(idsOf(await use().run('events-of-countries', { ...both, limit: 9 }), 'eventId')).toEqual([
      'd',
      'r',
    ]);
    expect(await use().run('event-counts-of-countries', both)).toEqual([{ ownerId: 'NLD', count: 2 }]);
    expect(await use().run('event-counts-of-countries', { ...both, kinds: ['recall'] })).toEqual([
      { ownerId: 'NLD', count: 1 },
    ]);
    const left = await use().run('events-of-countries', { ids: ['NLD'], types: ['SENT_FROM'], limit: 9 });
    expect(idsOf(left, 'eventId')).toEqual(['d']);
  });

  it('actors of a country come busiest first, ties by id', async () => {
    await use().make(`
      CREATE (c:Country {id: 'NLD'}), (a:Actor {id: 'a'})-[:BASED_IN]->(c), (b:Actor {id: 'b'})-[:BASED_IN]->(c)
      CREATE (busy:Actor {id: 'z'})-[:BASED_IN]->(c), (busy)<-[:SENT_BY]-(:Event {id: 'e'}), (:Publisher {id: 'p'})-[:BASED_IN]->(c)`);
    const rows = await use().run('actors-of-countries', { ids: ['NLD'], limit: 9 });
    expect(rows.map(({ actorId, degree }) => [actorId, degree])).toEqual([
      ['z', 2],
      ['a', 1],
      ['b', 1],
    ]);
    const next = await use().run('actors-of-countries', {
      ids: ['NLD'],
      afterDegree: 1,
      afterId: 'a',
      limit: 9,
    });
    expect(idsOf(next, 'actorId')).toEqual(['b']);
    expect(await use().run('actor-counts-of-countries', { ids: ['NLD'] })).toEqual([
      { ownerId: 'NLD', count: 3 },
    ]);
  });

  it('documents come earliest first, undated last, and paging goes on among the undated', async () => {
    await use().make(`
      CREATE (p:Publisher {id: 'p'})
      CREATE (:Source {id: 'u1'})-[:PUBLISHED_BY]->(p), (:Source {id: 'u2'})-[:PUBLISHED_BY]->(p)
      CREATE (:Source {id: 'late', dateFirst: '2021-01-01'})-[:PUBLISHED_BY]->(p)
      CREATE (:Source {id: 'early', dateFirst: '2020-01-01'})-[:PUBLISHED_BY]->(p)`);
    const rows = await use().run('sources-of-publishers', { ids: ['p'], limit: 9 });
    expect(idsOf(rows, 'sourceId')).toEqual(['early', 'late', 'u1', 'u2']);
    const after = { afterDate: rows[2]?.['sortDate'], afterId: 'u1' };
    expect(
      idsOf(await use().run('sources-of-publishers', { ids: ['p'], ...after, limit: 9 }), 'sourceId'),
    ).toEqual(['u2']);
    expect(await use().run('source-counts-of-publishers', { ids: ['p'] })).toEqual([
      { ownerId: 'p', count: 4 },
    ]);
  });

  it('claims of a document come by event, then claim', async () => {
    await use().make(`
      CREATE (s:Source {id: 's'}), (e1:Event {id: 'e1', dateFirst: '2020-02-01'}), (e2:Event {id: 'e2', dateFirst: '2020-01-01'})
      CREATE (s)<-[:STATED_IN]-(:Claim {id: 'b'})-[:ABOUT]->(e1), (s)<-[:STATED_IN]-(:Claim {id: 'a'})-[:ABOUT]->(e1)
      CREATE (s)<-[:STATED_IN]-(:Claim {id: 'c'})-[:ABOUT]->(e2)`);
    const rows = await use().run('claims-of-sources', { ids: ['s'], limit: 9 });
    expect(idsOf(rows, 'claimId')).toEqual(['c', 'a', 'b']);
    const next = { afterDate: '2020-02-01', afterEvent: 'e1', afterId: 'a' };
    expect(idsOf(await use().run('claims-of-sources', { ids: ['s'], ...next, limit: 9 }), 'claimId')).toEqual(
      ['b'],
    );
    expect(await use().run('claim-counts-of-sources', { ids: ['s'] })).toEqual([{ ownerId: 's', count: 3 }]);
  });

  it('parts of an actor and countries of a publisher come by name', async () => {
    await use().make(`
      CREATE (a:Actor {id: 'a'}), (:Actor {id: 'p1', name: 'Zeta'})-[:PART_OF]->(a), (:Actor {id: 'p2', name: 'Alpha'})-[:PART_OF]->(a)
      CREATE (p:Publisher {id: 'p'})-[:BASED_IN]->(:Country {id: 'NLD', name: 'Netherlands'})
      CREATE (p)-[:BASED_IN]->(:Country {id: 'BEL', name: 'Belgium'})`);
    expect(idsOf(await use().run('parts-of-actors', { ids: ['a'], limit: 9 }), 'actorId')).toEqual([
      'p2',
      'p1',
    ]);
    expect(idsOf(await use().run('countries-of-publishers', { ids: ['p'] }), 'countryId')).toEqual([
      'BEL',
      'NLD',
    ]);
  });

  it('countries, actors, products and standards are those of a label that meet a filter and are not left out', async () => {
    await use().make(`
      CREATE (a:Country {id: 'AAA', name: 'Zed', region: 'Europe'}), (b:Country {id: 'BBB', name: 'Alpha', region: 'Asia'})
      CREATE (:Country {id: 'CCC', name: 'Mid', region: 'Asia'}), (:Actor {id: 'x', name: 'X'})-[:BASED_IN]->(a)
      CREATE (e:Event {id: 'e', knownFrom: '2020-03-01'}), (f:Event {id: 'f', knownFrom: '2020-05-01'})
      CREATE (e)-[:SENT_FROM]->(a), (e)-[:SENT_TO]->(a), (f)-[:SENT_FROM]->(a), (f)-[:SENT_TO]->(b)`);
    const all = {
      label: 'Country',
      filter: {},
      not: { ids: [] },
      isDescending: false,
      limit: 9,
      byEvents: false,
    };
    const page = async (more: object): Promise<unknown> =>
      (await use().run('ends-page', { ...all, ...more })).map(({ id, key }) => [id, key]);
    expect(await page({})).toEqual([
      ['BBB', 'Alpha'],
      ['CCC', 'Mid'],
      ['AAA', 'Zed'],
    ]);
    const most = { byEvents: true, isDescending: true };
    expect(await page(most)).toEqual([
      ['AAA', 2],
      ['BBB', 1],
      ['CCC', 0],
    ]);
    expect(await page({ ...most, after: { key: 2, id: 'AAA' }, limit: 1 })).toEqual([['BBB', 1]]);
    expect(await page({ ...most, counts: { BBB: 5 }, filter: { ids: ['BBB', 'AAA'] } })).toEqual([
      ['BBB', 5],
      ['AAA', 0],
    ]);
    expect(await page({ filter: { parts: ['SENT_TO'] }, not: { regions: ['Europe'] } })).toEqual([
      ['BBB', 'Alpha'],
    ]);
    expect(await page({ knownBy: '2020-03-01' })).toEqual([['AAA', 'Zed']]);
    expect(
      await use().run('end-count', { label: 'Actor', filter: { countries: ['AAA'] }, not: { ids: [] } }),
    ).toEqual([{ count: 1 }]);
    const facets = async (events: object | null) =>
      use().run('end-facets', {
        ...{ label: 'Country', filter: {}, not: { ids: [] } },
        ...{ by: ['REGION', 'DIRECTION'], limit: 1, events },
      });
    expect(await facets(null)).toEqual([
      { by: 'DIRECTION', values: ['IN'], labels: ['IN'], counts: [2], total: 2, without: 1 },
      { by: 'REGION', values: ['Asia'], labels: ['Asia'], counts: [2], total: 2, without: 0 },
    ]);
    const [direction] = await facets({ f: true });
    expect(direction).toMatchObject({ by: 'DIRECTION', values: ['IN'], counts: [1], total: 2, without: 1 });
  });
}
