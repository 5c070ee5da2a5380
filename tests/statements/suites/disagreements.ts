import { expect, it } from 'vitest';
import type { GraphDatabase } from '../../kit/graph-database.ts';

export function disagreementStatements(use: () => GraphDatabase): void {
  const GRAPH = `
    UNWIND [['a', 2.0, 'quantity'], ['b', 120.0, 'quantity'], ['c', 2.0, 'value'], ['d', null, 'date'], ['e', null, 'reason']] AS row
    CREATE (:Disagreement {id: row[0], ratio: row[1], field: row[2], ratioWithoutSuspect: CASE row[0] WHEN 'a' THEN 1.5 END})`;
  const FIRST = { fromRatio: Number.MAX_VALUE, beforeId: '\uFFFF', limit: 9 };
  const idsOf = (rows: readonly Record<string, unknown>[]): unknown[] => rows.map(({ id }) => id);

  it('those with a ratio come largest first, ties by id downward', async () => {
    await use().make(GRAPH);
    expect(await use().run('disagreements-by-ratio', FIRST)).toEqual([
      { id: 'b', ratio: 120 },
      { id: 'c', ratio: 2 },
      { id: 'a', ratio: 2 },
    ]);
    expect(
      idsOf(await use().run('disagreements-by-ratio', { ...FIRST, fromRatio: 2, beforeId: 'c' })),
    ).toEqual(['a']);
    expect(idsOf(await use().run('disagreements-by-ratio', { ...FIRST, fields: ['value'] }))).toEqual(['c']);
  });

  it('those without a ratio come by id, after the one before', async () => {
    await use().make(GRAPH);
    expect(idsOf(await use().run('disagreements-without-ratio', { afterId: '', limit: 9 }))).toEqual([
      'd',
      'e',
    ]);
    expect(idsOf(await use().run('disagreements-without-ratio', { afterId: 'd', limit: 9 }))).toEqual(['e']);
  });

  it('without suspect claims the other ratio counts', async () => {
    await use().make(GRAPH);
    expect(await use().run('disagreements-by-ratio-without-suspect', FIRST)).toEqual([
      { id: 'a', ratio: 1.5 },
    ]);
    const rest = await use().run('disagreements-without-ratio-without-suspect', { afterId: '', limit: 9 });
    expect(idsOf(rest)).toEqual(['b', 'c', 'd', 'e']);
  });

  it('the count is of the fields asked for', async () => {
    await use().make(GRAPH);
    expect(await use().run('disagreement-count')).toEqual([{ count: 5 }]);
    expect(await use().run('disagreement-count', { fields: ['quantity', 'date'] })).toEqual([{ count: 3 }]);
  });

  it('those that meet a filter: size, unit, kind and countries of the event, product of the item', async () => {
    await use().make(`
      CREATE (recall:Event {id: 'recall', kind: 'recall'})-[:SENT_FROM]->(:Country {id: 'CHN'})
      CREATE (gift:Event {id: 'gift', kind: 'donation'})-[:SENT_TO]->(:Country {id: 'ITA'})
      CREATE (recall)-[:INCLUDES {key: 'i1'}]->(:Product {id: 'kit'})
      CREATE (recall)-[:INCLUDES {key: 'i2'}]->(:Product {id: 'gown'})
      CREATE (:Disagreement {id: 'a', ratio: 9.0, unit: 'piece', field: 'quantity', item: 'i1'})-[:ABOUT]->(recall)
      CREATE (:Disagreement {id: 'b', ratio: 3.0, unit: 'EUR', field: 'value'})-[:ABOUT]->(recall)
      CREATE (:Disagreement {id: 'c', ratio: 2.0, unit: 'piece', field: 'quantity', item: 'i1'})-[:ABOUT]->(gift)`);
    const by = async (filter: Readonly<Record<string, unknown>>) => {
      const rows = idsOf(await use().run('disagreements-by-ratio', { ...FIRST, ...filter }));
      expect(await use().run('disagreement-count', filter)).toEqual([{ count: rows.length }]);
      return rows;
    };
    expect(await by({ minRatio: 3 })).toEqual(['a', 'b']);
    expect(await by({ units: ['piece'] })).toEqual(['a', 'c']);
    expect(await by({ eventKinds: ['recall'] })).toEqual(['a', 'b']);
    expect(await by({ countries: ['ITA', 'NLD'] })).toEqual(['c']);
    expect(await by({ products: ['gown'] })).toEqual(['b']);
    expect(await by({ products: ['kit'], units: ['piece'] })).toEqual(['a']);
    expect(await by({ countries: ['NLD'] })).toEqual([]);
  });

  it('without suspect claims those stay that sound ones make, texts too', async () => {
    await use().make(`
      CREATE (slip:Disagreement {id: 'slip', ratio: 100.0}), (text:Disagreement {id: 'text'}), (real:Disagreement {id: 'real', ratio: 9.0, ratioWithoutSuspect: 2.0})
      CREATE (:Claim {id: '1', number: 600.0, text: '600', unit: 'piece'})-[:TAKES_PART_IN]->(slip)
      CREATE (:Claim {id: '2', number: 60000.0, text: '60000', unit: 'piece', suspect: 'misprint'})-[:TAKES_PART_IN]->(slip)
      CREATE (:Claim {id: '3', text: 'gift'})-[:TAKES_PART_IN]->(text)
      CREATE (:Claim {id: '4', text: 'sale'})-[:TAKES_PART_IN]->(text)`);
    const sound = { withoutSuspect: true };
    const page = { afterId: '', limit: 9, ...sound };
    expect(await use().run('disagreements-by-ratio-without-suspect', { ...FIRST, ...sound })).toEqual([
      { id: 'real', ratio: 2 },
    ]);
    expect(idsOf(await use().run('disagreements-without-ratio-without-suspect', page))).toEqual(['text']);
    const counted = { ...sound, minRatio: 2, measure: 'ratioWithoutSuspect' };
    expect(await use().run('disagreement-count', counted)).toEqual([{ count: 1 }]);
  });
}
