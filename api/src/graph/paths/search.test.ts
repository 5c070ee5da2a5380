import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestPaths, type Wanted } from './best-paths.ts';
import { KnownGraph, type Step } from './known-graph.ts';
import { type SearchBudget, searchPaths, type StepsRead } from './search.ts';
import { LEAST_COST } from './strength.ts';

const ROOMY: SearchBudget = { statements: 100, nodes: 1000, steps: 10_000 };
const ANY: Wanted = { from: 'a', to: 'z', maxHops: 6, mustPass: [], isPassable: () => true };

const steps = (...all: readonly (readonly [string, string, number])[]): Step[] =>
  all.map(([from, to, weight]) => ({ from, to, cost: weight * LEAST_COST, rank: 0 }));

/** A graph in memory that notes which nodes were read; of each node at most so many steps, the cheapest. */
function helpOf(all: readonly Step[], perNode = Infinity) {
  const readNodes: string[] = [];
  const around = (node: string): Step[] =>
    all.filter(({ from, to }) => from === node || to === node).sort((a, b) => a.cost - b.cost);
  return {
    readNodes,
    weightOf: (node: string) => Math.min(perNode, around(node).length),
    read: async (nodes: readonly string[]): Promise<StepsRead<Step>> => {
      readNodes.push(...nodes);
      return {
        steps: nodes.flatMap((node) => around(node).slice(0, perNode)),
        cut: nodes.filter((node) => around(node).length > perNode),
      };
    },
  };
}

const LINE = steps(['a', 'b', 1], ['b', 'c', 1], ['c', 'd', 1], ['d', 'z', 1]);

it('a path is found from both ends, and the node in the middle is not read', async () => {
  const help = helpOf(LINE);
  const { paths, hasMore, stoppedBy } = await searchPaths(ANY, 1, ROOMY, help);
  expect(paths.map(({ nodes }) => nodes.join(''))).toEqual(['abcdz']);
  expect([hasMore, stoppedBy]).toEqual([false, 'COMPLETE']);
  expect(help.readNodes.toSorted()).toEqual(['a', 'b', 'd', 'z']);
});

it('what cannot be as good as the paths found is not read', async () => {
  const help = helpOf([
    ...steps(['a', 'm', 1], ['m', 'z', 1], ['a', 'p', 30], ['z', 'q', 30]),
    ...steps(['p', 'r', 1], ['q', 'r', 1]),
  ]);
  const { paths, hasMore } = await searchPaths(ANY, 1, ROOMY, help);
  expect(paths.map(({ nodes }) => nodes.join(''))).toEqual(['amz']);
  expect(hasMore).toBeNull();
  expect(help.readNodes.toSorted()).toEqual(['a', 'z']);
});

it('more paths than asked for are told', async () => {
  const { paths, hasMore } = await searchPaths(
    ANY,
    1,
    ROOMY,
    helpOf(steps(['a', 'm', 1], ['m', 'z', 1], ['a', 'n', 1], ['n', 'z', 1])),
  );
  expect(paths.map(({ nodes }) => nodes.join(''))).toEqual(['amz']);
  expect(hasMore).toBe(true);
});

it.each([
  [{ statements: 1 }, 'STATEMENT_LIMIT'],
  [{ nodes: 2 }, 'NODE_LIMIT'],
  [{ steps: 2 }, 'STEP_LIMIT'],
])('a budget of %j stops the search and says so', async (less, stop) => {
  const { paths, stoppedBy, hasMore } = await searchPaths(ANY, 1, { ...ROOMY, ...less }, helpOf(LINE));
  expect(paths).toEqual([]);
  expect([stoppedBy, hasMore]).toEqual([stop, null]);
});

it('a node whose steps were not all read is told when it could matter', async () => {
  const star = steps(['a', 'b', 1], ['a', 'c', 2], ['c', 'd', 1], ['d', 'e', 1], ['e', 'z', 1]);
  const { paths, stoppedBy, cut } = await searchPaths(ANY, 1, ROOMY, helpOf(star, 1));
  expect(paths).toEqual([]);
  expect(stoppedBy).toBe('PER_NODE_LIMIT');
  expect(cut).toContain('a');
});

it('reading as it goes finds what knowing the whole graph finds, each node read once', async () => {
  const names = [...'abcdefghz'];
  const name = fc.constantFrom(...names);
  const all = fc.array(fc.tuple(name, name, fc.integer({ min: 1, max: 6 })), { maxLength: 24 });
  await fc.assert(
    fc.asyncProperty(
      all,
      fc.integer({ min: 1, max: 6 }),
      fc.uniqueArray(fc.constantFrom(...'bcd'), { maxLength: 2 }),
      fc.uniqueArray(fc.constantFrom(...'efgh'), { maxLength: 2 }),
      fc.integer({ min: 1, max: 5 }),
      async (tuples, maxHops, mustPass, closed, count) => {
        const made = steps(...tuples.filter(([from, to]) => from !== to));
        const wanted = { ...ANY, maxHops, mustPass, isPassable: (node: string) => !closed.includes(node) };
        const whole = new KnownGraph<Step>();
        for (const step of made) whole.add(step);
        const help = helpOf(made);
        const searched = await searchPaths(wanted, count, ROOMY, help);
        const best = bestPaths(whole, wanted, count + 1).paths;
        expect(searched.paths).toEqual(best.slice(0, count));
        expect(searched.stoppedBy).toBe('COMPLETE');
        if (searched.hasMore !== null) expect(searched.hasMore).toBe(best.length > count);
        expect(new Set(help.readNodes).size).toBe(help.readNodes.length);
        for (const node of help.readNodes) expect(closed).not.toContain(node);
      },
    ),
    { numRuns: 300 },
  );
});
