import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareText } from '../labels.ts';
import { bestPaths, type FoundPath, type Wanted } from './best-paths.ts';
import { KnownGraph, type Step } from './known-graph.ts';

const graphOf = (steps: readonly (readonly [string, string, number])[]): KnownGraph<Step> => {
  const graph = new KnownGraph<Step>();
  for (const [from, to, cost] of steps) graph.add({ from, to, cost, rank: 0 });
  return graph;
};
const ANY: Wanted = { from: 'a', to: 'z', maxHops: 6, mustPass: [], isPassable: () => true };
const found = (graph: KnownGraph<Step>, wanted: Partial<Wanted>, count = 10): string[] =>
  bestPaths(graph, { ...ANY, ...wanted }, count).paths.map(({ nodes, cost }) => `${nodes.join('')} ${cost}`);

it('the cheapest comes first, whatever its length; of equal cost the shorter, then by ids', () => {
  const graph = graphOf([
    ['a', 'z', 9],
    ['a', 'b', 1],
    ['b', 'z', 2],
    ['a', 'd', 2],
    ['d', 'z', 1],
    ['b', 'c', 1],
    ['c', 'z', 1],
  ]);
  expect(found(graph, {})).toEqual(['abz 3', 'adz 3', 'abcz 3', 'az 9']);
  expect(found(graph, { maxHops: 2 }, 2)).toEqual(['abz 3', 'adz 3']);
});

it('of several steps between two nodes the cheapest counts, whichever came first', () => {
  expect(
    found(
      graphOf([
        ['a', 'z', 5],
        ['z', 'a', 2],
        ['a', 'z', 3],
      ]),
      {},
    ),
  ).toEqual(['az 2']);
});

it('must-pass nodes are passed in any order, others only where allowed', () => {
  const graph = graphOf([
    ['a', 'b', 1],
    ['b', 'c', 1],
    ['c', 'z', 1],
    ['a', 'c', 1],
    ['b', 'z', 1],
  ]);
  expect(found(graph, { mustPass: ['c', 'b'] })).toEqual(['abcz 3', 'acbz 3']);
  expect(found(graph, { isPassable: (node) => node !== 'b' })).toEqual(['acz 2']);
  expect(found(graph, { mustPass: ['x'] })).toEqual([]);
});

/** Every simple path, by trying all. */
function bruteForce(graph: KnownGraph<Step>, wanted: Wanted): FoundPath[] {
  const paths: FoundPath[] = [];
  const go = (nodes: string[], cost: number): void => {
    const last = nodes.at(-1) as string;
    if (last === wanted.to) {
      if (wanted.mustPass.every((each) => nodes.includes(each))) paths.push({ nodes, cost });
      return;
    }
    if (nodes.length > wanted.maxHops) return;
    for (const [node, step] of graph.around(last)) {
      if (nodes.includes(node) || (node !== wanted.to && !wanted.isPassable(node))) continue;
      go([...nodes, node], cost + step.cost);
    }
  };
  go([wanted.from], 0);
  return paths.sort(
    (a, b) =>
      a.cost - b.cost || a.nodes.length - b.nodes.length || compareText(a.nodes.join(), b.nodes.join()),
  );
}

it('on any small graph the best paths are those that trying all finds', () => {
  const names = [...'abcdefz'];
  const name = fc.constantFrom(...names);
  const steps = fc.array(fc.tuple(name, name, fc.integer({ min: 1, max: 5 })), { maxLength: 20 });
  fc.assert(
    fc.property(
      steps,
      fc.integer({ min: 1, max: 6 }),
      fc.uniqueArray(fc.constantFrom(...'bcdef'), { maxLength: 3 }),
      fc.uniqueArray(fc.constantFrom(...'bcdef'), { maxLength: 2 }),
      fc.integer({ min: 1, max: 10 }),
      (all, maxHops, mustPass, closed, count) => {
        const graph = graphOf(all.filter(([from, to]) => from !== to));
        const wanted = { ...ANY, maxHops, mustPass, isPassable: (node: string) => !closed.includes(node) };
        expect(bestPaths(graph, wanted, count)).toEqual({
          paths: bruteForce(graph, wanted).slice(0, count),
          isExact: true,
        });
      },
    ),
    { numRuns: 500 },
  );
});
