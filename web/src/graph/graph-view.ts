import cytoscape, { type Core, type EdgeSingular, type EventObject, type NodeSingular } from 'cytoscape';
import { sizeOf } from './appearance.ts';
import { createElementSync } from './elements.ts';
import { framedImage, IMAGE_SCALE } from './framed-image.ts';
import { createHitIndex, type HitIndex } from './hit-index.ts';
import { createImageCache } from './images.ts';
import { createLabeller } from './labeller.ts';
import type { Places } from './layout.ts';
import { EMPTY_SCENE, type Insets, type Scene } from './scene.ts';
import { stylesheet } from './stylesheet.ts';
import { onThemeChange, tokenReader } from './theme.ts';
import { createViewport } from './viewport.ts';

/** What the user does on the canvas. */
export interface GraphEvents {
  onSelect(selection: Scene['selected']): void;
  onExpand(id: string): void;
  onHover(id: string | null): void;
  onMove(places: Places): void;
  /** What covers the edges of the canvas; asked for when the picture is fitted. */
  insets(): Insets;
}

export interface GraphView {
  show(scene: Scene): void;
  /** Brings the whole picture into sight. */
  fit(): void;
  /** A first look: the whole picture if it can be read, else the selected node among its neighbours. */
  open(): void;
  zoomBy(factor: number): void;
  /** Fits the whole picture if one of these nodes is out of sight. */
  keepInSight(ids: readonly string[]): void;
  /** Brings a node into sight if it is not, without changing the zoom. */
  reveal(id: string): void;
  setFocused(isFocused: boolean): void;
  /** What is in sight as a PNG of twice its size, with a title and a line on its source. */
  image(title: string, source: string): Promise<Blob>;
  dispose(): void;
}

/** Longest time between the clicks of a double click, in ms. */
const DOUBLE_CLICK = 450;
const THIN_AFTER = 90;
/** From this zoom down badges could not be read. */
const SMALL_BELOW = 0.75;
/** How far from the outline of a node a finger still means it, in CSS pixels. */
const FINGER = 18;
/** How far beside a shape still counts as on it, in model units. */
const SLACK = 3;

/** The renderer adds an inline style sheet, which the page's policy refuses, unless an element has its name. */
const RENDERER_SHEET = '__________cytoscape_stylesheet';

function keepInlineStyleOut(): void {
  if (document.getElementById(RENDERER_SHEET)) return;
  const mark = document.createElement('template');
  mark.id = RENDERER_SHEET;
  document.head.append(mark);
}

