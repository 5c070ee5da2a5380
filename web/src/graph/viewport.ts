import type { Core } from 'cytoscape';
import { boxOf } from './appearance.ts';
import type { Insets, Scene } from './scene.ts';
import { prefersLessMotion } from './theme.ts';

const PADDING = 28;
const SMALLEST_ZOOM = 0.05;
/** A small picture is not blown up beyond this. */
const LARGEST_FIT = 1.15;
/** How near to the edge a node may be and still count as in sight, in CSS pixels. */
const MARGIN = 60;
const DURATION = 180;

interface Bounds {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** The room that the visible nodes of a scene take with their labels; null when none is drawn. */
export function boundsOf(scene: Scene): Bounds | null {
  const boxes = scene.nodes.flatMap((node) => {
    const place = scene.places[node.id];
    if (!place || !scene.visible.has(node.id)) return [];
    const { halfWidth, above, below } = boxOf(node);
    return [{ x1: place.x - halfWidth, y1: place.y - above, x2: place.x + halfWidth, y2: place.y + below }];
  });
  if (boxes.length === 0) return null;
  return {
    x1: Math.min(...boxes.map((box) => box.x1)),
    y1: Math.min(...boxes.map((box) => box.y1)),
    x2: Math.max(...boxes.map((box) => box.x2)),
    y2: Math.max(...boxes.map((box) => box.y2)),
  };
}

/** Zoom and pan that bring bounds into the part of a canvas that nothing covers. */
export function fitting(
  { x1, y1, x2, y2 }: Bounds,
  canvas: { width: number; height: number },
  covered: Insets,
): { zoom: number; pan: { x: number; y: number } } {
  const width = Math.max(1, canvas.width - covered.left - covered.right - 2 * PADDING);
  const height = Math.max(1, canvas.height - covered.top - covered.bottom - 2 * PADDING);
  const zoom = Math.max(
    SMALLEST_ZOOM,
    Math.min(LARGEST_FIT, width / Math.max(1, x2 - x1), height / Math.max(1, y2 - y1)),
  );
  return {
    zoom,
    pan: {
      x: covered.left + PADDING + width / 2 - (zoom * (x1 + x2)) / 2,
      y: covered.top + PADDING + height / 2 - (zoom * (y1 + y2)) / 2,
    },
  };
}

export interface Viewport {
  fit(scene: Scene, isAnimated: boolean): void;
  /** True until the user pans or zooms away from the last fit. */
  isFitted(): boolean;
  zoomBy(factor: number): void;
  isOutOfSight(id: string): boolean;
  centre(id: string): void;
}

export function createViewport(cy: Core, insets: () => Insets): Viewport {
  let isFitted = false;
  const moveTo = (to: { zoom?: number; pan: { x: number; y: number } }): void => {
    cy.stop();
    if (prefersLessMotion()) cy.viewport({ zoom: cy.zoom(), ...to });
    else cy.animate(to, { duration: DURATION });
  };
  cy.on('dragpan scrollzoom pinchzoom', () => {
    isFitted = false;
  });
  return {
    fit(scene, isAnimated) {
      cy.resize();
      const bounds = boundsOf(scene);
      if (!bounds) return;
      const to = fitting(bounds, { width: cy.width(), height: cy.height() }, insets());
      if (isAnimated) moveTo(to);
      else cy.viewport(to);
      isFitted = true;
    },
    isFitted: () => isFitted,
    zoomBy(factor) {
      isFitted = false;
      const renderedPosition = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition });
    },
    isOutOfSight(id) {
      const node = cy.getElementById(id);
      if (node.empty()) return false;
      const { x, y } = node.renderedPosition();
      return x < MARGIN || y < MARGIN || x > cy.width() - MARGIN || y > cy.height() - MARGIN;
    },
    centre(id) {
      const node = cy.getElementById(id);
      if (node.empty()) return;
      const { x, y } = node.renderedPosition();
      const pan = cy.pan();
      moveTo({ pan: { x: pan.x + cy.width() / 2 - x, y: pan.y + cy.height() / 2 - y } });
    },
  };
}
