import type { Insets } from './scene.ts';

/** A rectangle by its sides, in model units or CSS pixels. */
export interface Bounds {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface Fit {
  zoom: number;
  pan: { x: number; y: number };
}

const PADDING = 16;
const SMALLEST_ZOOM = 0.05;
/** A small picture is not blown up beyond this. */
const LARGEST_FIT = 1.15;
/** The zoom may shrink in so many steps to pass a panel in a corner, and the picture be shifted to so many places each way. */
const STEPS = 10;
const SHIFTS = 8;
/** Above so many boxes the corner is not looked at one by one: the picture keeps clear of the whole column. */
const MANY = 400;

export function around(boxes: readonly Bounds[]): Bounds | null {
  if (boxes.length === 0) return null;
  return {
    x1: Math.min(...boxes.map((box) => box.x1)),
    y1: Math.min(...boxes.map((box) => box.y1)),
    x2: Math.max(...boxes.map((box) => box.x2)),
    y2: Math.max(...boxes.map((box) => box.y2)),
  };
}

/** The part of a canvas that nothing covers, corner aside. */
export function freeOf(canvas: { width: number; height: number }, covered: Insets): Bounds {
  return {
    x1: covered.left + PADDING,
    y1: covered.top + PADDING,
    x2: Math.max(covered.left + PADDING + 1, canvas.width - covered.right - PADDING),
    y2: Math.max(covered.top + PADDING + 1, canvas.height - covered.bottom - PADDING),
  };
}

function zoomFor({ x1, y1, x2, y2 }: Bounds, free: Bounds): number {
  const zoom = Math.min(
    (free.x2 - free.x1) / Math.max(1, x2 - x1),
    (free.y2 - free.y1) / Math.max(1, y2 - y1),
  );
  return Math.max(SMALLEST_ZOOM, Math.min(LARGEST_FIT, zoom));
}

/** Bounds in the middle of what is free. */
export function centred({ x1, y1, x2, y2 }: Bounds, free: Bounds, zoom: number): Fit {
  return {
    zoom,
    pan: { x: (free.x1 + free.x2 - zoom * (x1 + x2)) / 2, y: (free.y1 + free.y2 - zoom * (y1 + y2)) / 2 },
  };
}

/** The least shift from the middle at which no box reaches into the corner; null when there is none. */
function besideCorner(
  boxes: readonly Bounds[],
  whole: Bounds,
  free: Bounds,
  corner: Bounds,
  zoom: number,
): Fit | null {
  const { pan } = centred(whole, free, zoom);
  const slackX = Math.max(0, (free.x2 - free.x1 - zoom * (whole.x2 - whole.x1)) / 2);
  const slackY = Math.max(0, (free.y2 - free.y1 - zoom * (whole.y2 - whole.y1)) / 2);
  const shifts = Array.from({ length: (SHIFTS + 1) ** 2 }, (_, at) => ({
    x: (slackX * (at % (SHIFTS + 1))) / SHIFTS,
    y: (-slackY * Math.floor(at / (SHIFTS + 1))) / SHIFTS,
  })).sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
  for (const shift of shifts) {
    const [x, y] = [pan.x + shift.x, pan.y + shift.y];
    const isClear = boxes.every((box) => box.x1 * zoom + x > corner.x2 || box.y2 * zoom + y < corner.y1);
    if (isClear) return { zoom, pan: { x, y } };
  }
  return null;
}

/**
 * Zoom and pan that bring all boxes into the part of a canvas that nothing covers. A panel in the lower left corner is gone
 * around where that leaves the picture larger than keeping clear of its whole column.
 */
export function fitting(
  boxes: readonly Bounds[],
  canvas: { width: number; height: number },
  covered: Insets,
): Fit | null {
  const whole = around(boxes);
  if (!whole) return null;
  const free = freeOf(canvas, covered);
  const full = zoomFor(whole, free);
  if (!covered.corner) return centred(whole, free, full);
  const { width, height } = covered.corner;
  const corner = {
    x1: 0,
    y1: free.y2 + PADDING - height,
    x2: covered.left + width + PADDING,
    y2: canvas.height,
  };
  const beside = { ...free, x1: Math.min(corner.x2, free.x2 - 1) };
  const least = zoomFor(whole, beside);
  for (let step = 0; step <= STEPS && boxes.length <= MANY; step += 1) {
    const fit = besideCorner(boxes, whole, free, corner, full - ((full - least) * step) / STEPS);
    if (fit) return fit;
  }
  return centred(whole, beside, least);
}
