import { statement } from '@mask-diplomacy/cypher';
import type { Properties } from '../graph.ts';
import type { EncodedProperties } from './encode.ts';

type NoParams = Record<never, never>;
type NoRow = Record<never, never>;
const NOTHING = { params: [], row: [] } as const;

/** Rows of the statements that write in batches. */
export interface CreateNodeRow {
  /** Place in the batch. */
  readonly at: number;
  readonly labels: readonly string[];
  readonly properties: EncodedProperties;
}
export interface UpdateNodeRow {
  readonly element: string;
  readonly addLabels: readonly string[];
  readonly dropLabels: readonly string[];
  readonly properties: EncodedProperties;
}
export interface CreateRelationshipRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}
export interface UpdateRelationshipRow {
  readonly element: string;
  readonly properties: Properties;
}
export interface ElementRow {
  readonly element: string;
}
interface Rows<Row> {
  readonly rows: readonly Row[];
}

/** Every statement that the loader runs. Read when a load begins, so that a missing file is told then. */
export function loadStatements() {
  return {
    datasetState: statement<
      NoParams,
      { hash: string | null; version: string | null; committing: string | null; nodeCount: unknown }
    >('dataset-state', { params: [], row: ['hash', 'version', 'committing', 'nodeCount'] }),
    storedNodes: statement<NoParams, { element: string; labels: string[]; id: unknown; recordHash: unknown }>(
      'stored-nodes',
      { params: [], row: ['element', 'labels', 'id', 'recordHash'] },
    ),
    storedRelationships: statement<
      NoParams,
      { element: string; type: string; from: string; to: string; properties: Properties }
    >('stored-relationships', { params: [], row: ['element', 'type', 'from', 'to', 'properties'] }),
    indexNames: statement<NoParams, { name: string }>('index-names', { params: [], row: ['name'] }),
    awaitIndexes: statement<{ seconds: unknown }, NoRow>('await-indexes', { params: ['seconds'], row: [] }),
    takeLoadLock: statement<NoParams, NoRow>('take-load-lock', NOTHING),
    dropLoadLock: statement<NoParams, NoRow>('drop-load-lock', NOTHING),
    createNodes: statement<Rows<CreateNodeRow>, { elements: readonly string[] }>('create-nodes', {
      params: ['rows'],
      row: ['elements'],
    }),
    updateNodes: statement<Rows<UpdateNodeRow>, NoRow>('update-nodes', { params: ['rows'], row: [] }),
    deleteNodes: statement<Rows<ElementRow>, NoRow>('delete-nodes', { params: ['rows'], row: [] }),
    createRelationships: statement<Rows<CreateRelationshipRow>, NoRow>('create-relationships', {
      params: ['rows'],
      row: [],
    }),
    updateRelationships: statement<Rows<UpdateRelationshipRow>, NoRow>('update-relationships', {
      params: ['rows'],
      row: [],
    }),
    deleteRelationships: statement<Rows<ElementRow>, NoRow>('delete-relationships', {
      params: ['rows'],
      row: [],
    }),
    markCommit: statement<{ mark: string }, NoRow>('mark-commit', { params: ['mark'], row: [] }),
    clearCommitMark: statement<{ mark: string }, NoRow>('clear-commit-mark', { params: ['mark'], row: [] }),
    writeDataset: statement<
      { version: string | null; hash: string; loadedAt: string; licence: string | null; mark: string },
      NoRow
    >('write-dataset', { params: ['version', 'hash', 'loadedAt', 'licence', 'mark'], row: [] }),
  };
}

export type LoadStatements = ReturnType<typeof loadStatements>;
