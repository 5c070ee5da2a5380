import cytoscape, { type Core, type EdgeSingular, type NodeSingular } from 'cytoscape';
import { boxOf, badgeCount, labelLines, LABEL_SIZE, lookOf, sizeOf, type DrawnNode } from './appearance.ts';
import { createHitIndex, type HitIndex } from './hit-index.ts';
import { createImageCache } from './images.ts';
import { thinLabels } from './label-thinning.ts';
import type { Places } from './layout.ts';
import { edgeLabel, edgeWidth, evidenceOf } from './relations.ts';
import { stylesheet, type NodeImages } from './stylesheet.ts';
import { onThemeChange, prefersLessMotion, tokenReader } from './theme.ts';
import type { DrawnEdgeFragment, Family } from '../gql/documents.ts';

/** What the view shows. Nodes without a place are not drawn. */
export interface Scene {
  nodes: readonly (DrawnNode & { /** Relationships not on the canvas. */ unseen: number })[];
  edges: readonly DrawnEdgeFragment[];
  places: Readonly<Places>;
  /** Ids of nodes that the legend does not hide. */
  visible: ReadonlySet<string>;
  selected: { what: 'node' | 'edge'; id: string } | null;
}

/** What the user does on the canvas. */
export interface GraphEvents {
  onSelect(selection: Scene['selected']): void;
  onExpand(id: string): void;
  onHover(id: string | null): void;
  onMove(places: Places): void;
  /** Room at the edges of the canvas that something else covers, in CSS pixels; asked for when the picture is fitted. */
  insets(): Insets;
}

export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export interface GraphView {
  show(scene: Scene): void;
  fit(): void;
  zoomBy(factor: number): void;
  /** Fits the whole picture if one of these nodes is out of sight. */
  keepInSight(ids: readonly string[]): void;
  /** Brings a node into sight if it is not, without changing the zoom. */
  reveal(id: string): void;
  setFocused(isFocused: boolean): void;
  dispose(): void;
}

/** Lines more than this are drawn straight and without heads: curves cost too much. */
const MANY_EDGES = 600;
/** Above so many lines those away from the selected node are drawn fainter. */
const CROWD_OF_EDGES = 90;
/** Up to so many lines all carry their label; above, those next to the selected node do. */
const FEW_EDGES = 16;
const SMALLEST_LABEL = 11;
/** So many of the most linked nodes show their label even where it covers a shape. */
const HUB_LABELS = 12;
const EDGE_LABEL = 11;
const LARGEST_EDGE_LABEL = 18;
/** Labels are shortened when they must be drawn this much larger than the picture to be read. */
const SMALL_FROM = 1.3;
const FIT_PADDING = 28;
/** Longest time between the clicks of a double click, in ms. */
const DOUBLE_CLICK = 450;
/** Beyond so many lines next to one node their labels only cover one another. */
const MANY_NEAR = 24;

/** The renderer adds an inline style sheet, which the page's policy refuses, unless an element has its name. */
const RENDERER_SHEET = '__________cytoscape_stylesheet';

function keepInlineStyleOut(): void {
  if (document.getElementById(RENDERER_SHEET)) return;
  const mark = document.createElement('template');
  mark.id = RENDERER_SHEET;
  document.head.append(mark);
}

