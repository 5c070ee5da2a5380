import { describe, expect, it } from 'vitest';
import { buildGraph, type Graph } from '../graph.ts';
import { actorOf, eventOf, smallestSet } from '../testing/records.ts';
import { countChanges, isEmpty, nodeIdentity, planChanges } from './plan.ts';
import { NOTHING_STORED, type Stored } from './stored.ts';

/** The graph as a database would hold it. */
function storedOf(graph: Graph): Stored {
  const element = (label: string, id: string): string => `n:${label}:${id}`;
  return {
    nodes: graph.nodes.map(({ label, labels, id, recordHash }) => ({
      element: element(label, id),
      label,
      labels,
      id,
      recordHash,
    })),
    relationships: graph.relationships.map((each, index) => ({
      element: `r:${index}`,
      type: each.type,
      from: element(each.fromLabel, each.from),
      to: element(each.toLabel, each.to),
      properties: each.properties,
    })),
  };
}

const graph = buildGraph(smallestSet());
const changed = buildGraph({
  ...smallestSet(),
  events: [eventOf({ kind: 'purchase', destinations: ['FRA'] })],
});
const rowOf = (changes: ReturnType<typeof countChanges>, name: string) =>
  [...changes.nodes, ...changes.relationships].find((change) => change.name === name);

describe('the difference between a graph and a database', () => {
  it('is everything when the database is empty', () => {
    const plan = planChanges(graph, NOTHING_STORED);
    expect(plan.nodes.create).toEqual(graph.nodes);
    expect(plan.relationships.create).toEqual(graph.relationships);
  });

  it('is nothing when the database holds the graph', () => {
    expect(isEmpty(planChanges(graph, storedOf(graph)))).toBe(true);
  });

  it('is what changed, added, updated and removed', () => {
    const changes = countChanges(planChanges(changed, storedOf(graph)));
    expect(rowOf(changes, 'Event')).toEqual({
      name: 'Event',
      before: 1,
      added: 0,
      updated: 1,
      removed: 0,
      after: 1,
    });
    expect(rowOf(changes, 'Country')).toEqual({
      name: 'Country',
      before: 3,
      added: 1,
      updated: 0,
      removed: 1,
      after: 3,
    });
    expect(rowOf(changes, 'SENT_TO')).toEqual({
      name: 'SENT_TO',
      before: 1,
      added: 1,
      updated: 0,
      removed: 1,
      after: 1,
    });
    expect(rowOf(changes, 'ABOUT')).toMatchObject({ before: 1, added: 0, removed: 0, after: 1 });
  });

  it('includes a node whose label alone differs', () => {
    const stored = storedOf(graph);
    const nodes = stored.nodes.map((node) =>
      node.label === 'Event' ? { ...node, labels: ['Event'] } : node,
    );
    expect(planChanges(graph, { ...stored, nodes }).nodes.update).toHaveLength(1);
  });

  it('includes a relationship whose content alone differs', () => {
    const item = { key: 'i1', product: 'other', quantity: 5, unit: 'piece', qualifier: 'exact' } as const;
    const one = buildGraph({ ...smallestSet(), events: [eventOf({ items: [item] })] });
    const two = buildGraph({ ...smallestSet(), events: [eventOf({ items: [{ ...item, quantity: 6 }] })] });
    const changes = countChanges(planChanges(two, storedOf(one)));
    expect(rowOf(changes, 'INCLUDES')).toMatchObject({ added: 0, updated: 1, removed: 0 });
  });

  it('takes away what a stranger wrote under the same labels, also a second copy', () => {
    const stored = storedOf(graph);
    const [first] = stored.relationships;
    const plan = planChanges(graph, {
      nodes: [
        ...stored.nodes,
        { element: 'x', label: 'Actor', labels: ['Actor'], id: null, recordHash: null },
        { element: 'y', label: 'Actor', labels: ['Actor'], id: 'stranger', recordHash: null },
      ],
      relationships: [...stored.relationships, ...(first ? [{ ...first, element: 'z' }] : [])],
    });
    expect(plan.nodes.remove.map(({ element }) => element)).toEqual(['x', 'y']);
    expect(plan.relationships.remove.map(({ element }) => element)).toEqual(['z']);
  });

  it('does not take two nodes of one id for one when their labels differ', () => {
    const country = buildGraph({ ...smallestSet(), actors: [actorOf({ id: 'nld' })] });
    expect(new Set(country.nodes.map(nodeIdentity)).size).toBe(country.nodes.length);
  });
});
