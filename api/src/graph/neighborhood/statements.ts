import {
  type Family,
  type Label,
  type Qualifier,
  type RelationshipType,
  statement,
  type Unit,
} from '@mask-diplomacy/cypher';
import type { Graph } from '../graph.ts';
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

/** A neighbour as it comes: the database's own id, labels, our id, and its name when names are asked for. */
type FoundNeighbour = readonly [element: string, labels: readonly string[], id: string, name: string | null];

export interface NeighbourRow {
  readonly element: string;
  readonly isHub: boolean;
  readonly found: readonly FoundNeighbour[];
}

export interface CountRow {
  readonly element: string;
  readonly type: RelationshipType;
  readonly isOut: boolean;
  /** Of the neighbours; null when their family is given. */
  readonly labels: readonly string[] | null;
  readonly family: Family | null;
  readonly count: number;
}

/** A relationship as it comes from its start node: as much of it as was asked for. */
type FoundRelationship = readonly [
  to: string,
  type: RelationshipType,
  key?: string | null,
  quantity?: number | null,
  unit?: Unit | null,
  qualifier?: Qualifier | null,
  publisherCount?: number | null,
  isDisputed?: boolean,
];

/** A relationship between two nodes of a walk. What was not asked for is null, or false. */
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
  /** Title or name; null when it has none or it was not asked for. */
  readonly name: string | null;
}

/** A set of texts, as a statement can look them up in. */
export type TextSet = Readonly<Record<string, true>>;

export function textSet(texts: readonly string[]): TextSet {
  return Object.fromEntries(texts.map((text) => [text, true]));
}

export const locateNodes = statement<IdsByLabel, LocatedRow>('locate-nodes', {
  params: LABEL_PARAMS,
  row: ['id', 'labels', 'element'],
});

export const neighboursOfNodes = statement<
  {
    nodes: readonly string[];
    starts: readonly string[];
    exclude: TextSet;
    families: readonly Family[];
    types: TextSet | null;
    isOut: boolean | null;
    labels: TextSet;
    order: WalkOrder;
    hubLimit: number;
    limit: number;
    isNamed: boolean;
  },
  NeighbourRow
>('neighbours-of-nodes', {
  params: [
    'nodes',
    'starts',
    'exclude',
    'families',
    'types',
    'isOut',
    'labels',
    'order',
    'hubLimit',
    'limit',
    'isNamed',
  ],
  row: ['element', 'isHub', 'found'],
});

export const neighbourCountsOfNodes = statement<
  WalkFilter & { nodes: readonly string[]; families: readonly Family[] },
  CountRow
>('neighbour-counts-of-nodes', {
  params: ['nodes', 'types', 'isOut', 'families', 'labels'],
  row: ['element', 'type', 'isOut', 'labels', 'family', 'count'],
});

const relationshipsAmongNodes = statement<
  {
    nodes: readonly string[];
    given: Readonly<Record<string, boolean>>;
    types: TextSet | null;
    isKeyed: boolean;
    isWeighed: boolean;
  },
  { from: string; found: readonly FoundRelationship[] }
>('relationships-among-nodes', {
  params: ['nodes', 'given', 'types', 'isKeyed', 'isWeighed'],
  row: ['from', 'found'],
});

/** Relationships among new and known nodes that touch a new one. */
export async function readRelationships(
  graph: Graph,
  nodes: { all: readonly string[]; isNew: (element: string) => boolean },
  asked: { types: readonly RelationshipType[] | null; isKeyed: boolean; isWeighed: boolean },
): Promise<RelationshipRow[]> {
  const rows = await graph.run(relationshipsAmongNodes, {
    nodes: nodes.all,
    given: Object.fromEntries(nodes.all.map((element) => [element, nodes.isNew(element)])),
    types: asked.types && textSet(asked.types),
    isKeyed: asked.isKeyed,
    isWeighed: asked.isWeighed,
  });
  return rows.flatMap(({ from, found }) =>
    found.map(
      ([
        to,
        type,
        key = null,
        quantity = null,
        unit = null,
        qualifier = null,
        publisherCount = null,
        isDisputed = false,
      ]) => ({ from, to, type, key, quantity, unit, qualifier, publisherCount, isDisputed }),
    ),
  );
}
