import type { Css, NodeSingular, StylesheetJson } from 'cytoscape';
import type { NodeShape } from './appearance.ts';
import type { ReadToken } from './theme.ts';

/** What the renderer calls our shapes; a document is drawn as a polygon. */
export const SHAPES = {
  circle: 'ellipse',
  rounded: 'round-rectangle',
  square: 'rectangle',
  octagon: 'octagon',
  tag: 'tag',
  hexagon: 'hexagon',
  diamond: 'diamond',
  document: 'polygon',
  dot: 'ellipse',
} as const satisfies Record<NodeShape, Css.NodeShape>;

/** A page with its upper right corner cut. */
const PAGE = '-1 -1 0.3 -1 1 -0.42 1 1 -1 1';

/** Images on a node: icon or code in the middle, badges over the corners. Set as data by the graph view. */
export interface NodeImages {
  uris: string[];
  widths: number[];
  heights: number[];
  lefts: string[];
  tops: string[];
  shiftX: number[];
  shiftY: number[];
}

const images = (node: NodeSingular): NodeImages => node.data('images') as NodeImages;

/** How nodes, lines, rings and labels look in the theme that the page has now. */
export function stylesheet(token: ReadToken): StylesheetJson {
  /* The renderer knows double quotes only. */
  const font = token('--font-ui').replaceAll(/\s+/g, ' ').replaceAll("'", '"');
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        shape: 'data(shape)' as Css.NodeShape,
        'shape-polygon-points': PAGE,
        'background-color': 'data(fill)',
        'border-color': 'data(line)',
        'border-width': 1.6,
        label: 'data(text)',
        'font-family': font,
        'font-size': 'data(fontSize)',
        color: token('--ink'),
        'text-valign': 'bottom',
        'text-margin-y': 6,
        'line-height': 1.15,
        'text-wrap': 'wrap',
        /* Labels come broken into lines; the renderer must not break them again however large they are drawn. */
        'text-max-width': '10000px',
        'text-background-color': token('--paper'),
        'text-background-opacity': 0.85,
        'text-background-shape': 'roundrectangle',
        'text-background-padding': '1px',
        'text-events': 'no',
        'background-image': (node: NodeSingular) => images(node).uris,
        'background-width': (node: NodeSingular) => images(node).widths,
        'background-height': (node: NodeSingular) => images(node).heights,
        'background-position-x': (node: NodeSingular) => images(node).lefts,
        'background-position-y': (node: NodeSingular) => images(node).tops,
        'background-offset-x': (node: NodeSingular) => images(node).shiftX,
        'background-offset-y': (node: NodeSingular) => images(node).shiftY,
        'background-clip': (node: NodeSingular) => images(node).uris.map(() => 'none'),
        'background-image-containment': (node: NodeSingular) => images(node).uris.map(() => 'over'),
        'bounds-expansion': 16,
      } as unknown as Css.Node,
    },
    {
      selector: 'node.selected',
      style: { 'border-width': 4, 'border-color': token('--accent'), 'font-weight': 600, 'z-index': 10 },
    },
    { selector: 'node.hub', style: { 'font-weight': 600, 'z-index': 8 } },
    {
      selector: 'node.focused',
      style: {
        'outline-width': 2,
        'outline-color': token('--focus'),
        'outline-offset': 5,
        'outline-opacity': 1,
      } as unknown as Css.Node,
    },
    {
      selector: 'node.hovered',
      style: {
        'underlay-color': token('--accent'),
        'underlay-opacity': 0.14,
        'underlay-padding': 7,
        'z-index': 9,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': token('--line-strong'),
        'curve-style': 'bezier',
        'control-point-step-size': 34,
        'target-arrow-shape': 'triangle',
        'target-arrow-color': token('--line-strong'),
        'arrow-scale': 0.75,
        'target-distance-from-node': 'data(gap)' as unknown as number,
        'source-distance-from-node': 2,
        'font-family': font,
        color: token('--ink-soft'),
        'text-background-color': token('--paper'),
        'text-background-opacity': 0.92,
        'text-background-padding': '2px',
        'text-rotation': 'autorotate',
        'text-events': 'no',
        'min-zoomed-font-size': 9,
      },
    },
    { selector: 'edge.many', style: { 'curve-style': 'straight', 'target-arrow-shape': 'none' } },
    { selector: 'edge.crowd', style: { 'line-opacity': 0.45 } },
    {
      selector: 'edge.labelled',
      style: {
        label: 'data(text)',
        'text-margin-x': 'data(labelX)' as unknown as number,
        'text-margin-y': 'data(labelY)' as unknown as number,
      },
    },
    { selector: 'edge[fontSize]', style: { 'font-size': 'data(fontSize)' } },
    { selector: 'edge[evidence = "one"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] } },
    { selector: 'edge[evidence = "weak"]', style: { 'line-style': 'dotted' } },
    {
      selector: 'edge[evidence = "beyond-claims"]',
      style: { 'line-color': token('--line'), 'target-arrow-color': token('--line') },
    },
    {
      selector: 'edge[?disputed]',
      style: {
        'arrow-scale': 1.1,
        'mid-target-arrow-shape': 'tee',
        'mid-target-arrow-color': token('--family-incident'),
        'mid-source-arrow-shape': 'tee',
        'mid-source-arrow-color': token('--family-incident'),
        color: token('--family-incident-ink'),
      },
    },
    {
      selector: 'edge.near',
      style: {
        'line-opacity': 1,
        'line-color': token('--ink-soft'),
        'target-arrow-color': token('--ink-soft'),
      },
    },
    {
      selector: 'edge.spoke',
      style: {
        width: 1,
        'line-opacity': 0.5,
        'line-color': token('--line-strong'),
        'target-arrow-shape': 'none',
        'target-distance-from-node': 0,
      },
    },
    {
      selector: 'edge.spoke.near',
      style: { width: 1.5, 'line-opacity': 0.85, 'line-color': token('--ink-soft') },
    },
    {
      selector: 'edge.selected',
      style: {
        'line-opacity': 1,
        'line-color': token('--accent'),
        'target-arrow-color': token('--accent'),
        'underlay-color': token('--accent'),
        'underlay-opacity': 0.16,
        'underlay-padding': 5,
        'z-index': 10,
      },
    },
    { selector: '.hidden', style: { display: 'none' } },
  ];
}
