import { fileURLToPath } from 'node:url';
import { groupBy } from '@mask-diplomacy/cypher';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../check.ts';
import { buildGraph } from '../graph.ts';
import { eventOf, smallestSet } from '../testing/records.ts';
import { hashOfGraph, makeNode } from './make.ts';
import { UNCOUNTED, withRelationCounts } from './relation-counts.ts';

/** What the node says, as [type, direction, family, relationships, neighbours]. */
function countsOf(properties: Readonly<Record<string, unknown>> | undefined): unknown {
  return properties?.['relationCounts'];
}

describe('the relation counts of a hub', () => {
  const ITEM = { product: 'gown', quantity: null, unit: 'piece', qualifier: 'exact' } as const;
  const gifts = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      eventOf({
        id: `event-${at}`,
        kind: at % 3 === 0 ? 'recall' : 'donation',
        origins: ['FRA'],
        destinations: [],
        senders: [],
        recipients: [],
        items: [
          { ...ITEM, key: 'i1' },
          { ...ITEM, key: 'i2' },
        ],
      }),
    );

  it('are told by type, direction and family, relationships apart from the nodes they lead to', () => {
    // Of the events 0 to 101 every third, 34, is a recall; each names the product twice and leaves France once.
    const { nodes } = buildGraph({ ...smallestSet(), events: gifts(102) });
    const of = (id: string) => countsOf(nodes.find((node) => node.id === id)?.properties);
    expect(of('FRA')).toEqual(['SENT_FROM IN incident 34 34', 'SENT_FROM IN transfer 68 68']);
    expect(of('gown')).toEqual(['INCLUDES IN incident 68 34', 'INCLUDES IN transfer 136 68']);
  });

  it('are not told of a node that has few', () => {
    const { nodes } = buildGraph({ ...smallestSet(), events: gifts(UNCOUNTED) });
    expect(countsOf(nodes.find(({ id }) => id === 'FRA')?.properties)).toBeUndefined();
  });

  it('make another set of it: one that was loaded without them is loaded again', () => {
    const { nodes, relationships, setHash } = buildGraph({ ...smallestSet(), events: gifts(102) });
    const uncounted = nodes.map(({ label, labels, properties }) => {
      const { id, recordHash: _hash, relationCounts: _counts, ...others } = properties;
      return makeNode(label, String(id), others, labels[1]);
    });
    expect(hashOfGraph(uncounted, relationships)).not.toBe(setHash);
    expect(hashOfGraph(withRelationCounts(uncounted, relationships), relationships)).toBe(setHash);
  });

  it('of the whole project add up to its relationships', () => {
    const { records } = checkFolder(fileURLToPath(new URL('../../data', import.meta.url)));
    const { nodes, relationships } = buildGraph(records);
    const from = groupBy(relationships, (each) => `${each.fromLabel} ${each.from}`);
    const to = groupBy(relationships, (each) => `${each.toLabel} ${each.to}`);
    const sum = (texts: readonly string[], direction: string): number =>
      texts
        .map((text) => text.split(' '))
        .filter((parts) => parts[1] === direction)
        .reduce((all, parts) => all + Number(parts[3]), 0);
    for (const { label, id, properties } of nodes) {
      const [out, into] = [from, to].map((side) => side.get(`${label} ${id}`)?.length ?? 0) as [
        number,
        number,
      ];
      const texts = countsOf(properties) as readonly string[] | undefined;
      expect(texts !== undefined, id).toBe(out + into > UNCOUNTED);
      if (texts) expect([sum(texts, 'OUT'), sum(texts, 'IN')], id).toEqual([out, into]);
    }
  });
});