/** A controller that keeps a Cytoscape canvas in step with scenes, by difference. It decides nothing. */
export function createGraphView(container: HTMLElement, events: GraphEvents): GraphView {
  keepInlineStyleOut();
  let token = tokenReader(container);
  let images = createImageCache(token);
  let scene: Scene = { nodes: [], edges: [], places: {}, visible: new Set(), selected: null };
  let hits: HitIndex | null = null;
  let hovered: string | null = null;
  let thinning = 0;
  let refitting = 0;
  let isFitted = false;

  const cy: Core = cytoscape({
    container,
    style: stylesheet(token),
    layout: { name: 'preset' },
    pixelRatio: Math.min(2, window.devicePixelRatio),
    minZoom: 0.05,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
  });

  const imagesOf = (node: Scene['nodes'][number]): NodeImages => {
    const { width, height } = sizeOf(node);
    const result: NodeImages = {
      uris: [],
      widths: [],
      heights: [],
      lefts: [],
      tops: [],
      shiftX: [],
      shiftY: [],
    };
    const put = (uri: string, w: number, h: number, left: string, top: string, x = 0, y = 0): void => {
      result.uris.push(uri);
      result.widths.push(w);
      result.heights.push(h);
      result.lefts.push(left);
      result.tops.push(top);
      result.shiftX.push(x);
      result.shiftY.push(y);
    };
    if (node.nodeKind === 'COUNTRY') {
      const code = images.text(node.id.slice(node.id.indexOf(':') + 1), 'code');
      put(code.uri, code.width, code.height, '50%', '50%');
    } else {
      const size = lookOf(node.nodeKind).shape === 'diamond' ? height * 0.42 : Math.min(width, height) * 0.58;
      put(images.icon(node.nodeKind), size, size, '50%', '50%');
    }
    if (node.disagreementCount > 0) {
      const badge = images.text(`≠ ${String(node.disagreementCount)}`, 'disputed');
      put(badge.uri, badge.width, badge.height, '100%', '0%', badge.width * 0.6, -badge.height * 0.55);
    }
    if (node.unseen > 0) {
      const badge = images.text(badgeCount(node.unseen), 'more');
      put(badge.uri, badge.width, badge.height, '0%', '0%', -badge.width * 0.6, -badge.height * 0.55);
    }
    return result;
  };

  const nodeData = (node: Scene['nodes'][number]): Record<string, unknown> => ({
    kind: node.nodeKind,
    ...sizeOf(node),
    images: imagesOf(node),
  });

  const edgeData = (edge: DrawnEdgeFragment, event: Family | undefined): Record<string, unknown> => {
    const text = edgeLabel(edge, event);
    return {
      text: edge.isDisputed ? `≠ ${text}` : text,
      width: edgeWidth(edge.publisherCount),
      evidence: evidenceOf(edge.publisherCount),
      disputed: edge.isDisputed,
    };
  };

  /** Labels keep a readable size on screen; where there is no room for all, the weightier stay. */
  const thin = (): void => {
    thinning = 0;
    const zoom = cy.zoom();
    const size = Math.max(LABEL_SIZE, SMALLEST_LABEL / zoom);
    const growth = size / LABEL_SIZE;
    const isSmall = growth > SMALL_FROM;
    const labels = scene.nodes.flatMap((node) => {
      const place = scene.places[node.id];
      if (!place || !scene.visible.has(node.id)) return [];
      const box = boxOf(node, isSmall);
      const shape = sizeOf(node);
      const textHeight = (box.below - shape.height / 2) * growth;
      const element = cy.getElementById(node.id);
      const bonus = element.hasClass('selected') ? 1e6 : element.hasClass('hovered') ? 1e5 : 0;
      return {
        id: node.id,
        x: place.x,
        y: place.y + shape.height / 2 + textHeight / 2,
        halfWidth: box.halfWidth * growth,
        halfHeight: textHeight / 2,
        weight: bonus + element.degree(false),
      };
    });
    const weights = labels.map((label) => label.weight).sort((a, b) => b - a);
    const heavy = Math.max(2, weights[HUB_LABELS - 1] ?? 2);
    const shapes = scene.nodes.flatMap((node) => {
      const place = scene.places[node.id];
      const { width, height } = sizeOf(node);
      const isDrawn = place && scene.visible.has(node.id);
      return isDrawn ? [{ id: node.id, ...place, halfWidth: width / 2, halfHeight: height / 2 }] : [];
    });
    sizeEdgeLabels();
    const shown =
      growth <= 1.02
        ? null
        : thinLabels(
            labels.map((label) => ({ ...label, mayCover: label.weight >= heavy })),
            shapes,
          );
    cy.batch(() => {
      for (const node of scene.nodes) {
        const text = labelLines(node, isSmall).join('\n');
        const element = cy.getElementById(node.id);
        if (element.data('text') !== text) element.data('text', text);
      }
      cy.nodes().forEach((node) => {
        node.toggleClass('quiet', shown !== null && !shown.has(node.id()));
        const target = `${size.toFixed(2)}px`;
        if (node.style('font-size') !== target) node.style('font-size', size);
      });
    });
  };
  /** The labels of lines keep a readable size too, until they would crowd the picture; then they go. */
  const sizeEdgeLabels = (): void => {
    const size = Math.min(LARGEST_EDGE_LABEL, Math.max(EDGE_LABEL, EDGE_LABEL / cy.zoom()));
    cy.edges('.labelled').style('font-size', size);
  };
  const thinSoon = (): void => {
    if (thinning === 0) thinning = window.setTimeout(thin, 90);
  };

  const index = (): void => {
    hits = createHitIndex(
      cy
        .nodes()
        .filter((node: NodeSingular) => node.visible())
        .map((node: NodeSingular) => ({
          id: node.id(),
          ...node.position(),
          halfWidth: node.width() / 2 + 3,
          halfHeight: node.height() / 2 + 3,
        })),
    );
  };

  const hover = (id: string | null): void => {
    if (id === hovered) return;
    if (hovered !== null) cy.getElementById(hovered).removeClass('hovered');
    if (id !== null) cy.getElementById(id).addClass('hovered');
    hovered = id;
    container.style.cursor = id === null ? '' : 'pointer';
    markNear();
    events.onHover(id);
  };

  const markNear = (): void => {
    const centre = hovered ?? (scene.selected?.what === 'node' ? scene.selected.id : null);
    const near = centre === null ? cy.collection() : cy.getElementById(centre).connectedEdges();
    cy.batch(() => {
      cy.edges().removeClass('near labelled');
      near.addClass('near');
      if (near.length <= MANY_NEAR) near.addClass('labelled');
      if (cy.edges().length <= FEW_EDGES) cy.edges().addClass('labelled');
      if (scene.selected?.what === 'edge') cy.getElementById(scene.selected.id).addClass('labelled');
    });
    sizeEdgeLabels();
  };

  /* Without a button pressed, moves are answered from our own index and kept from the renderer, whose search reads all. */
  const onPointer = (event: MouseEvent): void => {
    if (event.buttons !== 0) return;
    event.stopPropagation();
    const bounds = container.getBoundingClientRect();
    const pan = cy.pan();
    const zoom = cy.zoom();
    const x = (event.clientX - bounds.left - pan.x) / zoom;
    const y = (event.clientY - bounds.top - pan.y) / zoom;
    hover(hits?.at(x, y) ?? null);
  };
  const onLeave = (): void => {
    hover(null);
  };
  container.addEventListener('mousemove', onPointer, true);
  container.addEventListener('mouseleave', onLeave);

  cy.on('tap', 'node', (event) => {
    events.onSelect({ what: 'node', id: (event.target as NodeSingular).id() });
  });
  cy.on('tap', 'edge', (event) => {
    events.onSelect({ what: 'edge', id: (event.target as EdgeSingular).id() });
  });
  cy.on('tap', (event) => {
    if (event.target === cy) events.onSelect(null);
  });
  cy.on('dbltap', 'node', (event) => {
    events.onExpand((event.target as NodeSingular).id());
  });
  cy.on('dragfree', 'node', (event) => {
    const node = event.target as NodeSingular;
    index();
    events.onMove({ [node.id()]: { ...node.position() } });
  });
  cy.on('zoom', thinSoon);

  const stopTheme = onThemeChange(() => {
    token = tokenReader(container);
    images = createImageCache(token);
    cy.style(stylesheet(token));
    const current = scene;
    cy.batch(() => {
      for (const node of current.nodes) cy.getElementById(node.id).data('images', imagesOf(node));
    });
    thin();
  });
  /* A picture that nobody has panned or zoomed since it was fitted stays fitted. Not at once: a second click may follow. */
  const resize = new ResizeObserver(() => {
    cy.resize();
    window.clearTimeout(refitting);
    if (isFitted) refitting = window.setTimeout(() => fitAll(true), DOUBLE_CLICK);
  });
  cy.on('dragpan scrollzoom pinchzoom', () => {
    isFitted = false;
  });
  resize.observe(container);
  void document.fonts.ready.then(() => {
    images = createImageCache(token);
    for (const node of scene.nodes) cy.getElementById(node.id).data('images', imagesOf(node));
  });

  const sync = (next: Scene): void => {
    const drawn = next.nodes.filter((node) => next.places[node.id] !== undefined);
    const nodeIds = new Set(drawn.map((node) => node.id));
    const edges = next.edges.filter((edge) => nodeIds.has(edge.from) && nodeIds.has(edge.to));
    const edgeIds = new Set(edges.map((edge) => edge.id));
    cy.edges()
      .filter((edge) => !edgeIds.has(edge.id()))
      .remove();
    cy.nodes()
      .filter((node) => !nodeIds.has(node.id()))
      .remove();
    for (const node of drawn) {
      const place = next.places[node.id] ?? { x: 0, y: 0 };
      const element = cy.getElementById(node.id);
      if (element.empty()) {
        cy.add({
          group: 'nodes',
          data: { id: node.id, text: '', ...nodeData(node) },
          position: { ...place },
        });
        continue;
      }
      element.data(nodeData(node));
      if (element.position('x') !== place.x || element.position('y') !== place.y)
        element.position({ ...place });
    }
    const families = new Map(drawn.map((node) => [node.id, lookOf(node.nodeKind).family]));
    for (const edge of edges) {
      const element = cy.getElementById(edge.id);
      const data = edgeData(edge, families.get(edge.from));
      if (element.nonempty()) element.data(data);
      else cy.add({ group: 'edges', data: { id: edge.id, source: edge.from, target: edge.to, ...data } });
    }
    cy.nodes().forEach((node) => {
      node.toggleClass('hidden', !next.visible.has(node.id()));
      node.toggleClass('selected', next.selected?.what === 'node' && next.selected.id === node.id());
    });
    cy.edges().forEach((edge) => {
      edge.toggleClass('selected', next.selected?.what === 'edge' && next.selected.id === edge.id());
      edge.toggleClass('crowd', edges.length > CROWD_OF_EDGES);
      edge.toggleClass('many', edges.length > MANY_EDGES);
    });
  };

  const moveTo = (viewport: { zoom?: number; pan?: { x: number; y: number } }): void => {
    if (prefersLessMotion()) cy.viewport({ zoom: cy.zoom(), pan: cy.pan(), ...viewport });
    else cy.animate(viewport, { duration: 180 });
  };

  const fitAll = (isAnimated: boolean): void => {
    const shown = cy.nodes().filter((node: NodeSingular) => node.visible());
    if (shown.empty()) return;
    cy.resize();
    const box = shown.boundingBox({ includeOverlays: false });
    isFitted = true;
    const covered = events.insets();
    const width = cy.width() - covered.left - covered.right - 2 * FIT_PADDING;
    const height = cy.height() - covered.top - covered.bottom - 2 * FIT_PADDING;
    const zoom = Math.max(0.05, Math.min(1.15, width / box.w, height / box.h));
    const pan = {
      x: covered.left + FIT_PADDING + width / 2 - (zoom * (box.x1 + box.x2)) / 2,
      y: covered.top + FIT_PADDING + height / 2 - (zoom * (box.y1 + box.y2)) / 2,
    };
    if (isAnimated) moveTo({ zoom, pan });
    else cy.viewport({ zoom, pan });
    thinSoon();
  };

  return {
    show(next) {
      scene = next;
      cy.batch(() => {
        sync(next);
      });
      if (hovered !== null && cy.getElementById(hovered).empty()) hover(null);
      markNear();
      index();
      thin();
    },
    fit() {
      fitAll(false);
    },
    zoomBy(factor) {
      isFitted = false;
      const centre = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: centre });
    },
    keepInSight(ids) {
      const { x1, y1, x2, y2 } = cy.extent();
      const isOut = ids.some((id) => {
        const node = cy.getElementById(id);
        const { x, y } = node.nonempty() ? node.position() : { x: x1, y: y1 };
        return node.nonempty() && (x < x1 || y < y1 || x > x2 || y > y2);
      });
      if (isOut) fitAll(true);
    },
    reveal(id) {
      const node = cy.getElementById(id);
      if (node.empty()) return;
      const { x, y } = node.renderedPosition() as { x: number; y: number };
      const margin = 60;
      const isInSight = x > margin && y > margin && x < cy.width() - margin && y < cy.height() - margin;
      if (isInSight) return;
      const pan = cy.pan();
      moveTo({ pan: { x: pan.x + cy.width() / 2 - x, y: pan.y + cy.height() / 2 - y } });
    },
    setFocused(isFocused) {
      cy.nodes().removeClass('focused');
      if (isFocused && scene.selected?.what === 'node')
        cy.getElementById(scene.selected.id).addClass('focused');
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
