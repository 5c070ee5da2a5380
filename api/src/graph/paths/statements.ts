import { type Confidence, type RelationshipType, statement } from '@mask-diplomacy/cypher';
import type { IdsByLabel } from '../labels.ts';

/** Ids of nodes parted by the labels that a path can have. */
export type PathIds = Pick<IdsByLabel, 'countries' | 'actors' | 'events' | 'products' | 'standards'>;

const ID_PARAMS = ['countries', 'actors', 'events', 'products', 'standards'] as const;

export interface PathNodeRow {
  readonly id: string;
  readonly label: 'Country' | 'Actor' | 'Event' | 'Product' | 'Standard';
  /** Relationships that a path can follow. */
  readonly degree: number;
  /** Whether it is the government of a state. */
  readonly isGovernment: boolean;
}

/** Which steps are read besides those to named nodes. */
export interface StepFilter {
  readonly types: readonly RelationshipType[];
  readonly labels: readonly string[] | null;
  /** First and last day on which an event may have happened. */
  readonly since: string | null;
  readonly until: string | null;
  /** Null: any. */
  readonly confidences: readonly Confidence[] | null;
}

export interface StepRow {
  /** Global ids. */
  readonly near: string;
  readonly far: string;
  readonly type: RelationshipType;
  /** True when the relationship leaves the near node. */
  readonly isOut: boolean;
  readonly key: string | null;
  /** Of the far node. */
  readonly degree: number;
  readonly isGovernment: boolean;
  readonly publisherCount: number | null;
  readonly confidence: Confidence | null;
  readonly isDisputed: boolean;
}

export const pathNodes = statement<PathIds, PathNodeRow>('path-nodes', {
  params: ID_PARAMS,
  row: ['id', 'label', 'degree', 'isGovernment'],
});

export const pathSteps = statement<
  PathIds & StepFilter & { named: readonly string[]; withHubs: boolean; limit: number; hubLimit: number },
  StepRow
>('path-steps', {
  params: [
    ...ID_PARAMS,
    'named',
    'withHubs',
    'types',
    'labels',
    'since',
    'until',
    'confidences',
    'limit',
    'hubLimit',
  ],
  row: [
    'near',
    'far',
    'type',
    'isOut',
    'key',
    'degree',
    'isGovernment',
    'publisherCount',
    'confidence',
    'isDisputed',
  ],
});
