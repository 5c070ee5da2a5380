import { tokenReader } from './theme.ts';

/** Pixels of the saved image for one of the screen. */
export const IMAGE_SCALE = 2;
const MARGIN = 16;
const HEAD = { height: 44, size: 18 };
const FOOT = { height: 34, size: 12 };

/**
 * The drawn graph as a PNG with a title above it and a line on its source below. Rejects when the browser gives no canvas
 * or cannot encode it, as it may for lack of memory.
 */
export async function framedImage(
  graph: Blob,
  element: Element,
  title: string,
  source: string,
): Promise<Blob> {
  const token = tokenReader(element);
  const drawn = await createImageBitmap(graph);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on.');
  const [head, foot, margin] = [HEAD.height, FOOT.height, MARGIN].map((length) => length * IMAGE_SCALE) as [
    number,
    number,
    number,
  ];
  canvas.width = drawn.width;
  canvas.height = drawn.height + head + foot;
  context.fillStyle = token('--paper');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(drawn, 0, head);
  drawn.close();
  context.textBaseline = 'middle';
  const font = token('--font-ui');
  const room = canvas.width - 2 * margin;
  context.fillStyle = token('--ink');
  context.font = `600 ${String(HEAD.size * IMAGE_SCALE)}px ${font}`;
  context.fillText(shortened(context, title, room), margin, head / 2);
  context.fillStyle = token('--ink-soft');
  context.font = `400 ${String(FOOT.size * IMAGE_SCALE)}px ${font}`;
  context.fillText(shortened(context, source, room), margin, canvas.height - foot / 2);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser could not encode the image.'));
    }, 'image/png');
  });
}

/** As many words as fit the width. */
function shortened(context: CanvasRenderingContext2D, text: string, width: number): string {
  const words = text.split(' ');
  const isWide = (count: number): boolean =>
    context.measureText(words.slice(0, count).join(' ')).width > width;
  let count = words.length;
  while (count > 1 && isWide(count)) count -= 1;
  return count === words.length ? text : `${words.slice(0, count - 1).join(' ')}…`;
}
