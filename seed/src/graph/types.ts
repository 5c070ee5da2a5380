import type { Label, RelationshipType } from '@mask-diplomacy/cypher';

/** What Neo4j stores under a key. A property that is null is left out. */
export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** One node as it is to stand in the database. */
export interface GraphNode {
  readonly label: Label;
  /** All labels: `label`, and for events and actors the label of their kind. */
  readonly labels: readonly string[];
  /** Unique within the label. */
  readonly id: string;
  /** Includes `id` and `recordHash`. */
  readonly properties: Properties;
  /** Hash over labels and properties; differs whenever what is written differs. */
  readonly recordHash: string;
}

/** One relationship as it is to stand in the database. Type, ends and key together are unique. */
export interface GraphRelationship {
  readonly type: RelationshipType;
  readonly fromLabel: Label;
  readonly from: string;
  readonly toLabel: Label;
  readonly to: string;
  /** Tells apart relationships of one type between the same nodes: the item key of `INCLUDES`, else empty. */
  readonly key: string;
  readonly properties: Properties;
}

/** A whole fact set as a graph. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
  /** Hash over every node and relationship: equal hashes mean equal graphs, whatever code made them. */
  readonly setHash: string;
}
