import type { Direction, Family, RelationshipType } from '../gql/documents.ts';

/** What to put on the canvas: a walk around some nodes, as `neighborhood` takes it. */
export interface OpenRequest {
  /** Global ids of the start nodes, at least one. */
  ids: readonly string[];
  /** Steps to walk; 1 when left out. */
  depth?: number;
  types?: readonly RelationshipType[];
  families?: readonly Family[];
  direction?: Direction;
  perNode?: number;
  maxNodes?: number;
  /** Global id of the node to select; the first start node when left out. */
  select?: string;
  /** `replace`: a new picture (default); `add`: beside what is there. */
  mode?: 'replace' | 'add';
}
