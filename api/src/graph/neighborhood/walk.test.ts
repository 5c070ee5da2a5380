import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Spot } from './statements.ts';
import { type Neighbours, type ReadNeighbours, walk } from './walk.ts';

const spot = (element: string): Spot => ({
  element,
  label: 'Event',
  id: element,
  labels: ['Event', 'Recall'],
  name: null,
});

/** A graph in memory: the neighbours of each node, best first. */
function reader(
  graph: Readonly<Record<string, readonly string[]>>,
  hubs: readonly string[] = [],
): ReadNeighbours {
  return async (frontier, exclude, limit) =>
    frontier.map((element): Neighbours => {
      if (hubs.includes(element)) return { element, isHub: true, spots: [] };
      const fresh = (graph[element] ?? []).filter((each) => !exclude.includes(each)).slice(0, limit);
      return { element, isHub: false, spots: fresh.map(spot) };
    });
}

const given = async (...args: Parameters<typeof walk>): Promise<string[]> =>
  (await walk(...args)).spots.map((each) => each.element);

const ROOMY = { depth: 2, perNode: 10, maxNodes: 100 };

it('nodes come by distance, start nodes first', async () => {
  const graph = { a: ['b', 'c'], b: ['d'], c: ['b'], d: ['e'] };
  expect(await given([spot('a')], [], ROOMY, reader(graph))).toEqual(['a', 'b', 'c', 'd']);
});

it('depth 0 gives the start nodes alone', async () => {
  const found = await walk([spot('a')], [], { ...ROOMY, depth: 0 }, reader({ a: ['b'] }));
  expect(found.spots).toHaveLength(1);
  expect(found.walked.size).toBe(0);
});

it('when not all fit, the nodes of a level take turns', async () => {
  const graph = { a: ['a1', 'a2', 'a3'], b: ['b1', 'b2'] };
  const budget = { ...ROOMY, maxNodes: 5 };
  expect(await given([spot('a'), spot('b')], [], budget, reader(graph))).toEqual([
    'a',
    'b',
    'a1',
    'b1',
    'a2',
  ]);
});

it('a hub is given and not walked through', async () => {
  const found = await walk([spot('a')], [], ROOMY, reader({ a: ['hub'], hub: ['b'] }, ['hub']));
  expect(found.spots.map((each) => each.element)).toEqual(['a', 'hub']);
  expect(found.walked.get('hub')).toBe('HUB');
});

it('known nodes are neither given again nor counted', async () => {
  const budget = { ...ROOMY, perNode: 1 };
  expect(await given([spot('a')], ['b'], budget, reader({ a: ['b', 'c', 'd'] }))).toEqual(['a', 'c']);
});

it('on any graph the budget holds, no node comes twice, and the same walk gives the same nodes', async () => {
  const names = [...'abcdefghijkl'];
  const graphs = fc.record(
    Object.fromEntries(names.map((name) => [name, fc.uniqueArray(fc.constantFrom(...names))])),
  );
  await fc.assert(
    fc.asyncProperty(
      graphs,
      fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
      fc.record({
        depth: fc.nat(4),
        perNode: fc.integer({ min: 1, max: 5 }),
        maxNodes: fc.integer({ min: 3, max: 14 }),
      }),
      async (graph, starts, budget) => {
        const found = await given(starts.map(spot), [], budget, reader(graph));
        expect(found.length).toBeLessThanOrEqual(budget.maxNodes);
        expect(new Set(found).size).toBe(found.length);
        expect(found.slice(0, starts.length)).toEqual(starts);
        expect(await given(starts.map(spot), [], budget, reader(graph))).toEqual(found);
      },
    ),
  );
});
