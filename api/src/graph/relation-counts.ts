import { type Family, type Label, LABELS, type RelationshipType, statement } from '@mask-diplomacy/cypher';
import type { Batch, Graph } from './graph.ts';
import type { NodeRow } from './rows.ts';
import { compareText, familyOfLabels, type IdsByLabel, idsByLabel, LABEL_PARAMS, labelOf } from './labels.ts';

/** How many relationships of one type, one way, to one family. */
export interface RelationCount {
  readonly type: RelationshipType;
  readonly direction: 'OUT' | 'IN';
  readonly family: Family;
  readonly count: number;
}

interface Row {
  readonly id: string;
  readonly labels: readonly string[];
  readonly type: RelationshipType;
  readonly isOut: boolean;
  /** Of the nodes at the other end; null when their family is given. */
  readonly otherLabels: readonly string[] | null;
  readonly family: Family | null;
  readonly count: number;
}

const MOST_COUNTS = 64;

const relationCounts = statement<IdsByLabel, Row>('relation-counts-of-nodes', {
  params: LABEL_PARAMS,
  row: ['id', 'labels', 'type', 'isOut', 'otherLabels', 'family', 'count'],
});

/** By key `Label:id`. */
const counts: Batch<readonly RelationCount[]> = {
  async load(graph, keys) {
    const nodes = keys.map(splitKey);
    const byNode = new Map<string, Row[]>();
    for (const row of await graph.run(relationCounts, idsByLabel(nodes))) {
      const key = `${labelOf(row.labels)}:${row.id}`;
      const rows = byNode.get(key);
      if (rows) rows.push(row);
      else byNode.set(key, [row]);
    }
    return keys.map((key) => sumUp(byNode.get(key) ?? []));
  },
};

/** How many relationships a node has of each type and direction, and to which family; most first. */
export async function relationCountsOf(graph: Graph, node: NodeRow): Promise<readonly RelationCount[]> {
  return (await graph.load(counts, `${node.of}:${node.id}`)).slice(0, MOST_COUNTS);
}

/** How many relationships a node has in the whole graph; on a day, of those there by then. */
export async function degreeOf(graph: Graph, node: NodeRow): Promise<number> {
  if (node.degree !== null) return node.degree;
  const all = await graph.load(counts, `${node.of}:${node.id}`);
  return all.reduce((sum, { count }) => sum + count, 0);
}

function splitKey(key: string): { label: Label; id: string } {
  const colon = key.indexOf(':');
  const label = LABELS.find((each) => each === key.slice(0, colon));
  if (!label) throw new Error(`${key} has no label`);
  return { label, id: key.slice(colon + 1) };
}

/** Kinds of one family come as rows of their own. */
function sumUp(rows: readonly Row[]): RelationCount[] {
  const sums = new Map<string, RelationCount>();
  for (const { type, isOut, otherLabels, family: told, count } of rows) {
    const direction = isOut ? 'OUT' : 'IN';
    const family = told ?? familyOfLabels(otherLabels ?? []);
    const key = `${type} ${direction} ${family}`;
    sums.set(key, { type, direction, family, count: count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums]
    .sort(([aKey, a], [bKey, b]) => b.count - a.count || compareText(aKey, bKey))
    .map(([, sum]) => sum);
}
