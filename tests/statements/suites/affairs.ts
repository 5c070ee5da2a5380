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

  const sameMaker = (
    id: string,
    knownBy: string | null = null,
    without: readonly string[] = [],
    limit = 10,
  ) =>
    use().run('incidents-of-maker-and-product', {
      id,
      incidents: ['recall', 'warning'],
      without,
      limit,
      knownBy,
    });
  const makers = `
    CREATE (a:Actor {id: 'a', name: 'A'}), (b:Actor {id: 'b', name: 'B'}),
      (mask:Product {id: 'mask-kn95', name: 'KN95'}), (kit:Product {id: 'kit', name: 'Kit'}),
      (gift:Event {id: 'gift', kind: 'donation', dateFirst: '2020-03-01', knownFrom: '2020-03-02'}),
      (recall:Event {id: 'recall', kind: 'recall', dateFirst: '2020-04-01', knownFrom: '2020-04-02'}),
      (warning:Event {id: 'warning', kind: 'warning', dateFirst: '2020-03-20', knownFrom: '2020-05-01'}),
      (other:Event {id: 'other', kind: 'recall', dateFirst: '2020-03-20', knownFrom: '2020-03-21'}),
      (deal:Event {id: 'deal', kind: 'purchase', dateFirst: '2020-03-20', knownFrom: '2020-03-21'}),
      (gift)-[:MADE_BY]->(a), (gift)-[:MADE_BY]->(b), (gift)-[:INCLUDES {key: 'i1'}]->(mask),
      (recall)-[:MADE_BY]->(a), (recall)-[:MADE_BY]->(b),
      (recall)-[:INCLUDES {key: 'i1'}]->(mask), (recall)-[:INCLUDES {key: 'i2'}]->(mask),
      (warning)-[:MADE_BY]->(a), (warning)-[:INCLUDES {key: 'i1'}]->(mask),
      (other)-[:MADE_BY]->(a), (other)-[:INCLUDES {key: 'i1'}]->(kit),
      (deal)-[:MADE_BY]->(a), (deal)-[:INCLUDES {key: 'i1'}]->(mask)`;

  it('incidents of the same maker and product come once each, earliest first; another product or a deal is none', async () => {
    await use().make(makers);
    expect(await sameMaker('gift')).toEqual([
      { otherId: 'warning', makers: ['A'], products: ['KN95'], count: 2 },
      { otherId: 'recall', makers: ['A', 'B'], products: ['KN95'], count: 2 },
    ]);
  });

  it('of the same maker all are counted beyond the limit, none that is left out or not yet known', async () => {
    await use().make(makers);
    expect(await sameMaker('gift', null, [], 1)).toMatchObject([{ otherId: 'warning', count: 2 }]);
    expect(await sameMaker('gift', '2020-04-02')).toMatchObject([{ otherId: 'recall', count: 1 }]);
    expect(await sameMaker('gift', null, ['warning'])).toMatchObject([{ otherId: 'recall', count: 1 }]);
    expect(await sameMaker('other')).toEqual([]);
  });
}
