import { expect, it } from 'vitest';
import type { GraphDatabase } from '../../kit/graph-database.ts';

const NO_IDS = { countries: [], actors: [], events: [], products: [], standards: [] };
const STEPS = {
  ...NO_IDS,
  named: [] as string[],
  withHubs: false,
  types: ['SENT_BY', 'RECEIVED_BY', 'SENT_TO', 'INCLUDES', 'BASED_IN', 'FOLLOWS', 'PART_OF'],
  limit: 100,
  hubLimit: 150,
};

export function pathStatements(use: () => GraphDatabase): void {
  const steps = (more: object) => use().run('path-steps', { ...STEPS, ...more });
  const far = async (more: object): Promise<unknown[]> => (await steps(more)).map((row) => row['far']);

  /** A foundation, three gifts of it, and what they lead to. */
  const GIFTS = `
    CREATE (f:Actor:Foundation {id: 'f', name: 'F'})-[:BASED_IN]->(c:Country {id: 'ITA'}), (:Publisher {id: 'p'})-[:BASED_IN]->(c)
    CREATE (a:Event:Donation {id: 'a', publisherCount: 1, confidence: 'low', claimCount: 1, disagreementCount: 0, dateFirst: '2020-03-01', dateLast: '2020-03-31', knownFrom: '2020-04-01'})
    CREATE (b:Event:Donation {id: 'b', publisherCount: 5, confidence: 'high', claimCount: 0, disagreementCount: 1, dateFirst: '2020-05-01', dateLast: '2020-05-01', knownFrom: '2020-05-02'})
    CREATE (d:Event:Recall {id: 'd', publisherCount: 3, confidence: 'medium', claimCount: 0, disagreementCount: 0, dateFirst: '2020-06-01', dateLast: '2020-06-01'})
    CREATE (a)-[:SENT_BY]->(f), (b)-[:SENT_BY]->(f), (d)-[:SENT_BY]->(f), (b)-[:FOLLOWS]->(d)
    CREATE (b)-[:SENT_TO]->(c), (b)-[:INCLUDES {key: 'i1'}]->(:Product {id: 'gown'})
    CREATE (b)-[:RECEIVED_BY]->(:Actor:Government {id: 'gov', name: 'Government of Italy'})
    CREATE (a)<-[:ABOUT]-(:Claim {id: 'c1'})-[:STATED_IN]->(:Source {id: 's1', voice: 'ansa', dateLast: '2020-04-01'})`;

  it('nodes that are there come with their reach, which leaves claims and disagreements out', async () => {
    await use().make(GIFTS);
    const ids = { ...NO_IDS, actors: ['f', 'gov', 'nobody'], events: ['a'], countries: ['ITA'] };
    const rows = await use().run('path-nodes', ids);
    expect(rows.toSorted((x, y) => String(x['id']).localeCompare(String(y['id'])))).toEqual([
      { id: 'a', label: 'Event', degree: 1, isGovernment: false },
      { id: 'f', label: 'Actor', degree: 4, isGovernment: false },
      { id: 'gov', label: 'Actor', degree: 1, isGovernment: true },
      { id: 'ITA', label: 'Country', degree: 3, isGovernment: false },
    ]);
    expect(
      await use().run('path-nodes', { ...ids, actors: [], countries: [], knownBy: '2020-03-31' }),
    ).toEqual([]);
  });

  it('steps come best evidenced first, to hubs only when these are named or asked for', async () => {
    await use().make(GIFTS);
    expect(await far({ actors: ['f'] })).toEqual(['event:b', 'event:d', 'event:a']);
    expect(await far({ actors: ['f'], limit: 1 })).toEqual(['event:b']);
    expect(await far({ actors: ['f'], withHubs: true })).toContain('country:ITA');
    expect(await far({ events: ['b'] })).toEqual(['event:d', 'actor:f', 'actor:gov']);
    expect(await far({ events: ['b'], named: ['product:gown'] })).toContain('product:gown');
    expect(await far({ countries: ['ITA'] }), 'a publisher is no step').toEqual(['event:b', 'actor:f']);
  });

  it('only events of the span, confidence and labels asked for, but named ones always', async () => {
    await use().make(GIFTS);
    const of = (more: object) => far({ actors: ['f'], ...more });
    expect(await of({ since: '2020-03-31' }), 'may have happened on its last day').toHaveLength(3);
    expect(await of({ since: '2020-04-01' })).toEqual(['event:b', 'event:d']);
    expect(await of({ until: '2020-05-01' })).toEqual(['event:b', 'event:a']);
    expect(await of({ confidences: ['high', 'medium'] })).toEqual(['event:b', 'event:d']);
    expect(await of({ labels: ['Recall'] })).toEqual(['event:d']);
    expect(await of({ labels: ['Recall'], named: ['event:a'] })).toEqual(['event:d', 'event:a']);
    expect(await of({ types: ['BASED_IN'] })).toEqual([]);
  });

  it('a step tells what stands behind it: its event, of two linked events the lesser, of an entry nothing', async () => {
    await use().make(GIFTS);
    const told = async (more: object) =>
      Object.fromEntries(
        (await steps({ withHubs: true, ...more })).map((row) => [
          `${String(row['type'])} ${String(row['far'])}`,
          [row['isOut'], row['publisherCount'], row['confidence']],
        ]),
      );
    expect(await told({ actors: ['f'] })).toEqual({
      'SENT_BY event:a': [false, 1, 'low'],
      'SENT_BY event:b': [false, 5, 'high'],
      'SENT_BY event:d': [false, 3, 'medium'],
      'BASED_IN country:ITA': [true, null, null],
    });
    expect(await told({ events: ['b'], types: ['FOLLOWS', 'SENT_TO'] })).toEqual({
      'FOLLOWS event:d': [true, 3, 'medium'],
      'SENT_TO country:ITA': [true, 5, 'high'],
    });
    expect(await told({ events: ['d'], types: ['FOLLOWS'] })).toEqual({
      'FOLLOWS event:b': [false, 3, 'medium'],
    });
  });

  it('a step is disputed when sources differ on just that', async () => {
    await use().make(`
      CREATE (e:Event:Donation {id: 'e', publisherCount: 2, confidence: 'high', claimCount: 2, disagreementCount: 2})
      CREATE (e)-[:SENT_BY]->(:Actor {id: 'a', name: 'A'}), (e)-[:RECEIVED_BY]->(:Actor {id: 'b', name: 'B'})
      CREATE (e)<-[:ABOUT]-(:Disagreement {id: 'd1', field: 'sender'}), (e)<-[:ABOUT]-(:Disagreement {id: 'd2', field: 'quantity', item: 'i1'})`);
    const told = async (of: object) =>
      (await steps(of)).map((row) => [row['far'], row['publisherCount'], row['isDisputed']]);
    expect(await told({ events: ['e'] })).toEqual([
      ['actor:a', 2, true],
      ['actor:b', 2, false],
    ]);
    expect(await told({ actors: ['a'] })).toEqual([['event:e', 2, true]]);
  });

  it('events known later are no steps', async () => {
    await use().make(GIFTS);
    expect(await far({ actors: ['f'], knownBy: '2020-05-01' })).toEqual(['event:a']);
  });
}
