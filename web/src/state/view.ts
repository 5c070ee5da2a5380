import type { NodeKind, RelationshipType } from '../gql/documents.ts';
import type { TimeFilter } from './time-filter.ts';

/** A place on the canvas in model units, both whole numbers. */
export interface Place {
  x: number;
  y: number;
}

export interface Selection {
  what: 'node' | 'edge';
  id: string;
}

/** Whether the picture is drawn or told in rows. */
export type ViewMode = 'graph' | 'table';

/** What a colleague must see who opens the link. */
export interface View {
  /** Global ids of what is on the canvas, in the order it came, without repetition. */
  nodes: readonly string[];
  selection: Selection | null;
  /** Nodes that were opened or expanded: of these it is said what is around them and not shown. Without repetition. */
  expanded: readonly string[];
  /** Kinds that the legend hides, without repetition. */
  hidden: readonly NodeKind[];
  /** Kinds of relationship that are not drawn, without repetition. */
  hiddenTypes: readonly RelationshipType[];
  /** Events that were on other days are not shown; null: all are. */
  time: TimeFilter | null;
  /** Where each node stands; one that is missing is placed by the layout. */
  places: Readonly<Record<string, Place>>;
  mode: ViewMode;
}

export const EMPTY_VIEW: View = {
  nodes: [],
  selection: null,
  expanded: [],
  hidden: [],
  hiddenTypes: [],
  time: null,
  places: {},
  mode: 'graph',
};

/** The most nodes a canvas holds: what the API gives in one answer. */
export const MAX_NODES = 1000;

export function isEmpty(view: View): boolean {
  return view.nodes.length === 0;
}

/** Adds nodes behind those that are there; stops at `MAX_NODES`. */
export function withNodes(view: View, ids: readonly string[]): View {
  const nodes = [...new Set([...view.nodes, ...ids])].slice(0, MAX_NODES);
  return { ...view, nodes };
}

/** Notes which of its nodes were opened or expanded, beside those that were before. */
export function withExpanded(view: View, ids: readonly string[]): View {
  const here = new Set(view.nodes);
  return { ...view, expanded: [...new Set([...view.expanded, ...ids])].filter((id) => here.has(id)) };
}

/** Takes nodes out, and the selection with them if it was one of them. Places of others stay. */
export function withoutNodes(view: View, gone: ReadonlySet<string>): View {
  const nodes = view.nodes.filter((id) => !gone.has(id));
  const places = Object.fromEntries(Object.entries(view.places).filter(([id]) => !gone.has(id)));
  const isSelectionGone = view.selection?.what === 'node' && gone.has(view.selection.id);
  const expanded = view.expanded.filter((id) => !gone.has(id));
  return { ...view, nodes, expanded, places, selection: isSelectionGone ? null : view.selection };
}

/** Keeps places to whole numbers and to nodes of the view. */
export function withPlaces(view: View, places: Readonly<Record<string, Place>>): View {
  const here = new Set(view.nodes);
  const rounded = Object.entries(places)
    .filter(([id]) => here.has(id))
    .map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }] as const);
  return { ...view, places: { ...view.places, ...Object.fromEntries(rounded) } };
}

export function withHidden(view: View, kinds: readonly NodeKind[], isHidden: boolean): View {
  const others = view.hidden.filter((kind) => !kinds.includes(kind));
  return { ...view, hidden: isHidden ? [...others, ...kinds] : others };
}

export function withHiddenTypes(view: View, types: readonly RelationshipType[], isHidden: boolean): View {
  const others = view.hiddenTypes.filter((type) => !types.includes(type));
  return { ...view, hiddenTypes: isHidden ? [...others, ...types] : others };
}

/** The part of a view that filters what is on the canvas. */
export type Filter = Pick<View, 'hidden' | 'hiddenTypes' | 'time'>;

export const NO_FILTER: Filter = { hidden: [], hiddenTypes: [], time: null };

export function sameView(a: View, b: View): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
