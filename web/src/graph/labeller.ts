import type { Core, EdgeCollection, EdgeSingular } from 'cytoscape';
import { boxOf, LABEL_GAP, LABEL_SIZE, labelLines, LINE_HEIGHT, sizeOf } from './appearance.ts';
import { fittingLabels, type LabelledLine, type Rect } from './edge-labels.ts';
import { HUB_FROM } from './elements.ts';
import { gapAt } from './line-ends.ts';
import { thinLabels, type LabelBox } from './label-thinning.ts';
import type { Scene } from './scene.ts';

const SMALLEST_LABEL = 11;
/** Labels are shortened when they must be drawn this much larger than the picture to be read. */
const SMALL_FROM = 1.3;
/** On a canvas narrower than this many CSS pixels labels are always short. */
export const NARROW = 480;
const EDGE_LABEL = 11;
const LARGEST_EDGE_LABEL = 18;
/** Up to so many lines all carry their label where there is room; above, those next to the node in question do. */
const FEW_EDGES = 16;
/** How far badges stand out over the upper corners of a shape. */
const BADGES = { width: 12, height: 8 };
/** What the head of a line and the gaps at its ends take of its length. */
const LINE_ENDS = 16;
/** Above so many lines none has a head. */
const MANY_LINES = 600;

/** The box of a label of which only the first line is drawn. */
function firstLine(label: LabelBox, growth: number): LabelBox {
  const halfHeight = (LABEL_SIZE * growth * LINE_HEIGHT) / 2 + LABEL_GAP / 2;
  return { ...label, y: label.y - label.halfHeight + halfHeight, halfHeight, mayCover: false };
}

/** The first of several lines, marked as cut. */
function firstOf([first = '', ...more]: readonly string[]): string {
  return more.length === 0 || first.endsWith('…') ? first : `${first}…`;
}

/** How labels are drawn at a zoom: how much larger than the picture, and whether shortened. */
export function labelScale(zoom: number, canvasWidth: number): { growth: number; isSmall: boolean } {
  const growth = Math.max(1, SMALLEST_LABEL / LABEL_SIZE / zoom);
  return { growth, isSmall: growth > SMALL_FROM || canvasWidth < NARROW };
}

/** Decides which labels are drawn, and how large: they keep a readable size on screen whatever the zoom. */
export interface Labeller {
  /** Fits labels to the zoom: where there is no room for all, the weightier stay. */
  thin(scene: Scene): void;
  /** Brings out the lines next to a node, with their verbs; `edge` is a selected line that carries its label too. */
  mark(centre: string | null, edge: string | null): void;
}

