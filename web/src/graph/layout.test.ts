import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout, type LayoutInput } from './layout.ts';
import { doOverlap } from './separate.ts';

const box = fc.record({
  halfWidth: fc.integer({ min: 15, max: 90 }),
  above: fc.integer({ min: 10, max: 36 }),
  below: fc.integer({ min: 14, max: 80 }),
});
const input: fc.Arbitrary<LayoutInput> = fc.array(box, { minLength: 1, maxLength: 40 }).chain((boxes) => {
  const index = fc.integer({ min: 0, max: boxes.length - 1 });
  const link = fc.record({ from: index.map(String), to: index.map(String), isChain: fc.boolean() });
  return fc.record({
    nodes: fc.constant(boxes.map((one, n) => ({ id: String(n), box: one }))),
    edges: fc.array(link, { maxLength: 60 }),
  });
});

function overlaps({ nodes }: LayoutInput, places: ReturnType<typeof layout>): string[] {
  const bodies = nodes.map(({ id, box: its }) => ({
    id,
    box: its,
    isFixed: false,
    ...(places[id] ?? { x: 0, y: 0 }),
  }));
  return bodies.flatMap((a, at) =>
    bodies.slice(at + 1).flatMap((b) => (doOverlap(a, b) ? [`${a.id} and ${b.id}`] : [])),
  );
}

describe('the layout', () => {
  it('leaves no two nodes with their labels on top of one another', () => {
    fc.assert(
      fc.property(input, (any) => {
        expect(overlaps(any, layout(any))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same places for the same picture', () => {
    fc.assert(
      fc.property(input, (any) => {
        expect(layout(any)).toEqual(layout(any));
      }),
      { numRuns: 10 },
    );
  });

  it('never moves what stands, and sets newcomers clear of it', () => {
    fc.assert(
      fc.property(input, input, (first, second) => {
        const before = layout(first);
        const grown: LayoutInput = {
          nodes: [
            ...first.nodes.map((node) => ({ ...node, fixed: before[node.id] ?? { x: 0, y: 0 } })),
            ...second.nodes.map((node) => ({ ...node, id: `new ${node.id}` })),
          ],
          edges: [...first.edges, { from: '0', to: 'new 0', isChain: false }],
        };
        const after = layout(grown);
        expect(after).toMatchObject(before);
        expect(overlaps(grown, after)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('puts a newcomer nearer to the node that was expanded than to the far side of the picture', () => {
    const its = { halfWidth: 30, above: 15, below: 30 };
    const places = layout({
      nodes: [
        { id: 'far', box: its, fixed: { x: -900, y: 0 } },
        { id: 'opened', box: its, fixed: { x: 900, y: 0 } },
        { id: 'new', box: its },
      ],
      edges: [{ from: 'opened', to: 'new', isChain: false }],
    });
    expect(places['new']?.x).toBeGreaterThan(600);
  });

  it('reads an affair from left to right', () => {
    const its = { halfWidth: 60, above: 18, below: 60 };
    const chain = ['deal', 'delivery', 'finding', 'recall', 'answer'];
    const places = layout({
      nodes: chain.map((id) => ({ id, box: its })),
      edges: chain.slice(1).map((id, at) => ({ from: id, to: chain[at] ?? '', isChain: true })),
    });
    const xs = chain.map((id) => places[id]?.x ?? Number.NaN);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });
});
