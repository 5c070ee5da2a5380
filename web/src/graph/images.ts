import type { NodeKind } from '../gql/documents.ts';
import { kindIconUri } from '../ui/kind-icons.ts';
import { tokensOf } from './appearance.ts';
import type { ReadToken } from './theme.ts';

/** The icon of a kind as an image, in the hue that reads on the family's fill; disagreements carry the mark of incidents. */
function iconImage(kind: NodeKind, token: ReadToken): string {
  const colour = kind === 'DISAGREEMENT' ? token('--family-incident') : token(tokensOf(kind).ink);
  return kindIconUri(kind, colour, 64);
}

/** Pixels drawn for one unit, so that words stay sharp when the picture is enlarged. */
const SHARPNESS = 4;

export interface TextImage {
  uri: string;
  /** Model units. */
  width: number;
  height: number;
}

export interface TextLook {
  size: number;
  colour: string;
  font: string;
  /** Background of a pill; none when left out. */
  fill?: string;
  border?: string;
}

/** A short text as an image in the page's own fonts, which an SVG image could not use. */
export function textImage(text: string, look: TextLook): TextImage {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return { uri: '', width: 0, height: 0 };
  const font = `600 ${String(look.size * SHARPNESS)}px ${look.font}`;
  context.font = font;
  const padding = look.fill === undefined ? 1 : 4;
  const width = Math.ceil(context.measureText(text).width / SHARPNESS) + 2 * padding;
  const height = Math.ceil(look.size * 1.35);
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  if (look.fill !== undefined) {
    context.beginPath();
    context.roundRect(
      SHARPNESS / 2,
      SHARPNESS / 2,
      canvas.width - SHARPNESS,
      canvas.height - SHARPNESS,
      canvas.height / 2,
    );
    context.fillStyle = look.fill;
    context.fill();
    context.lineWidth = SHARPNESS;
    context.strokeStyle = look.border ?? look.fill;
    context.stroke();
  }
  context.font = font;
  context.fillStyle = look.colour;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, canvas.width / 2, canvas.height / 2 + SHARPNESS * 0.5);
  return { uri: canvas.toDataURL(), width, height };
}

/** A disc: the mark of a dispute where a number could not be read. */
function discImage(colour: string, edge: string): TextImage {
  const size = 16;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return { uri: '', width: 0, height: 0 };
  canvas.width = size * SHARPNESS;
  canvas.height = size * SHARPNESS;
  const middle = canvas.width / 2;
  context.beginPath();
  context.arc(middle, middle, middle - SHARPNESS, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
  context.lineWidth = 2 * SHARPNESS;
  context.strokeStyle = edge;
  context.stroke();
  return { uri: canvas.toDataURL(), width: size, height: size };
}

/** Keeps images and hues by what they show, for one theme. */
export interface ImageCache {
  /** Fill and outline of a kind. */
  hues(kind: NodeKind): { fill: string; line: string };
  icon(kind: NodeKind): string;
  text(text: string, look: 'code' | 'disputed' | 'more'): TextImage;
  disc(): TextImage;
}

export function createImageCache(token: ReadToken): ImageCache {
  const icons = new Map<NodeKind, string>();
  const texts = new Map<string, TextImage>();
  const font = token('--font-ui');
  const looks = {
    code: { size: 12, colour: token('--family-country-ink'), font },
    disputed: {
      size: 11,
      colour: token('--family-incident-ink'),
      fill: token('--family-incident-fill'),
      border: token('--family-incident'),
      font,
    },
    more: {
      size: 10,
      colour: token('--ink-soft'),
      fill: token('--paper-raised'),
      border: token('--line-strong'),
      font,
    },
  } as const satisfies Record<string, TextLook>;
  let disc: TextImage | null = null;
  const hues = new Map<NodeKind, { fill: string; line: string }>();
  return {
    hues(kind) {
      const names = tokensOf(kind);
      const found = hues.get(kind) ?? { fill: token(names.fill), line: token(names.line) };
      hues.set(kind, found);
      return found;
    },
    icon(kind) {
      const uri = icons.get(kind) ?? iconImage(kind, token);
      icons.set(kind, uri);
      return uri;
    },
    disc() {
      disc ??= discImage(token('--family-incident'), token('--paper'));
      return disc;
    },
    text(text, look) {
      const key = `${look} ${text}`;
      const image = texts.get(key) ?? textImage(text, looks[look]);
      texts.set(key, image);
      return image;
    },
  };
}
