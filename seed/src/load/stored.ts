import { LABELS, type Label } from '@mask-diplomacy/cypher';
import type { Properties } from '../graph.ts';
import { type Runner, runEach } from './run.ts';
import type { LoadStatements } from './statements.ts';

/** A node as the database holds it. */
export interface StoredNode {
  /** The database's own id, by which it is found quickest. */
  readonly element: string;
  readonly label: Label;
  readonly labels: readonly string[];
  /** Null when somebody else wrote the node. */
  readonly id: string | null;
  readonly recordHash: string | null;
}

/** A relationship as the database holds it. */
export interface StoredRelationship {
  readonly element: string;
  readonly type: string;
  /** Database ids of its ends. */
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Everything under the labels of the vocabulary. */
export interface Stored {
  readonly nodes: readonly StoredNode[];
  readonly relationships: readonly StoredRelationship[];
}

export const NOTHING_STORED: Stored = { nodes: [], relationships: [] };

/** Reads what the database holds; nodes without a label of the vocabulary are not the loader's and are left alone. */
export async function readStored(runner: Runner, statements: LoadStatements): Promise<Stored> {
  const nodes: StoredNode[] = [];
  const elements = new Set<string>();
  await runEach(runner, statements.storedNodes, ({ element, labels, id, recordHash }) => {
    const label = LABELS.find((each) => labels.includes(each));
    if (!label) return;
    elements.add(element);
    nodes.push({ element, label, labels, id: textOrNull(id), recordHash: textOrNull(recordHash) });
  });
  const relationships: StoredRelationship[] = [];
  await runEach(runner, statements.storedRelationships, (row) => {
    if (elements.has(row.from) && elements.has(row.to)) relationships.push(row);
  });
  return { nodes, relationships };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
