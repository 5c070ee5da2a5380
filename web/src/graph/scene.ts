import type { DrawnEdgeFragment } from '../gql/documents.ts';
import type { DrawnNode } from './appearance.ts';
import type { Places } from './layout.ts';

export interface SceneNode extends DrawnNode {
  /** Relationships not on the canvas. */
  unseen: number;
}

/** What the graph view shows. Nodes without a place are not drawn. */
export interface Scene {
  nodes: readonly SceneNode[];
  edges: readonly DrawnEdgeFragment[];
  places: Readonly<Places>;
  /** Ids of nodes that the legend does not hide. */
  visible: ReadonlySet<string>;
  selected: { what: 'node' | 'edge'; id: string } | null;
}

export const EMPTY_SCENE: Scene = { nodes: [], edges: [], places: {}, visible: new Set(), selected: null };

/** Room at the edges of the canvas that something else covers, in CSS pixels. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
  /** A panel in the lower left corner, measured within the other insets; null when there is none. */
  corner: { width: number; height: number } | null;
}
