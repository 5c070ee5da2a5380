/** Lowest first. */
export const HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof HEIGHTS)[number];

/** The handle, the bar and a line of the title; Sheet.module.css has the same. */
const PEEK_PX = 116;

/** How high the sheet is at each height, in px, where it has `room`. */
export function shares(room: number): Record<SheetHeight, number> {
  return { peek: PEEK_PX, half: room * 0.52, full: room };
}

/** The height at which a sheet that is let go at `px` comes to rest. */
export function nearestHeight(px: number, heights: Record<SheetHeight, number>): SheetHeight {
  return HEIGHTS.reduce((best, height) =>
    Math.abs(heights[height] - px) < Math.abs(heights[best] - px) ? height : best,
  );
}

/** What a press on the handle leads to: upwards, and from the top down again. */
export function nextHeight(height: SheetHeight): SheetHeight {
  return HEIGHTS[HEIGHTS.indexOf(height) + 1] ?? 'peek';
}