export function createLabeller(cy: Core): Labeller {
  const none = cy.edges('[!id]');
  let marked: EdgeCollection = none;
  let labelled: EdgeCollection = none;
  let wanted: EdgeCollection = none;
  /** Shapes and the labels that are shown, as they were last thinned. */
  let taken: readonly Rect[] = [];

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
      const { halfWidth, below } = boxOf(node, isSmall, growth);
      const textHeight = below - height / 2;
      const isSelected = scene.selected?.id === node.id;
      const degree = cy.getElementById(node.id).degree(false);
      const badge = node.unseen > 0 || node.disagreementCount > 0 ? BADGES : { width: 0, height: 0 };
      shapes.push({
        id: node.id,
        x: place.x,
        y: place.y - badge.height / 2,
        halfWidth: width / 2 + badge.width,
        halfHeight: (height + badge.height) / 2,
        weight: 0,
      });
      labels.push({
        id: node.id,
        x: place.x,
        y: place.y + height / 2 + textHeight / 2,
        halfWidth,
        halfHeight: textHeight / 2,
        weight: isSelected ? Number.MAX_SAFE_INTEGER : degree,
        mayCover: isSelected || degree > HUB_FROM,
      });
    }
    return { labels, shapes };
  };

  const lineOf = (edge: EdgeSingular): LabelledLine => {
    const [source, target] = [edge.source(), edge.target()];
    const [from, to] = [source.position(), target.position()];
    const outlines = (source.width() + source.height() + target.width() + target.height()) / 4;
    return {
      id: edge.id(),
      text: edge.data('text') as string,
      middle: edge.midpoint(),
      from,
      to,
      room: Math.hypot(to.x - from.x, to.y - from.y) - outlines - LINE_ENDS,
      weight: edge.hasClass('selected') ? 2 : edge.data('disputed') === true ? 1 : 0,
    };
  };

  const labelEdges = (): void => {
    const size = Math.min(LARGEST_EDGE_LABEL, Math.max(EDGE_LABEL, EDGE_LABEL / cy.zoom()));
    const lines = wanted.filter((edge) => edge.visible()).map((edge) => lineOf(edge as EdgeSingular));
    const shown = fittingLabels(lines, taken, size);
    const now = wanted.filter((edge) => shown.has(edge.id()));
    now.forEach((edge) => {
      const { x, y } = shown.get(edge.id()) ?? { x: 0, y: 0 };
      if (edge.data('labelX') !== x || edge.data('labelY') !== y) edge.data({ labelX: x, labelY: y });
    });
    labelled.difference(now).removeClass('labelled');
    now.addClass('labelled');
    labelled = now;
    labelled.forEach((edge) => {
      if (edge.data('fontSize') !== size) edge.data('fontSize', size);
    });
  };

  /** Heads of lines stop before the badges of the node that they point at. */
  const endLines = (scene: Scene, isFar: boolean): void => {
    if (scene.edges.length > MANY_LINES) return;
    const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
    for (const { id, from, to } of scene.edges) {
      const [start, end, target] = [scene.places[from], scene.places[to], nodes.get(to)];
      if (!start || !end || !target) continue;
      const badges = { left: !isFar && target.unseen > 0, right: target.disagreementCount > 0 };
      const gap = gapAt(start, end, badges);
      const edge = cy.getElementById(id);
      if (edge.nonempty() && edge.data('gap') !== gap) edge.data('gap', gap);
    }
  };

  return {
    thin(scene) {
      const { growth, isSmall } = labelScale(cy.zoom(), cy.width());
      const fontSize = LABEL_SIZE * growth;
      const { labels, shapes } = boxes(scene, growth, isSmall);
      const whole = thinLabels(labels, shapes);
      const shownBoxes = labels.filter(({ id }) => whole.has(id));
      /* Where there is no room for all of a label, its first line may do. */
      const short = labels.filter(({ id }) => !whole.has(id)).map((label) => firstLine(label, growth));
      const first = thinLabels(short, [...shapes, ...shownBoxes]);
      taken = [...shapes, ...shownBoxes, ...short.filter(({ id }) => first.has(id))];
      cy.batch(() => {
        endLines(scene, isSmall);
        labelEdges();
        for (const node of scene.nodes) {
          const element = cy.getElementById(node.id);
          if (element.empty()) continue;
          const lines = labelLines(node, isSmall);
          const text = whole.has(node.id)
            ? lines.join('\n')
            : first.has(node.id)
              ? node.shortLines
                ? (lines[0] ?? '')
                : firstOf(lines)
              : '';
          const isSame =
            element.data('text') === text && (text === '' || element.data('fontSize') === fontSize);
          if (!isSame) element.data({ text, fontSize });
        }
      });
    },
    mark(centre, edge) {
      const near = centre === null ? none : cy.getElementById(centre).connectedEdges();
      const all = cy.edges();
      wanted = (all.length <= FEW_EDGES ? all : near.length <= HUB_FROM ? near : cy.collection()).union(
        edge === null ? none : cy.edges().filter((one) => one.id() === edge),
      ) as EdgeCollection;
      cy.batch(() => {
        marked.difference(near).removeClass('near');
        near.addClass('near');
        marked = near;
        labelEdges();
      });
    },
  };
}
