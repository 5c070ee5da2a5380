import { expect, it } from 'vitest';
import type { GraphDatabase } from '../../kit/graph-database.ts';

const TRANSFERS = ['donation', 'purchase', 'shipment'];
const INCIDENTS = ['recall', 'return'];

export function flowStatements(use: () => GraphDatabase): void {
  /** Events of a kind between two countries each, with their links. */
  async function make(
    events: readonly [id: string, kind: string, from: string, to: string][],
    links = 'RETURN done',
  ): Promise<void> {
    const rows = events.map(([id, kind, from, to]) => `['${id}', '${kind}', '${from}', '${to}']`).join();
    await use().make(`
      UNWIND [${rows}] AS row
      MERGE (e:Event {id: row[0]}) SET e.kind = row[1], e.dateFirst = '2020-03-01', e.dateLast = '2020-03-31'
      FOREACH (id IN CASE row[2] WHEN '' THEN [] ELSE [row[2]] END | MERGE (c:Country {id: id}) MERGE (e)-[:SENT_FROM]->(c))
      FOREACH (id IN CASE row[3] WHEN '' THEN [] ELSE [row[3]] END | MERGE (c:Country {id: id}) MERGE (e)-[:SENT_TO]->(c))
      WITH count(*) AS done ${links}`);
  }
  const link = (from: string, type: string, to: string): string =>
    `MATCH (x:Event {id: '${from}'}), (y:Event {id: '${to}'}) CREATE (x)-[:${type}]->(y)`;
  const anyTransfer = {
    kinds: TRANSFERS,
    origins: null,
    destinations: null,
    products: null,
    from: null,
    to: null,
  };
  const countries = { fromRegions: false, toRegions: false };
  const flows = (kinds = TRANSFERS, choice: Readonly<Record<string, unknown>> = {}) =>
    use().run('flows-between-places', {
      ...anyTransfer,
      ...countries,
      kinds,
      incidents: INCIDENTS,
      minEvents: 1,
      ...choice,
    });

  it('transfers between two countries are counted with their span', async () => {
    await make([
      ['a', 'donation', 'CHN', 'ITA'],
      ['b', 'purchase', 'CHN', 'ITA'],
      ['r', 'recall', 'CHN', 'ITA'],
      ['home', 'purchase', 'ITA', 'ITA'],
    ]);
    expect(await flows()).toEqual([
      {
        originId: 'CHN',
        destinationId: 'ITA',
        eventCount: 2,
        sharedCount: 0,
        concernedCount: 0,
        earliest: '2020-03-01',
        latest: '2020-03-31',
      },
    ]);
    expect(await flows(['purchase'])).toMatchObject([{ eventCount: 1 }]);
  });

  it('what concerns a record that is not counted concerns the one that is, between the same two alone', async () => {
    await make(
      [
        ['deal', 'purchase', 'CHN', 'ITA'],
        ['flight', 'shipment', 'CHN', 'ITA'],
        ['r', 'recall', 'CHN', 'ITA'],
        ['wide', 'donation', 'CHN', 'ESP'],
        ['leg', 'shipment', 'CHN', 'PRT'],
        ['s', 'recall', 'CHN', 'PRT'],
      ],
      `${link('flight', 'DELIVERS', 'deal')} WITH 1 AS done ${link('r', 'CONCERNS', 'flight').replaceAll(/\b([xy])\b/g, '$11')}
       WITH 1 AS done ${link('leg', 'PART_OF', 'wide').replaceAll(/\b([xy])\b/g, '$12')}
       WITH 1 AS done ${link('s', 'CONCERNS', 'leg').replaceAll(/\b([xy])\b/g, '$13')}`,
    );
    expect(await flows()).toMatchObject([
      { destinationId: 'ESP', concernedCount: 0 },
      { destinationId: 'ITA', eventCount: 1, concernedCount: 1 },
      { destinationId: 'PRT', eventCount: 1, concernedCount: 1 },
    ]);
  });

  it.each(['PART_OF', 'DELIVERS', 'SAME_GOODS_AS'])(
    'what is %s another between the same two is not counted besides it',
    async (type) => {
      await make(
        [
          ['deal', 'purchase', 'CHN', 'ITA'],
          ['flight', 'shipment', 'CHN', 'ITA'],
        ],
        link('flight', type, 'deal'),
      );
      expect(await flows()).toMatchObject([{ eventCount: 1 }]);
      expect(await flows(['shipment']), 'the other is not asked for').toMatchObject([{ eventCount: 1 }]);
    },
  );

  it('a part of something between other countries is counted', async () => {
    await make(
      [
        ['wide', 'donation', 'CHN', 'ESP'],
        ['leg', 'donation', 'CHN', 'ITA'],
      ],
      link('leg', 'PART_OF', 'wide'),
    );
    expect((await flows()).map(({ destinationId, eventCount }) => [destinationId, eventCount])).toEqual([
      ['ESP', 1],
      ['ITA', 1],
    ]);
  });

  it('a transfer to several countries is one of each flow, and marked as shared', async () => {
    await make([
      ['a', 'donation', 'CHN', 'ITA'],
      ['a', 'donation', 'CHN', 'ESP'],
    ]);
    expect(await flows()).toMatchObject([
      { destinationId: 'ESP', eventCount: 1, sharedCount: 1 },
      { destinationId: 'ITA', eventCount: 1, sharedCount: 1 },
    ]);
  });

  it('a transfer that an incident concerns is marked, one that a statement concerns is not', async () => {
    await make(
      [
        ['a', 'purchase', 'CHN', 'ITA'],
        ['b', 'purchase', 'CHN', 'ITA'],
        ['r', 'recall', 'CHN', 'ITA'],
        ['s', 'statement', 'CHN', 'ITA'],
      ],
      `CALL () { ${link('r', 'CONCERNS', 'a')} } CALL () { ${link('s', 'CONCERNS', 'b')} } RETURN 1`,
    );
    expect(await flows()).toMatchObject([{ eventCount: 2, concernedCount: 1 }]);
  });

  it('an incident counts where it says itself and where its goods went, once; of a return only the goods', async () => {
    await make(
      [
        ['a', 'purchase', 'CHN', 'ITA'],
        ['r', 'recall', 'CHN', 'ITA'],
        ['back', 'return', 'ITA', 'CHN'],
      ],
      `CALL () { ${link('r', 'CONCERNS', 'a')} } CALL () { ${link('back', 'CONCERNS', 'a')} } RETURN 1`,
    );
    expect(
      await use().run('incidents-between-places', {
        ...countries,
        incidents: INCIDENTS,
        transfers: TRANSFERS,
        products: null,
      }),
    ).toEqual([{ originId: 'CHN', destinationId: 'ITA', count: 2 }]);
  });

  it('transfers without origin or destination belong to no flow and are counted', async () => {
    await make([
      ['a', 'donation', '', 'ITA'],
      ['b', 'donation', 'CHN', ''],
      ['c', 'donation', 'CHN', 'ITA'],
      ['r', 'recall', '', ''],
    ]);
    expect(await use().run('unplaced-transfers', anyTransfer)).toEqual([{ count: 2 }]);
    expect(await flows()).toHaveLength(1);
  });

  it('by region a transfer counts once, and a share of a gift to the region not besides it', async () => {
    await make(
      [
        ['gift', 'donation', 'CHN', 'KEN'],
        ['gift', 'donation', 'CHN', 'MLI'],
        ['share', 'donation', 'CHN', 'TGO'],
        ['both', 'donation', 'CHN', 'KEN'],
        ['both', 'donation', 'CHN', 'ITA'],
      ],
      `${link('share', 'PART_OF', 'gift')} WITH 1 AS done
       MATCH (c:Country) SET c.region = CASE c.id WHEN 'CHN' THEN 'Asia' WHEN 'ITA' THEN 'Europe' ELSE 'Africa' END`,
    );
    const regions = { fromRegions: true, toRegions: true };
    expect(await flows(TRANSFERS, regions)).toMatchObject([
      { originId: 'Asia', destinationId: 'Africa', eventCount: 2, sharedCount: 1 },
      { originId: 'Asia', destinationId: 'Europe', eventCount: 1, sharedCount: 1 },
    ]);
    expect(await flows(), 'by country the share is another flow').toHaveLength(4);
    const choice = { ...anyTransfer, ...regions };
    expect(await use().run('transfers-in-flows', choice)).toEqual([{ count: 2 }]);
    const page = { ids: ['Asia>Africa', 'Asia>Europe'], afterDate: null, afterId: null, limit: 1 };
    const first = await use().run('transfers-of-flows', { ...choice, ...page });
    expect(
      first.toSorted((a, b) => String(a.ownerId).localeCompare(String(b.ownerId))),
      'each flow has a page of its own, whichever comes first',
    ).toEqual([
      { ownerId: 'Asia>Africa', eventId: 'both', dateFirst: '2020-03-01' },
      { ownerId: 'Asia>Europe', eventId: 'both', dateFirst: '2020-03-01' },
    ]);
    const next = { ...page, afterDate: '2020-03-01', afterId: 'both' };
    expect(await use().run('transfers-of-flows', { ...choice, ...next })).toMatchObject([
      { ownerId: 'Asia>Africa', eventId: 'gift' },
    ]);
  });

  it('of two records that name one another the first by id counts', async () => {
    await make(
      [
        ['a', 'donation', 'CHN', 'ITA'],
        ['b', 'donation', 'CHN', 'ITA'],
      ],
      `${link('a', 'SAME_GOODS_AS', 'b')} CREATE (y)-[:SAME_GOODS_AS]->(x)`,
    );
    expect(await flows()).toMatchObject([{ eventCount: 1 }]);
  });

  it('a deal that is not asked about does not stand for its flight', async () => {
    await make(
      [
        ['deal', 'purchase', 'CHN', 'ITA'],
        ['flight', 'shipment', 'CHN', 'ITA'],
      ],
      `${link('flight', 'DELIVERS', 'deal')}
       CREATE (:Product {id: 'kit'})<-[:INCLUDES]-(x) SET y.dateLast = '2020-03-10'`,
    );
    expect(await flows()).toMatchObject([{ eventCount: 1, earliest: '2020-03-01', latest: '2020-03-10' }]);
    for (const choice of [{ products: ['kit'] }, { from: '2020-03-11' }]) {
      expect(await flows(TRANSFERS, choice)).toMatchObject([{ eventCount: 1, latest: '2020-03-31' }]);
    }
    expect(await flows(TRANSFERS, { to: '2020-02-29' })).toEqual([]);
    expect(await flows(TRANSFERS, { minEvents: 2 })).toEqual([]);
  });

  it('an unplaced transfer counts if the end that it names is asked about', async () => {
    await make([
      ['a', 'donation', '', 'ITA'],
      ['b', 'donation', 'CHN', ''],
    ]);
    const count = async (choice: object) =>
      (await use().run('unplaced-transfers', { ...anyTransfer, ...choice }))[0];
    expect(await count({ destinations: ['ITA'] })).toEqual({ count: 2 });
    expect(await count({ destinations: ['ESP'] })).toEqual({ count: 1 });
    expect(await count({ origins: ['TWN'], destinations: ['ESP'] })).toEqual({ count: 0 });
  });
}
