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
const CROWD_OF_EDGES = 90;

/** Keeps the renderer's elements in step with scenes; touches only what differs, since each touch restyles the element. */
export interface ElementSync {
  show(scene: Scene): void;
  /** Draws every node's hues and images anew, after a change of theme or fonts. */
  redraw(images: ImageCache): void;
}

const look = (node: SceneNode): string =>
  [node.label, node.nodeKind, node.degree, node.disagreementCount, node.unseen].join('\u001f');

function edgeData(edge: DrawnEdgeFragment, event: Family | undefined): Record<string, unknown> {
  const text = edgeLabel(edge, event);
  return {
    text: edge.isDisputed ? `≠ ${text}` : text,
    width: edgeWidth(edge.publisherCount),
    evidence: evidenceOf(edge.publisherCount),
    disputed: edge.isDisputed,
  };
}

export function createElementSync(cy: Core, first: ImageCache): ElementSync {
  let images = first;
  const nodes = new Map<string, { look: string; node: SceneNode }>();
  const edges = new Map<string, DrawnEdgeFragment>();
  let visible: ReadonlySet<string> = new Set();
  let selected: string | null = null;

  const nodeData = (node: SceneNode): Record<string, unknown> => ({
    shape: SHAPES[lookOf(node.nodeKind).shape],
    ...images.hues(node.nodeKind),
    ...sizeOf(node),
    images: imagesOf(node, images),
  });

  const drop = (kept: ReadonlySet<string>, known: Map<string, unknown>): void => {
    for (const id of [...known.keys()]) {
      if (kept.has(id)) continue;
      cy.getElementById(id).remove();
      known.delete(id);
    }
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
      const hadEdges = edges.size;
      cy.batch(() => {
        drop(new Set(drawnEdges.map((edge) => edge.id)), edges);
        drop(nodeIds, nodes);
        const definitions = [...syncNodes(drawnNodes, scene), ...syncEdges(drawnEdges, scene)];
        if (definitions.length > 0) cy.add(definitions);
        if (hadEdges !== edges.size) {
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
      cy.batch(() => {
        for (const { node } of nodes.values())
          cy.getElementById(node.id).data('images', imagesOf(node, images));
      });
    },
  };
}
