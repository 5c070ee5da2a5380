import type { Family, NodeKind } from '../gql/documents.ts';
import { KINDS } from './kinds.ts';
import { textWidth, wrapLabel } from './label-text.ts';

/** What a picture must know of a node. */
export interface DrawnNode {
  /** Global id. */
  id: string;
  label: string;
  /** Lines that stand for the label on the canvas; null: the label, broken where it is long. */
  shortLines?: readonly string[] | null;
  nodeKind: NodeKind;
  /** Relationships in the whole graph. */
  degree: number;
  /** Points on which the sources of an event disagree; 0 for anything else. */
  disagreementCount: number;
}

export type NodeShape =
  'circle' | 'rounded' | 'square' | 'octagon' | 'tag' | 'hexagon' | 'diamond' | 'document' | 'dot';

/** Shape and size of a family; hues come from the custom properties `--family-<name>`, `-fill` and `-ink`. */
export interface FamilyLook {
  shape: NodeShape;
  width: number;
  height: number;
  /** Name within the custom properties. */
  token: string;
}

/** Hue, shape and icon tell families apart together, so that none carries meaning alone. */
export const FAMILY_LOOKS = {
  COUNTRY: { shape: 'circle', width: 36, height: 36, token: 'country' },
  ACTOR: { shape: 'rounded', width: 42, height: 30, token: 'actor' },
  TRANSFER: { shape: 'square', width: 32, height: 32, token: 'transfer' },
  INCIDENT: { shape: 'octagon', width: 36, height: 36, token: 'incident' },
  STATEMENT: { shape: 'tag', width: 40, height: 28, token: 'statement' },
  POLICY: { shape: 'hexagon', width: 40, height: 34, token: 'policy' },
  PRODUCT: { shape: 'diamond', width: 42, height: 42, token: 'product' },
  SOURCE: { shape: 'document', width: 28, height: 34, token: 'source' },
  CLAIM: { shape: 'dot', width: 26, height: 26, token: 'claim' },
} as const satisfies Record<Family, FamilyLook>;

/** Family, shape, size and hue of a kind; a disagreement is a diamond where a claim is a dot. */
export function lookOf(kind: NodeKind): FamilyLook & { family: Family } {
  const { family } = KINDS[kind];
  const look = FAMILY_LOOKS[family];
  return kind === 'DISAGREEMENT'
    ? { ...look, shape: 'diamond', width: 30, height: 30, family }
    : { ...look, family };
}

/** The custom properties that hold a kind's hues. */
export function tokensOf(kind: NodeKind): { line: string; fill: string; ink: string } {
  const { token } = lookOf(kind);
  return { line: `--family-${token}`, fill: `--family-${token}-fill`, ink: `--family-${token}-ink` };
}

/** Width and height of the shape alone, in model units. Countries grow with the logarithm of their links. */
export function sizeOf(node: Pick<DrawnNode, 'nodeKind' | 'degree'>): { width: number; height: number } {
  const { width, height } = lookOf(node.nodeKind);
  if (node.nodeKind !== 'COUNTRY') return { width, height };
  const diameter = Math.min(68, Math.round(30 + 4 * Math.log2(node.degree + 1)));
  return { width: diameter, height: diameter };
}

/** Font size of labels in model units; at a zoom of 1 these are pixels. */
export const LABEL_SIZE = 12;
export const LINE_HEIGHT = 1.2;
export const LABEL_GAP = 7;

/**
 * The label as drawn under a node: events get three lines, everything else two; one less, and shorter, when the picture is
 * drawn small.
 */
export function labelLines(
  node: Pick<DrawnNode, 'label' | 'shortLines' | 'nodeKind'>,
  isSmall = false,
): string[] {
  if (node.shortLines) return node.shortLines.flatMap((line) => wrapLabel(line, 26, 1));
  const { family } = lookOf(node.nodeKind);
  const isEvent = ['TRANSFER', 'INCIDENT', 'STATEMENT', 'POLICY'].includes(family);
  if (isSmall) return wrapLabel(node.label, 18, isEvent ? 2 : 1);
  return isEvent ? wrapLabel(node.label, 26, 3) : wrapLabel(node.label, 20, 2);
}

/** A box around a point: half its width, and how far it reaches above and below. */
export interface Box {
  halfWidth: number;
  above: number;
  below: number;
}

/** The room that a node takes with its label, in model units; `growth` is how much larger than usual the label is drawn. */
export function boxOf(node: DrawnNode, isSmall = false, growth = 1): Box {
  const { width, height } = sizeOf(node);
  const lines = labelLines(node, isSmall);
  return {
    halfWidth: Math.max(width, textWidth(lines) * LABEL_SIZE * growth) / 2,
    above: height / 2,
    below: height / 2 + LABEL_GAP + lines.length * LABEL_SIZE * LINE_HEIGHT * growth,
  };
}

/** Short form of a count for a badge: `+7`, `+240`, `+1.1k`. */
export function badgeCount(n: number): string {
  return n < 1000 ? `+${String(n)}` : `+${String(Math.round(n / 100) / 10)}k`;
}
