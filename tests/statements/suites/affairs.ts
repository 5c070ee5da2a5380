import { expect, it } from 'vitest';
import type { GraphDatabase } from '../../kit/graph-database.ts';

export function affairStatements(use: () => GraphDatabase): void {
  const links = (ids: readonly string[], knownBy: string | null = null, limit = 200) =>
    use().run('links-of-affair-events', { ids, knownBy, limit });
  const graph = `
    CREATE (chn:Country {id: 'CHN'}), (nld:Country {id: 'NLD'}),
      (deal:Event {id: 'deal', kind: 'purchase', dateFirst: '2020-03-01', knownFrom: '2020-03-02'}),
      (recall:Event {id: 'recall', kind: 'recall', dateFirst: '2020-03-28', knownFrom: '2020-03-29'}),
      (answer:Event {id: 'answer', kind: 'statement', dateFirst: '2020-03-30'}),
      (deal)-[:SENT_FROM]->(chn), (deal)-[:SENT_TO]->(nld), (recall)-[:SENT_TO]->(nld),
      (recall)-[:CONCERNS]->(deal), (answer)-[:REPLIES_TO]->(recall), (deal)-[:SENT_BY]->(:Actor {id: 'x'})`;

  it('links of an event come both ways, earliest other first, with what tells the affair', async () => {
    await use().make(graph);
    expect(await links(['recall'])).toEqual([
      {
        id: 'recall',
        kind: 'recall',
        origins: [],
        destinations: ['NLD'],
        linkCount: 2,
        type: 'CONCERNS',
        isOut: true,
        otherId: 'deal',
        otherKind: 'purchase',
        otherOrigins: ['CHN'],
        otherDestinations: ['NLD'],
      },
      expect.objectContaining({ type: 'REPLIES_TO', isOut: false, otherId: 'answer', linkCount: 2 }),
    ]);
  });

  it('beyond the limit links are counted, not given', async () => {
    await use().make(graph);
    expect(await links(['recall'], null, 1)).toMatchObject([{ otherId: 'deal', linkCount: 2 }]);
  });

  it('on a day, only what was known by then is there, and counted; undated never', async () => {
    await use().make(graph);
    expect(await links(['recall', 'answer'], '2020-03-29')).toMatchObject([
      { otherId: 'deal', linkCount: 1 },
    ]);
    expect(await links(['deal'], '2020-03-28')).toMatchObject([{ id: 'deal', linkCount: 0, otherId: null }]);
    expect(await links(['recall'], '2020-03-28')).toEqual([]);
  });
}
