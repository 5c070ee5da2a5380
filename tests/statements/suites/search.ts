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
}
