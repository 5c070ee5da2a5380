import {
  type Label,
  type Qualifier,
  type RelationshipType,
  statement,
  type Unit,
} from '@mask-diplomacy/cypher';
import { type IdsByLabel, LABEL_PARAMS } from '../labels.ts';

/** Which relationships and neighbours a walk looks at. */
export interface WalkFilter {
  readonly types: readonly RelationshipType[] | null;
  readonly isOut: boolean | null;
  /** A neighbour must carry one of them. */
  readonly labels: readonly string[];
}

/** Which neighbours are kept when not all can be. */
export type WalkOrder = 'EVIDENCE' | 'NEWEST' | 'OLDEST';

export interface LocatedRow {
  readonly id: string;
  readonly labels: readonly string[];
  /** The database's own id, good within one data set. */
  readonly element: string;
}

export interface NeighbourRow {
  readonly element: string;
  readonly isHub: boolean;
  /** Null, like the rest, for a node that has no new neighbour. */
  readonly neighbour: string | null;
  readonly labels: readonly string[] | null;
  readonly id: string | null;
}

export interface CountRow {
  readonly element: string;
  readonly type: RelationshipType;
  readonly isOut: boolean;
  readonly labels: readonly string[];
  readonly count: number;
}

export interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly type: RelationshipType;
  readonly key: string | null;
  readonly quantity: number | null;
  readonly unit: Unit | null;
  readonly qualifier: Qualifier | null;
  readonly publisherCount: number | null;
  readonly isDisputed: boolean;
}

/** A node of a walk: the database's id and ours. */
export interface Spot {
  readonly element: string;
  readonly label: Label;
  readonly id: string;
  readonly labels: readonly string[];
}

export const locateNodes = statement<IdsByLabel, LocatedRow>('locate-nodes', {
  params: LABEL_PARAMS,
  row: ['id', 'labels', 'element'],
});

export const neighboursOfNodes = statement<
  WalkFilter & {
    nodes: readonly string[];
    starts: readonly string[];
    exclude: readonly string[];
    order: WalkOrder;
    hubLimit: number;
    limit: number;
  },
  NeighbourRow
>('neighbours-of-nodes', {
  params: ['nodes', 'starts', 'exclude', 'types', 'isOut', 'labels', 'order', 'hubLimit', 'limit'],
  row: ['element', 'isHub', 'neighbour', 'labels', 'id'],
});

export const neighbourCountsOfNodes = statement<WalkFilter & { nodes: readonly string[] }, CountRow>(
  'neighbour-counts-of-nodes',
  {
    params: ['nodes', 'types', 'isOut', 'labels'],
    row: ['element', 'type', 'isOut', 'labels', 'count'],
  },
);

export const relationshipsAmongNodes = statement<
  {
    nodes: readonly string[];
    new: readonly string[];
    types: readonly RelationshipType[] | null;
    isWeighed: boolean;
  },
  RelationshipRow
>('relationships-among-nodes', {
  params: ['nodes', 'new', 'types', 'isWeighed'],
  row: ['from', 'to', 'type', 'key', 'quantity', 'unit', 'qualifier', 'publisherCount', 'isDisputed'],
});