/** A controller that keeps a Cytoscape canvas in step with scenes and tells what is done on it. It decides nothing. */
export function createGraphView(container: HTMLElement, events: GraphEvents): GraphView {
  keepInlineStyleOut();
  const cy: Core = cytoscape({
    container,
    style: stylesheet(tokenReader(container)),
    layout: { name: 'preset' },
    pixelRatio: Math.min(2, window.devicePixelRatio),
    minZoom: 0.05,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  const elements = createElementSync(cy, createImageCache(tokenReader(container)));
  const labeller = createLabeller(cy);
  const viewport = createViewport(cy, () => events.insets());
  let scene: Scene = EMPTY_SCENE;
  let hits: HitIndex | null = null;
  let hovered: string | null = null;
  let thinning = 0;
  let refitting = 0;

  const index = (): void => {
    const targets = scene.nodes.flatMap((node) => {
      const place = scene.places[node.id];
      if (!place || !scene.visible.has(node.id)) return [];
      const { width, height } = sizeOf(node);
      return [{ id: node.id, ...place, halfWidth: width / 2 + SLACK, halfHeight: height / 2 + SLACK }];
    });
    hits = createHitIndex(targets);
  };
  const mark = (): void => {
    const { selected } = scene;
    const centre = hovered ?? (selected?.what === 'node' ? selected.id : null);
    labeller.mark(centre, selected?.what === 'edge' ? selected.id : null);
  };
  const fitToZoom = (): void => {
    elements.setSmall(cy.zoom() < SMALL_BELOW);
    labeller.thin(scene);
  };
  const thinSoon = (): void => {
    if (thinning !== 0) return;
    thinning = window.setTimeout(() => {
      thinning = 0;
      fitToZoom();
    }, THIN_AFTER);
  };
  const hover = (id: string | null): void => {
    if (id === hovered) return;
    cy.batch(() => {
      if (hovered !== null) cy.getElementById(hovered).removeClass('hovered');
      if (id !== null) cy.getElementById(id).addClass('hovered');
      hovered = id;
      mark();
    });
    container.style.cursor = id === null ? '' : 'pointer';
    events.onHover(id);
  };

  /* Without a button pressed, moves are answered from our own index and kept from the renderer, whose search reads all. */
  const onPointer = (event: MouseEvent): void => {
    if (event.buttons !== 0) return;
    event.stopPropagation();
    const bounds = container.getBoundingClientRect();
    const pan = cy.pan();
    const x = (event.clientX - bounds.left - pan.x) / cy.zoom();
    const y = (event.clientY - bounds.top - pan.y) / cy.zoom();
    hover(hits?.at(x, y) ?? null);
  };
  const onLeave = (): void => {
    hover(null);
  };
  container.addEventListener('mousemove', onPointer, true);
  container.addEventListener('mouseleave', onLeave);

  /** The node that a finger beside it means; null for a mouse, which points well enough. */
  const meant = (event: EventObject): string | null => {
    const isTouch = String((event.originalEvent as Event | undefined)?.type).startsWith('touch');
    return isTouch ? (hits?.near(event.position.x, event.position.y, FINGER / cy.zoom()) ?? null) : null;
  };
  cy.on('tap', 'node', (event) => {
    events.onSelect({ what: 'node', id: (event.target as NodeSingular).id() });
  });
  cy.on('tap', 'edge', (event) => {
    const id = meant(event);
    events.onSelect(
      id === null ? { what: 'edge', id: (event.target as EdgeSingular).id() } : { what: 'node', id },
    );
  });
  cy.on('tap', (event) => {
    if (event.target !== cy) return;
    const id = meant(event);
    events.onSelect(id === null ? null : { what: 'node', id });
  });
  cy.on('dbltap', 'node', (event) => {
    events.onExpand((event.target as NodeSingular).id());
  });
  cy.on('dragfree', 'node', (event) => {
    const node = event.target as NodeSingular;
    events.onMove({ [node.id()]: { ...node.position() } });
  });
  cy.on('zoom', thinSoon);

  const stopTheme = onThemeChange(() => {
    const token = tokenReader(container);
    cy.style(stylesheet(token));
    elements.redraw(createImageCache(token));
  });
  if (document.fonts.status !== 'loaded') {
    void document.fonts.ready.then(() => {
      if (!cy.destroyed()) elements.redraw(createImageCache(tokenReader(container)));
    });
  }
  /* A picture that nobody has panned or zoomed since it was fitted stays fitted. Not at once: a second click may follow. */
  const resize = new ResizeObserver(() => {
    cy.resize();
    window.clearTimeout(refitting);
    const extent = viewport.fitted();
    if (extent !== null) refitting = window.setTimeout(() => viewport.fit(scene, extent, true), DOUBLE_CLICK);
  });
  resize.observe(container);

  return {
    show(next) {
      scene = next;
      elements.show(next);
      if (hovered !== null && !next.visible.has(hovered)) hover(null);
      mark();
      index();
      thinSoon();
    },
    fit() {
      viewport.fit(scene, 'whole', true);
      thinSoon();
    },
    open() {
      viewport.fit(scene, 'readable', false);
      fitToZoom();
    },
    zoomBy: (factor) => {
      viewport.zoomBy(factor);
    },
    keepInSight(ids) {
      if (ids.some((id) => viewport.isOutOfSight(id))) viewport.fit(scene, 'readable', true);
    },
    reveal(id) {
      if (viewport.isOutOfSight(id)) viewport.centre(id);
    },
    setFocused(isFocused) {
      cy.nodes('.focused').removeClass('focused');
      if (isFocused && scene.selected?.what === 'node')
        cy.getElementById(scene.selected.id).addClass('focused');
    },
    async image(title, source) {
      const bg = tokenReader(container)('--paper');
      const graph = await cy.png({ output: 'blob-promise', scale: IMAGE_SCALE, bg });
      return framedImage(graph, container, title, source);
    },
    dispose() {
      window.clearTimeout(thinning);
      window.clearTimeout(refitting);
      stopTheme();
      resize.disconnect();
      container.removeEventListener('mousemove', onPointer, true);
      container.removeEventListener('mouseleave', onLeave);
      cy.destroy();
    },
  };
}
