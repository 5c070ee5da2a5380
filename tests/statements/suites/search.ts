import { expect, it } from 'vitest';
import type { GraphDatabase } from '../../kit/graph-database.ts';

export function searchStatements(use: () => GraphDatabase): void {
  const GRAPH = `
    CREATE (c:Country {id: 'BRA', name: 'Brazil'})
    CREATE (:Actor:Company {id: 'a', name: 'Átlátszó', aliases: ['The Transparent One']})-[:BASED_IN]->(c)
    CREATE (:Event:Recall {id: 'e', title: 'Masks land in São Paulo'})-[:SENT_TO]->(c)
    CREATE (:Source {id: 's', title: 'Masks in a headline'}), (:Publisher {id: 'p', name: 'Paulo Press'})`;
  const find = async (query: string, more: object = {}) =>
    use().run('search-names', { query, withContext: false, limit: 10, ...more });

  it('names, titles and aliases are searched, accents or not; titles of documents are not', async () => {
    await use().make(GRAPH);
    const idsOf = async (query: string): Promise<unknown[]> =>
      (await find(query)).map(({ id }) => id).toSorted();
    expect(await idsOf('paulo')).toEqual(['e', 'p']);
    expect(await idsOf('sao')).toEqual(['e']);
    expect(await idsOf('atlatszo')).toEqual(['a']);
    expect(await idsOf('transparent')).toEqual(['a']);
    expect(await idsOf('masks')).toEqual(['e']);
    expect(await idsOf('"masks"^8 mask*^3 masq~1')).toEqual(['e']);
  });

  it('a hit comes with what ranking needs; what an event has to do with only when asked', async () => {
    await use().make(GRAPH);
    expect(await find('masks')).toMatchObject([
      { id: 'e', text: 'Masks land in São Paulo', aliases: [], degree: 1, context: [] },
    ]);
    expect(await find('masks', { withContext: true })).toMatchObject([{ id: 'e', context: ['Brazil'] }]);
  });

  it('on a day only what a document of then leads to is found, with what hung on it by then', async () => {
    await use().make(`
      CREATE (c:Country {id: 'BRA', name: 'Brazil'}), (d:Country {id: 'BRB', name: 'Brazil too'})
      CREATE (:Actor {id: 'a', name: 'Somebody'})-[:BASED_IN]->(c)
      CREATE (:Event {id: 'e', title: 'Brazil buys', knownFrom: '2020-03-01'})-[:SENT_TO]->(c)
      CREATE (f:Event {id: 'f', title: 'Brazil sells', knownFrom: '2020-05-01'}), (f)-[:SENT_FROM]->(c), (f)-[:SENT_TO]->(d)
      CREATE (p:Publisher {id: 'p', name: 'Brazil Press'})<-[:PUBLISHED_BY]-(:Source {id: 's', dateLast: '2020-04-01'})`);
    const on = async (knownBy: string): Promise<unknown[][]> =>
      (await find('brazil', { knownBy })).map(({ id, degree }) => [id, degree]).toSorted();
    expect(await on('2020-02-01')).toEqual([]);
    expect(await on('2020-03-01')).toEqual([
      ['BRA', 2],
      ['e', 1],
    ]);
    expect(await on('2020-05-01')).toEqual([
      ['BRA', 3],
      ['BRB', 1],
      ['e', 1],
      ['f', 2],
      ['p', 1],
    ]);
  });

  it('ids by name are of one label; wording is that of documents and claims', async () => {
    await use().make(`
      CREATE (:Actor {id: 'a', name: 'Masks Ltd'}), (:Event {id: 'e', title: 'Masks land'})
      CREATE (:Source {id: 's', title: 'Masks in a headline'}), (:Claim {id: 'c', text: '5', note: 'five masks'})
      CREATE (:Claim {id: 'd', text: 'no másks', note: ''})`);
    const ids = async (name: string, label: string): Promise<unknown> =>
      ((await use().run(name, { query: 'masks', label, limit: 9 }))[0]?.['ids'] as string[]).toSorted();
    expect(await ids('ids-by-name', 'Actor')).toEqual(['a']);
    expect(await ids('ids-by-name', 'Event')).toEqual(['e']);
    expect(await ids('ids-by-wording', 'Source')).toEqual(['s']);
    expect(await ids('ids-by-wording', 'Claim')).toEqual(['c', 'd']);
  });
}
