import { badgeCount, lookOf, sizeOf } from './appearance.ts';
import type { ImageCache } from './images.ts';
import type { SceneNode } from './scene.ts';
import type { NodeImages } from './stylesheet.ts';

/** How far badges stand out over the corners, as shares of their own size. */
const OUT_X = 0.6;
const OUT_Y = 0.55;
const OUT_DISC = 0.35;

/**
 * Icon or country code in the middle, `≠ 2` over the right corner, `+7` over the left one. Drawn small, a disc tells of a
 * dispute and `+7` is left out: neither could be read.
 */
export function imagesOf(node: SceneNode, images: ImageCache, isSmall: boolean): NodeImages {
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
    const badge = isSmall ? images.disc() : images.text(`≠ ${String(node.disagreementCount)}`, 'disputed');
    const out = isSmall ? OUT_DISC : OUT_X;
    put(badge.uri, badge.width, badge.height, '100%', '0%', badge.width * out, -badge.height * OUT_Y);
  }
  if (node.unseen > 0 && !isSmall) {
    const badge = images.text(badgeCount(node.unseen), 'more');
    put(badge.uri, badge.width, badge.height, '0%', '0%', -badge.width * OUT_X, -badge.height * OUT_Y);
  }
  return result;
}
