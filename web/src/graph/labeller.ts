import type { Core, EdgeCollection } from 'cytoscape';
import { boxOf, LABEL_SIZE, labelLines, sizeOf } from './appearance.ts';
import { thinLabels, type LabelBox } from './label-thinning.ts';
import type { Scene } from './scene.ts';

const SMALLEST_LABEL = 11;
/** Labels are shortened when they must be drawn this much larger than the picture to be read. */
const SMALL_FROM = 1.3;
/** Up to this growth the layout has kept room for every label. */
const ROOM_FOR_ALL = 1.02;
/** So many of the most linked nodes show their label even where it covers a shape. */
const HUB_LABELS = 12;
const EDGE_LABEL = 11;
const LARGEST_EDGE_LABEL = 18;
/** Up to so many lines all carry their label; above, those next to the node in question do. */
const FEW_EDGES = 16;
/** Beyond so many lines next to one node their labels only cover one another. */
const MANY_NEAR = 24;

/** Decides which labels are drawn, and how large: they keep a readable size on screen whatever the zoom. */
export interface Labeller {
  /** Fits labels of nodes to the zoom: where there is no room for all, the weightier stay. */
  thin(scene: Scene): void;
  /** Brings out the lines next to a node, with their verbs; `edge` is a selected line that carries its label too. */
  mark(centre: string | null, edge: string | null): void;
}

export function createLabeller(cy: Core): Labeller {
  const none = cy.edges('[!id]');
  let marked: EdgeCollection = none;
  let labelled: EdgeCollection = none;

  const boxes = (
    scene: Scene,
    growth: number,
    isSmall: boolean,
  ): { labels: LabelBox[]; shapes: LabelBox[] } => {
    const labels: LabelBox[] = [];
    const shapes: LabelBox[] = [];
    for (const node of scene.nodes) {
      const place = scene.places[node.id];
      if (!place || !scene.visible.has(node.id)) continue;
      const { width, height } = sizeOf(node);
      const { halfWidth, below } = boxOf(node, isSmall);
      const textHeight = (below - height / 2) * growth;
      const isSelected = scene.selected?.id === node.id;
      shapes.push({ id: node.id, ...place, halfWidth: width / 2, halfHeight: height / 2, weight: 0 });
      labels.push({
        id: node.id,
        x: place.x,
        y: place.y + height / 2 + textHeight / 2,
        halfWidth: halfWidth * growth,
        halfHeight: textHeight / 2,
        weight: isSelected ? Number.MAX_SAFE_INTEGER : cy.getElementById(node.id).degree(false),
      });
    }
    const heaviest = labels.map(({ weight }) => weight).sort((a, b) => b - a);
    const bar = Math.max(2, heaviest[HUB_LABELS - 1] ?? 2);
    return { labels: labels.map((label) => ({ ...label, mayCover: label.weight >= bar })), shapes };
  };

  const sizeEdgeLabels = (): void => {
    const size = Math.min(LARGEST_EDGE_LABEL, Math.max(EDGE_LABEL, EDGE_LABEL / cy.zoom()));
    labelled.forEach((edge) => {
      if (edge.data('fontSize') !== size) edge.data('fontSize', size);
    });
  };

  return {
    thin(scene) {
      const fontSize = Math.max(LABEL_SIZE, SMALLEST_LABEL / cy.zoom());
      const growth = fontSize / LABEL_SIZE;
      const isSmall = growth > SMALL_FROM;
      const { labels, shapes } = boxes(scene, growth, isSmall);
      const shown = growth <= ROOM_FOR_ALL ? null : thinLabels(labels, shapes);
      cy.batch(() => {
        sizeEdgeLabels();
        for (const node of scene.nodes) {
          const element = cy.getElementById(node.id);
          if (element.empty()) continue;
          const text = shown === null || shown.has(node.id) ? labelLines(node, isSmall).join('\n') : '';
          const isSame =
            element.data('text') === text && (text === '' || element.data('fontSize') === fontSize);
          if (!isSame) element.data({ text, fontSize });
        }
      });
    },
    mark(centre, edge) {
      const near = centre === null ? none : cy.getElementById(centre).connectedEdges();
      const all = cy.edges();
      const withLabels = (
        all.length <= FEW_EDGES ? all : near.length <= MANY_NEAR ? near : cy.collection()
      ).union(edge === null ? none : cy.edges().filter((one) => one.id() === edge));
      cy.batch(() => {
        marked.difference(near).removeClass('near');
        labelled.difference(withLabels).removeClass('labelled');
        near.addClass('near');
        withLabels.addClass('labelled');
        marked = near;
        labelled = withLabels;
        sizeEdgeLabels();
      });
    },
  };
}
