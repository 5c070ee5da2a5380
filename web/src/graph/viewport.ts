import type { Core } from 'cytoscape';
import { boxOf } from './appearance.ts';
import { around, centred, fitting, freeOf, type Bounds, type Fit } from './fitting.ts';
import { labelScale, NARROW } from './labeller.ts';
import type { Insets, Scene } from './scene.ts';
import { prefersLessMotion } from './theme.ts';

/** Below this zoom nodes cannot be told apart; a first look shows less of the picture instead. */
const READABLE_ZOOM = 0.42;
/** The same on a canvas narrower than `NARROW`, where a finger still finds nodes of that size. */
const READABLE_ZOOM_NARROW = 0.5;
/** A little below that still does when it shows everything. */
const NEARLY = 0.8;
/** More nodes than this are a map to zoom into: a first look shows them all. */
const MAP_FROM = 200;
/** How near to the edge a node may be and still count as in sight, in CSS pixels. */
const MARGIN = 40;
const DURATION = 180;
/** Labels keep their size on screen, so that the room a picture needs depends on its zoom: that settles in a few rounds. */
const ROUNDS = 4;

/** How much a fit must show: all of the picture, or what can be read of it, the selected node first. */
export type Extent = 'whole' | 'readable';

interface Canvas {
  width: number;
  height: number;
}

/** The room that each visible node takes with its label when drawn at a zoom, in model units. */
function boxesOf(
  scene: Scene,
  only: ReadonlySet<string> | null,
  zoom: number,
  canvasWidth: number,
): Bounds[] {
  const { growth, isSmall } = labelScale(zoom, canvasWidth);
  return scene.nodes.flatMap((node) => {
    const place = scene.places[node.id];
    if (!place || !scene.visible.has(node.id) || (only && !only.has(node.id))) return [];
    const { halfWidth, above, below } = boxOf(node, isSmall, growth);
    return [{ x1: place.x - halfWidth, y1: place.y - above, x2: place.x + halfWidth, y2: place.y + below }];
  });
}

function fitOf(scene: Scene, only: ReadonlySet<string> | null, canvas: Canvas, covered: Insets): Fit | null {
  let fit = fitting(boxesOf(scene, only, 1, canvas.width), canvas, covered);
  for (let round = 1; round < ROUNDS && fit; round += 1)
    fit = fitting(boxesOf(scene, only, fit.zoom, canvas.width), canvas, covered);
  return fit;
}

/** What a first look shows: all if it can be read, else the selected node among its neighbours, else that node. */
export function readableFit(scene: Scene, canvas: Canvas, covered: Insets): Fit | null {
  const all = fitOf(scene, null, canvas, covered);
  const least = canvas.width < NARROW ? READABLE_ZOOM_NARROW : READABLE_ZOOM;
  if (!all || all.zoom >= least * NEARLY || scene.visible.size > MAP_FROM) return all;
  const { selected, edges } = scene;
  const edge = selected?.what === 'edge' ? edges.find(({ id }) => id === selected.id) : undefined;
  const centre = edge?.from ?? (selected?.what === 'node' ? selected.id : mostLinked(scene));
  const near = edges.flatMap(({ from, to }) => (from === centre ? [to] : to === centre ? [from] : []));
  const close = fitOf(scene, new Set([centre, ...near]), canvas, covered);
  if (close && close.zoom >= least * NEARLY) return close;
  const whole = around(boxesOf(scene, null, least, canvas.width));
  const bounds = around(boxesOf(scene, new Set([centre]), least, canvas.width));
  if (!whole || !bounds) return all;
  return centred(within(whole, bounds, freeOf(canvas, covered), least), freeOf(canvas, covered), least);
}

/** The part of a picture that fills what is free at a zoom, with some bounds as near to its middle as the picture's edges allow. */
function within(whole: Bounds, wanted: Bounds, free: Bounds, zoom: number): Bounds {
  const along = (low: number, high: number, middle: number, room: number): [number, number] => {
    if (high - low <= room) return [low, high];
    const start = Math.min(high - room, Math.max(low, middle - room / 2));
    return [start, start + room];
  };
  const [x1, x2] = along(whole.x1, whole.x2, (wanted.x1 + wanted.x2) / 2, (free.x2 - free.x1) / zoom);
  const [y1, y2] = along(whole.y1, whole.y2, (wanted.y1 + wanted.y2) / 2, (free.y2 - free.y1) / zoom);
  return { x1, y1, x2, y2 };
}

function mostLinked({ nodes, edges, visible }: Scene): string {
  const degrees = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const [first] = nodes
    .filter(({ id }) => visible.has(id))
    .sort((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0));
  return first?.id ?? '';
}

export interface Viewport {
  fit(scene: Scene, extent: Extent, isAnimated: boolean): void;
  /** How much the last fit showed, until the user pans or zooms away from it; null from then on. */
  fitted(): Extent | null;
  zoomBy(factor: number): void;
  isOutOfSight(id: string): boolean;
  centre(id: string): void;
}

export function createViewport(cy: Core, insets: () => Insets): Viewport {
  let fitted: Extent | null = null;
  const moveTo = (to: { zoom?: number; pan: { x: number; y: number } }): void => {
    cy.stop();
    if (prefersLessMotion()) cy.viewport({ zoom: cy.zoom(), ...to });
    else cy.animate(to, { duration: DURATION });
  };
  const canvas = (): Canvas => ({ width: cy.width(), height: cy.height() });
  cy.on('dragpan scrollzoom pinchzoom', () => {
    fitted = null;
  });
  return {
    fit(scene, extent, isAnimated) {
      cy.resize();
      const to =
        extent === 'whole' ? fitOf(scene, null, canvas(), insets()) : readableFit(scene, canvas(), insets());
      if (!to) return;
      if (isAnimated) moveTo(to);
      else cy.viewport(to);
      fitted = extent;
    },
    fitted: () => fitted,
    zoomBy(factor) {
      fitted = null;
      const renderedPosition = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition });
    },
    isOutOfSight(id) {
      const node = cy.getElementById(id);
      if (node.empty()) return false;
      const { x, y } = node.renderedPosition();
      const { top, right, bottom, left, corner } = insets();
      const isBehind = corner !== null && x < left + corner.width && y > cy.height() - bottom - corner.height;
      return (
        isBehind ||
        x < left + MARGIN ||
        y < top + MARGIN / 2 ||
        x > cy.width() - right - MARGIN ||
        y > cy.height() - bottom - MARGIN
      );
    },
    centre(id) {
      const node = cy.getElementById(id);
      if (node.empty()) return;
      const { x, y } = node.renderedPosition();
      const pan = cy.pan();
      const free = freeOf(canvas(), insets());
      moveTo({ pan: { x: pan.x + (free.x1 + free.x2) / 2 - x, y: pan.y + (free.y1 + free.y2) / 2 - y } });
    },
  };
}
