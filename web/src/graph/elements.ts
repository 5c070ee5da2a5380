import type { Core, ElementDefinition } from 'cytoscape';
import type { DrawnEdgeFragment, Family } from '../gql/documents.ts';
import { LABEL_SIZE, lookOf, sizeOf } from './appearance.ts';
import type { ImageCache } from './images.ts';
import { imagesOf } from './node-images.ts';
import { edgeLabel, edgeWidth, evidenceOf } from './relations.ts';
import type { Scene, SceneNode } from './scene.ts';
import { SHAPES } from './stylesheet.ts';

/** Lines more than this are drawn straight and without heads: curves cost too much. */
const MANY_EDGES = 600;
/** Above so many lines those away from the selected node are drawn fainter. */
const CROWD_OF_EDGES = 24;

/** A node with more lines than this is a hub: its lines are spokes, thin and light, or they would be all there is to see. */
export const HUB_FROM = 20;
/** A first picture of so many nodes is drawn as if small, since it will be. */
const MANY_NODES = 300;

/** Until a label and the head of a line are placed by what is around them. */
const NOT_PLACED = { gap: 6, labelX: 0, labelY: 0 };

/** Keeps the renderer's elements in step with scenes; touches only what differs, since each touch restyles the element. */
export interface ElementSync {
  show(scene: Scene): void;
  /** Draws every node's hues and images anew, after a change of theme or fonts. */
  redraw(images: ImageCache): void;
  /** Draws badges for a picture seen from afar, or from near again. */
  setSmall(isSmall: boolean): void;
}

const look = (node: SceneNode): string =>
  [node.label, node.shortLines?.join(), node.nodeKind, node.degree, node.disagreementCount, node.unseen].join(
    '\u001f',
  );

/** On a line the quantity of goods says enough, pieces going without saying; without one, the verb. */
function lineText(edge: DrawnEdgeFragment, event: Family | undefined): string {
  const quantity = edge.label.trim();
  return edge.type === 'INCLUDES' && /\d/.test(quantity)
    ? quantity.replace(/ pieces?$/, '')
    : edgeLabel(edge, event);
}

function edgeData(edge: DrawnEdgeFragment, event: Family | undefined): Record<string, unknown> {
  const text = lineText(edge, event);
  return {
    text: edge.isDisputed ? `≠ ${text}` : text,
    width: edgeWidth(edge.publisherCount),
    evidence: evidenceOf(edge.publisherCount),
    disputed: edge.isDisputed,
    ...NOT_PLACED,
  };
}

export function createElementSync(cy: Core, first: ImageCache): ElementSync {
  let images = first;
  const nodes = new Map<string, { look: string; node: SceneNode }>();
  const edges = new Map<string, DrawnEdgeFragment>();
  let visible: ReadonlySet<string> = new Set();
  let selected: string | null = null;
  let isSmall = false;

  const nodeData = (node: SceneNode): Record<string, unknown> => ({
    shape: SHAPES[lookOf(node.nodeKind).shape],
    ...images.hues(node.nodeKind),
    ...sizeOf(node),
    images: imagesOf(node, images, isSmall),
  });

  const drop = (kept: ReadonlySet<string>, known: Map<string, unknown>): void => {
    for (const id of [...known.keys()]) {
      if (kept.has(id)) continue;
      cy.getElementById(id).remove();
      known.delete(id);
    }
  };

  /** Lines of hubs are told apart whenever the set of lines has changed. */
  const markHubs = (): void => {
    const degrees = new Map<string, number>();
    for (const { from, to } of edges.values())
      for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    const hubs = new Set([...degrees].flatMap(([id, degree]) => (degree > HUB_FROM ? [id] : [])));
    cy.nodes('.hub').forEach((node) => void node.toggleClass('hub', hubs.has(node.id())));
    for (const id of hubs) cy.getElementById(id).addClass('hub');
    if (hubs.size === 0) cy.edges('.spoke').removeClass('spoke');
    else
      cy.edges().forEach((edge) => {
        edge.toggleClass('spoke', hubs.has(edge.source().id()) || hubs.has(edge.target().id()));
      });
  };

  const redrawImages = (): void => {
    cy.batch(() => {
      for (const { node } of nodes.values())
        cy.getElementById(node.id).data('images', imagesOf(node, images, isSmall));
    });
  };

  const syncNodes = (drawn: readonly SceneNode[], scene: Scene): ElementDefinition[] =>
    drawn.flatMap((node) => {
      const place = scene.places[node.id] ?? { x: 0, y: 0 };
      const before = nodes.get(node.id);
      const now = look(node);
      nodes.set(node.id, { look: now, node });
      if (!before) {
        const data = { id: node.id, text: '', fontSize: LABEL_SIZE, ...nodeData(node) };
        return [{ group: 'nodes' as const, data, position: { ...place } }];
      }
      const element = cy.getElementById(node.id);
      if (before.look !== now) element.data(nodeData(node));
      const { x, y } = element.position();
      if (x !== place.x || y !== place.y) element.position({ ...place });
      return [];
    });

  const syncEdges = (drawn: readonly DrawnEdgeFragment[], scene: Scene): ElementDefinition[] => {
    const families = new Map(scene.nodes.map((node) => [node.id, lookOf(node.nodeKind).family]));
    const classes = [drawn.length > CROWD_OF_EDGES && 'crowd', drawn.length > MANY_EDGES && 'many'].filter(
      (name) => name !== false,
    );
    return drawn.flatMap((edge) => {
      const before = edges.get(edge.id);
      edges.set(edge.id, edge);
      const data = edgeData(edge, families.get(edge.from));
      if (!before) {
        const ends = { id: edge.id, source: edge.from, target: edge.to };
        return [{ group: 'edges' as const, data: { ...ends, ...data }, classes }];
      }
      if (before !== edge) cy.getElementById(edge.id).data(data);
      return [];
    });
  };

  return {
    show(scene) {
      const drawnNodes = scene.nodes.filter((node) => scene.places[node.id] !== undefined);
      const nodeIds = new Set(drawnNodes.map((node) => node.id));
      const drawnEdges = scene.edges.filter((edge) => nodeIds.has(edge.from) && nodeIds.has(edge.to));
      const before = [...edges.keys()];
      if (nodes.size === 0 && drawnNodes.length > MANY_NODES) isSmall = true;
      cy.batch(() => {
        drop(new Set(drawnEdges.map((edge) => edge.id)), edges);
        drop(nodeIds, nodes);
        const definitions = [...syncNodes(drawnNodes, scene), ...syncEdges(drawnEdges, scene)];
        if (definitions.length > 0) cy.add(definitions);
        if (before.length !== edges.size || before.some((id) => !edges.has(id))) {
          markHubs();
          cy.edges().toggleClass('crowd', edges.size > CROWD_OF_EDGES);
          cy.edges().toggleClass('many', edges.size > MANY_EDGES);
        }
        if (visible !== scene.visible) {
          cy.nodes().forEach((node) => {
            node.toggleClass('hidden', !scene.visible.has(node.id()));
          });
        }
        visible = scene.visible;
        const next = scene.selected?.id ?? null;
        if (selected !== null && selected !== next) cy.getElementById(selected).removeClass('selected');
        if (next !== null) cy.getElementById(next).addClass('selected');
        selected = next;
      });
    },
    redraw(next) {
      images = next;
      redrawImages();
    },
    setSmall(now) {
      if (now === isSmall) return;
      isSmall = now;
      redrawImages();
    },
  };
}
