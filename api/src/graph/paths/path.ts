import type { Label } from '@mask-diplomacy/cypher';
import type { Graph } from '../graph.ts';
import { nodeOf } from '../nodes.ts';
import type { EventRow, NodeRow } from '../rows.ts';
import type { KnownGraph } from './known-graph.ts';
import { nodeIdOf, type PathStep } from './reading.ts';
import { sentenceOf } from './sentence.ts';
import { strengthOfPath, weakestOf, weaknessOf } from './strength.ts';

/** A path as the schema has it. */
export interface PathRow {
  readonly strength: number;
  readonly weakestLink: { readonly edge: PathEdgeRow; readonly why: string };
  readonly length: number;
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly PathEdgeRow[];
  readonly sentence: string;
}

/** A relationship on a path. Ids are global. */
export interface PathEdgeRow {
  readonly id: string;
  readonly type: PathStep['type'];
  readonly direction: 'OUT' | 'IN';
  readonly from: string;
  readonly to: string;
  readonly key: string | null;
  readonly strength: number;
  readonly publisherCount: number | null;
  readonly isDisputed: boolean;
  readonly event: EventRow | null;
}

/** Tells a path that a search found: its nodes, what joins them, and how well that is known. */
export async function describePath(
  graph: Graph,
  ids: readonly string[],
  known: KnownGraph<PathStep>,
): Promise<PathRow> {
  const nodes = await nodesByGlobalId(graph, ids);
  const steps = ids.slice(1).map((id, at) => stepBetween(known, ids[at] as string, id));
  const edges = steps.map((step, at) => edgeOf(step, ids[at] as string, nodes[at], nodes[at + 1]));
  const strengths = steps.map(({ strength }) => strength);
  const weakest = weakestOf(strengths);
  return {
    strength: strengthOfPath(strengths),
    weakestLink: { edge: edges[weakest] as PathEdgeRow, why: weaknessOf(steps[weakest] as PathStep) },
    length: steps.length,
    nodes,
    edges,
    sentence: sentenceOf(nodes, edges),
  };
}

/** Nodes that the graph holds, in the order of their global ids. */
export function nodesByGlobalId(graph: Graph, ids: readonly string[]): Promise<NodeRow[]> {
  return Promise.all(
    ids.map((each): Promise<NodeRow> => {
      const { label, id } = nodeIdOf(each);
      return nodeOf<Label>(graph, label, id);
    }),
  );
}

function stepBetween(known: KnownGraph<PathStep>, a: string, b: string): PathStep {
  const step = known.between(a, b);
  if (!step) throw new Error(`a path goes from ${a} to ${b}, which no step joins`);
  return step;
}

function edgeOf(step: PathStep, near: string, a: NodeRow | undefined, b: NodeRow | undefined): PathEdgeRow {
  const { type, from, to, key, strength, publisherCount, isDisputed } = step;
  const isOut = from === near;
  const teller = isOut ? a : b;
  return {
    id: `${type}:${from}>${to}${key === null ? '' : `#${key}`}`,
    type,
    direction: isOut ? 'OUT' : 'IN',
    from,
    to,
    key,
    strength,
    publisherCount,
    isDisputed,
    event: teller?.of === 'Event' ? teller : null,
  };
}
