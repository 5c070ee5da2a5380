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
}
