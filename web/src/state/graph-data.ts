import type { DrawnEdgeFragment, NeighborhoodQuery, NodeKind } from '../gql/documents.ts';
import { transferLines } from '../graph/transfer-label.ts';
import { isShownAt, type When } from './time-filter.ts';
import type { Filter, View } from './view.ts';

export interface GraphNodeData {
  id: string;
  label: string;
  /** What stands under it on the canvas instead of its title, line by line; null: the title. */
  shortLines: readonly string[] | null;
  nodeKind: NodeKind;
  /** Relationships in the whole graph, of every type. */
  degree: number;
  /** Claims and disagreements about an event; 0 for anything else. They are read in the panel, not on the canvas. */
  aboutCount: number;
  /** Points on which the sources of an event disagree; 0 for anything else. */
  disagreementCount: number;
  /** Date of an event as far as stated (`2020-03`); null for anything else. */
  date: string | null;
  /** The days that the date of an event can mean; null for anything else. */
  when: When | null;
}

export type GraphEdgeData = DrawnEdgeFragment;

/** What the API has told so far. It only grows: what is on screen is for the view to say. */
export interface GraphData {
  nodes: ReadonlyMap<string, GraphNodeData>;
  edges: ReadonlyMap<string, GraphEdgeData>;
}

export const NO_DATA: GraphData = { nodes: new Map(), edges: new Map() };

/** What a node is called in a sentence. */
export function nameOf(data: GraphData, id: string): string {
  return data.nodes.get(id)?.label ?? 'it';
}

type Answer = Pick<NeighborhoodQuery['neighborhood'], 'nodes' | 'edges'>;

export function withAnswer(data: GraphData, answer: Answer): GraphData {
  const nodes = new Map(data.nodes);
  for (const node of answer.nodes) {
    const isEvent = 'claimCount' in node;
    nodes.set(node.id, {
      id: node.id,
      label: node.label,
      shortLines: isEvent ? transferLines(node) : null,
      nodeKind: node.nodeKind,
      degree: node.degree,
      aboutCount: isEvent ? node.claimCount + node.disagreementCount : 0,
      disagreementCount: isEvent ? node.disagreementCount : 0,
      date: isEvent ? node.date.iso : null,
      when: isEvent
        ? { earliest: node.date.earliest, latest: node.date.latest, end: node.endDate ?? null }
        : null,
    });
  }
  const edges = new Map(data.edges);
  for (const edge of answer.edges) edges.set(edge.id, edge);
  return { nodes, edges };
}

/** Nodes and relationships of the view that are known, and which of them its filter leaves in sight. */
export interface Picture {
  nodes: GraphNodeData[];
  edges: GraphEdgeData[];
  /** Ids of nodes of a kind and a time that are shown. */
  visible: ReadonlySet<string>;
  /** Relationships of a kind that is shown, between nodes that are. */
  lines: readonly GraphEdgeData[];
  filter: Filter;
}

export function pictureOf(data: GraphData, view: Pick<View, 'nodes'> & Filter): Picture {
  const nodes = view.nodes.flatMap((id) => data.nodes.get(id) ?? []);
  const here = new Set(nodes.map((node) => node.id));
  const hidden = new Set(view.hidden);
  const visible = new Set(
    nodes
      .filter((node) => !hidden.has(node.nodeKind) && (node.when === null || isShownAt(node.when, view.time)))
      .map((node) => node.id),
  );
  const edges = [...data.edges.values()].filter((edge) => here.has(edge.from) && here.has(edge.to));
  const hiddenTypes = new Set(view.hiddenTypes);
  const lines = edges.filter(
    ({ type, from, to }) => !hiddenTypes.has(type) && visible.has(from) && visible.has(to),
  );
  return { nodes, edges, visible, lines, filter: view };
}

/** How many relationships of each node are not on the canvas. Claims about an event do not count: its panel shows them. */
export function countUnseen(picture: Picture): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { from, to } of picture.edges) {
    seen.set(from, (seen.get(from) ?? 0) + 1);
    if (from !== to) seen.set(to, (seen.get(to) ?? 0) + 1);
  }
  return new Map(
    picture.nodes.map((node) => [
      node.id,
      Math.max(0, node.degree - node.aboutCount - (seen.get(node.id) ?? 0)),
    ]),
  );
}
