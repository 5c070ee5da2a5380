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

export function nodeStatements(use: () => GraphDatabase): void {
  it('a node comes with its properties and how many relationships it has; an unknown id gives no row', async () => {
    await use().make(`
      CREATE (nld:Country {id: 'NLD', name: 'Netherlands', region: 'Europe', latitude: 52.3, longitude: 5.6})
      CREATE (:Actor {id: 'a'})-[:BASED_IN]->(nld)<-[:SENT_TO]-(:Event {id: 'e'})`);
    expect(await use().run('countries-by-ids', { ids: ['NLD', 'XXX'] })).toEqual([
      { id: 'NLD', name: 'Netherlands', region: 'Europe', latitude: 52.3, longitude: 5.6, degree: 2 },
    ]);
  });

  it('an actor comes with where it sits and what it belongs to, or null', async () => {
    await use().make(`
      CREATE (a:Actor:Ministry {id: 'a', name: 'A', kind: 'ministry', aliases: ['AA'], note: 'n'})
      CREATE (b:Actor:Government {id: 'b', name: 'B', kind: 'government'})
      CREATE (a)-[:PART_OF]->(b), (a)-[:BASED_IN]->(:Country {id: 'NLD'})`);
    const rows = await use().run('actors-by-ids', { ids: ['a', 'b'] });
    expect(rows).toEqual([
      {
        id: 'a',
        name: 'A',
        kind: 'ministry',
        aliases: ['AA'],
        note: 'n',
        countryId: 'NLD',
        partOfId: 'b',
        degree: 2,
      },
      {
        id: 'b',
        name: 'B',
        kind: 'government',
        aliases: [],
        note: null,
        countryId: null,
        partOfId: null,
        degree: 1,
      },
    ]);
  });

  it('a claim comes with its event, source and the disagreement it takes part in', async () => {
    await use().make(`
      CREATE (e:Event {id: 'e'}), (s:Source {id: 's'}), (d:Disagreement {id: 'd'})
      CREATE (c:Claim {id: 'c', field: 'quantity', item: 'i1', number: 5.0, text: '5', unit: 'piece'})
      CREATE (c)-[:ABOUT]->(e), (c)-[:STATED_IN]->(s), (c)-[:TAKES_PART_IN]->(d)
      CREATE (:Claim {id: 'lone', field: 'date', text: '2020'})-[:ABOUT]->(e)`);
    expect(await use().run('claims-by-ids', { ids: ['c'] })).toMatchObject([
      {
        id: 'c',
        itemKey: 'i1',
        number: 5,
        text: '5',
        eventId: 'e',
        sourceId: 's',
        disagreementId: 'd',
        degree: 3,
      },
    ]);
    expect(
      await use().run('claims-by-ids', { ids: ['lone'] }),
      'a claim without a source is no claim',
    ).toEqual([]);
  });

  it('relationships are counted by type, direction and the labels at the other end', async () => {
    await use().make(`
      CREATE (c:Country {id: 'NLD'})
      CREATE (c)<-[:SENT_TO]-(:Event:Recall {id: 'e1'}), (c)<-[:SENT_TO]-(:Event:Recall {id: 'e2'})
      CREATE (c)<-[:SENT_TO]-(:Event:Donation {id: 'e3'})-[:SENT_BY]->(:Actor {id: 'NLD'})`);
    const rows = await use().run('relation-counts-of-nodes', { ...NO_IDS, countries: ['NLD'] });
    expect(rows.map(({ labels: _labels, ...row }) => row)).toEqual(
      expect.arrayContaining([
        {
          id: 'NLD',
          type: 'SENT_TO',
          isOut: false,
          otherLabels: ['Event', 'Recall'],
          family: null,
          count: 2,
        },
        {
          id: 'NLD',
          type: 'SENT_TO',
          isOut: false,
          otherLabels: ['Event', 'Donation'],
          family: null,
          count: 1,
        },
      ]),
    );
    expect(rows).toHaveLength(2);
  });

  it('relationships of a hub are those that the load counted; on a day they are counted', async () => {
    await use().make(`
      CREATE (c:Country {id: 'NLD', relationCounts: ['BASED_IN IN actor 263 263', 'SENT_TO IN incident 9 8']})
      CREATE (c)<-[:SENT_TO]-(:Event:Recall {id: 'e', knownFrom: '2020-01-01'})`);
    const ask = { ...NO_IDS, countries: ['NLD'] };
    const told = await use().run('relation-counts-of-nodes', ask);
    expect(told.map(({ type, isOut, family, count }) => [type, isOut, family, count])).toEqual([
      ['BASED_IN', false, 'actor', 263],
      ['SENT_TO', false, 'incident', 9],
    ]);
    const counted = await use().run('relation-counts-of-nodes', { ...ask, knownBy: '2020-01-01' });
    expect(counted.map(({ type, family, count }) => [type, family, count])).toEqual([['SENT_TO', null, 1]]);
  });

  it('nodes of different labels with one id are told apart', async () => {
    await use().make("CREATE (:Actor {id: 'x'}), (:Event:Recall {id: 'x'})");
    const rows = await use().run('locate-nodes', { ...NO_IDS, actors: ['x'], events: ['x', 'y'] });
    expect(rows.map(({ labels }) => (labels as string[]).toSorted())).toEqual([
      ['Actor'],
      ['Event', 'Recall'],
    ]);
  });

  it('counts come from all labels and types, those that do not occur with 0', async () => {
    await use().make(
      "CREATE (:Event {id: 'e', dateFirst: '2020-01-01', dateLast: '2020-01-31'})-[:SENT_TO]->(:Country {id: 'NLD'})",
    );
    const nodes = await use().run('node-counts');
    expect(nodes).toContainEqual({ label: 'Event', count: 1 });
    expect(nodes).toContainEqual({ label: 'Claim', count: 0 });
    const relationships = await use().run('relationship-counts');
    expect(relationships.filter(({ count }) => count !== 0)).toEqual([{ type: 'SENT_TO', count: 1 }]);
    expect(await use().run('event-span')).toEqual([{ earliest: '2020-01-01', latest: '2020-01-31' }]);
  });

  it('an empty database has no data set, no span and one row to say so', async () => {
    await use().make('RETURN 1');
    expect(await use().run('dataset-mark')).toEqual([
      { hash: null, version: null, licence: null, loadedAt: null, committing: null, committingAge: null },
    ]);
    expect(await use().run('event-span')).toEqual([{ earliest: null, latest: null }]);
  });

  it('a mark of a load under way comes with its age by the clock of the database', async () => {
    await use().make(
      "CREATE (:Dataset {id: 'dataset', hash: 'h', committing: 'm', committingSince: timestamp() - 5000})",
    );
    const [mark] = await use().run('dataset-mark');
    expect(mark).toMatchObject({ hash: 'h', committing: 'm' });
    expect(mark?.['committingAge']).toBeGreaterThanOrEqual(5000);
  });
}
