import { type Label, type RelationshipType, statement } from '@mask-diplomacy/cypher';
import { compareText } from './labels.ts';
import { unavailable } from './failures.ts';
import type { Graph } from './graph.ts';

/** The Dataset node, and how long ago a load marked that it is about to replace the set. */
export interface DatasetMark {
  /** Null when no set is loaded; then all else is null too. */
  readonly hash: string | null;
  readonly version: string | null;
  readonly licence: string | null;
  readonly loadedAt: string | null;
  readonly committing: string | null;
  /** Milliseconds by the database's own clock. */
  readonly committingAge: number | null;
}

/** The set that is loaded. */
export interface DatasetRow {
  readonly hash: string;
  readonly version: string;
  readonly licence: string;
  readonly loadedAt: string;
}

type NoParams = Record<never, never>;

export const datasetMark = statement<NoParams, DatasetMark>('dataset-mark', {
  params: [],
  row: ['hash', 'version', 'licence', 'loadedAt', 'committing', 'committingAge'],
});
const nodeCounts = statement<NoParams, { label: Label; count: number }>('node-counts', {
  params: [],
  row: ['label', 'count'],
});
const relationshipCounts = statement<NoParams, { type: RelationshipType; count: number }>(
  'relationship-counts',
  { params: [], row: ['type', 'count'] },
);
const eventSpan = statement<NoParams, { earliest: string | null; latest: string | null }>('event-span', {
  params: [],
  row: ['earliest', 'latest'],
});

/** @throws AppError DATABASE_UNAVAILABLE when no set is loaded */
export async function readDataset(graph: Graph): Promise<DatasetRow> {
  const [mark] = await graph.run(datasetMark, {});
  if (!mark || mark.hash === null) throw unavailable(NO_SET);
  const { hash, version, licence, loadedAt } = mark;
  return {
    hash,
    version: version ?? 'not stated',
    licence: licence ?? 'not stated',
    loadedAt: loadedAt ?? '',
  };
}

/** Why an empty database cannot answer. */
export const NO_SET = 'no data set is loaded';

/** How many nodes of each label, most first. */
export async function readNodeCounts(graph: Graph): Promise<{ label: Label; count: number }[]> {
  const rows = await graph.run(nodeCounts, {});
  return rows.toSorted((a, b) => b.count - a.count || compareText(a.label, b.label));
}

/** How many nodes of a label the whole record has. */
export async function countAll(graph: Graph, label: Label): Promise<number> {
  return (await graph.run(nodeCounts, {})).find((row) => row.label === label)?.count ?? 0;
}

/** How many relationships of each type, most first. */
export async function readRelationshipCounts(
  graph: Graph,
): Promise<{ type: RelationshipType; count: number }[]> {
  const rows = await graph.run(relationshipCounts, {});
  return rows.toSorted((a, b) => b.count - a.count || compareText(a.type, b.type));
}

/** First and last day that an event can mean; null when there is none. */
export async function readSpan(graph: Graph): Promise<{ earliest: string | null; latest: string | null }> {
  return (await graph.run(eventSpan, {}))[0] ?? { earliest: null, latest: null };
}
