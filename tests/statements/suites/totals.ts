import { expect, it } from 'vitest';
import type { GraphDatabase } from '../../kit/graph-database.ts';

export function totalStatements(use: () => GraphDatabase): void {
  const links = async (ids: readonly string[], knownBy: string | null = null) =>
    (await use().run('goods-links-of-events', { ids, knownBy }))
      .map(({ from, type, to }) => `${String(from)} ${String(type)} ${String(to)}`)
      .sort();
  const graph = `
    CREATE (deal:Event:Purchase {id: 'deal', kind: 'purchase', knownFrom: '2020-03-02'}),
      (flight:Event:Shipment {id: 'flight', kind: 'shipment', knownFrom: '2020-03-05'}),
      (leg:Event:Shipment {id: 'leg', kind: 'shipment', knownFrom: '2020-03-09'}),
      (test:Event:TestFailure {id: 'test', kind: 'test-failure', knownFrom: '2020-03-10'}),
      (recall:Event:Recall {id: 'recall', kind: 'recall', knownFrom: '2020-03-12'}),
      (words:Event:Statement {id: 'words', kind: 'statement', knownFrom: '2020-03-12'}),
      (rule:Event:Policy {id: 'rule', kind: 'policy', knownFrom: '2020-03-14'}),
      (leg)-[:PART_OF]->(flight), (flight)-[:DELIVERS]->(deal), (test)-[:CONCERNS]->(leg),
      (recall)-[:PROMPTED_BY]->(test), (words)-[:CONCERNS]->(recall), (rule)-[:PROMPTED_BY]->(recall)`;

  it('links of goods are followed as far as they lead, each given once', async () => {
    await use().make(graph);
    expect(await links(['leg', 'flight'])).toEqual(['flight DELIVERS deal', 'leg PART_OF flight']);
    expect(await links(['test'])).toEqual([
      'flight DELIVERS deal',
      'leg PART_OF flight',
      'test CONCERNS leg',
    ]);
  });

  it('what prompted an incident is given and not followed; no link of a statement or rule is given', async () => {
    await use().make(graph);
    expect(await links(['recall'])).toEqual(['recall PROMPTED_BY test']);
    expect(await links(['words', 'rule'])).toEqual(['recall PROMPTED_BY test']);
  });

  it('on a day, a link is there when both its events are', async () => {
    await use().make(graph);
    expect(await links(['test', 'recall'], '2020-03-10')).toEqual([
      'flight DELIVERS deal',
      'leg PART_OF flight',
      'test CONCERNS leg',
    ]);
    expect(await links(['flight'], '2020-03-04')).toEqual([]);
  });
}
