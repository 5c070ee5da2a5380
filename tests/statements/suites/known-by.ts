import { expect, it } from 'vitest';
import type { GraphDatabase } from '../../kit/graph-database.ts';

export function knownByStatements(use: () => GraphDatabase): void {
  // Source a is out on 1 March, b on 1 April; u is undated. Claims a and b disagree from 1 April, u and a never knowably.
  const GRAPH = `
    CREATE (e:Event:Recall {id: 'e', kind: 'recall', knownFrom: '2020-03-01', dateFirst: '2020-03-01'})
    CREATE (f:Event:Recall {id: 'f', kind: 'recall', knownFrom: '2020-04-01', dateFirst: '2020-04-01'})-[:FOLLOWS]->(e)
    CREATE (g:Event:Recall {id: 'g', kind: 'recall', dateFirst: '2020-02-01'})-[:FOLLOWS]->(e)
    CREATE (n:Country {id: 'NLD', name: 'Netherlands'}), (e)-[:SENT_TO]->(n), (f)-[:SENT_TO]->(n), (g)-[:SENT_TO]->(n)
    CREATE (d:Disagreement {id: 'd', field: 'quantity', item: 'i1', knownFrom: '2020-04-01'})-[:ABOUT]->(e)
    CREATE (e)-[:INCLUDES {key: 'i1', quantity: 6.0, unit: 'piece', qualifier: 'about'}]->(:Product {id: 'gown', name: 'Gowns'})
    WITH e, d
    UNWIND [['a', '2020-03-01', '2020-04-01'], ['b', '2020-04-01', '2020-04-01'], ['u', null, null]] AS row
    CREATE (c:Claim {id: row[0], field: 'quantity', item: 'i1', number: 6.0, text: '6'})-[:ABOUT]->(e)
    CREATE (c)-[:STATED_IN]->(:Source {id: row[0], dateFirst: row[1], dateLast: row[1]})-[:PUBLISHED_BY]->(:Publisher {id: row[0], name: row[0]})
    CREATE (c)-[:TAKES_PART_IN {knownFrom: row[2]}]->(d)`;
  const idsOf = (rows: readonly Record<string, unknown>[], column = 'id'): unknown[] =>
    rows.map((row) => row[column]).toSorted();

  it('claims, sources and links of an event are those out by the day', async () => {
    await use().make(GRAPH);
    const about = (knownBy: string | null) => use().run('claims-about-events', { ids: ['e'], knownBy });
    expect(idsOf(await about(null))).toEqual(['a', 'b', 'u']);
    expect(await about('2020-03-31')).toMatchObject([{ id: 'a', disagreementId: null }]);
    expect(idsOf(await about('2020-04-01'), 'disagreementId')).toEqual(['d', 'd']);
    const sources = await use().run('sources-of-events', { ids: ['e'], limit: 9, knownBy: '2020-03-01' });
    expect(idsOf(sources, 'sourceId')).toEqual(['a']);
    const links = (knownBy: string | null) => use().run('links-of-events', { ids: ['e'], limit: 9, knownBy });
    expect(idsOf(await links('2020-03-31'), 'otherId')).toEqual([]);
    expect(idsOf(await links('2021-01-01'), 'otherId')).toEqual(['f']);
    expect(idsOf(await links(null), 'otherId')).toEqual(['f', 'g']);
  });

  it('an event without a dated source is never there on a day', async () => {
    await use().make(GRAPH);
    const events = (knownBy: string | null) => use().run('events-by-ids', { ids: ['e', 'f', 'g'], knownBy });
    expect(idsOf(await events('2020-03-01'))).toEqual(['e']);
    expect(idsOf(await events('2030-01-01'))).toEqual(['e', 'f']);
    expect(idsOf(await events(null))).toEqual(['e', 'f', 'g']);
    const count = { ids: ['NLD'], types: ['SENT_TO'], knownBy: '2020-03-31' };
    expect(await use().run('event-counts-of-countries', count)).toEqual([{ ownerId: 'NLD', count: 1 }]);
  });

  it("a node's relationships are counted to what is there by the day", async () => {
    await use().make(GRAPH);
    const none = Object.fromEntries(
      ['countries', 'actors', 'products', 'standards', 'sources', 'publishers'].map((name) => [name, []]),
    );
    const counts = async (ids: Record<string, readonly string[]>, knownBy: string) => {
      const rows = await use().run('relation-counts-of-nodes', {
        ...none,
        events: [],
        claims: [],
        disagreements: [],
        ...ids,
        knownBy,
      });
      return rows.map(({ type, count }) => `${String(type)} ${String(count)}`).toSorted();
    };
    expect(await counts({ events: ['e'] }, '2020-03-31')).toEqual(['ABOUT 1', 'INCLUDES 1', 'SENT_TO 1']);
    expect(await counts({ events: ['e'] }, '2020-04-01')).toEqual([
      'ABOUT 1',
      'ABOUT 2',
      'FOLLOWS 1',
      'INCLUDES 1',
      'SENT_TO 1',
    ]);
    expect(await counts({ disagreements: ['d'] }, '2020-04-01')).toEqual(['ABOUT 1', 'TAKES_PART_IN 2']);
  });

  it('a disagreement comes with the claims that were out, and its item as the record holds it', async () => {
    await use().make(GRAPH);
    const params = { afterId: '', limit: 9 };
    const name = 'claims-of-known-disagreements';
    expect(await use().run(name, { ...params, knownBy: '2020-03-31' })).toEqual([]);
    const rows = await use().run(name, { ...params, knownBy: '2020-04-01' });
    expect(idsOf(rows)).toEqual(['a', 'b']);
    expect(rows[0]).toMatchObject({ disagreementId: 'd', event: 'e', quantity: 6, qualifier: 'about' });
    expect(await use().run(name, { afterId: 'd', limit: 9, knownBy: '2020-04-01' })).toEqual([]);
    expect(await use().run(name, { ...params, fields: ['value'], knownBy: '2020-04-01' })).toEqual([]);
  });
}
