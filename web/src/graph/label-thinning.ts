export interface LabelBox {
  id: string;
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
  /** Higher is shown first. */
  weight: number;
}

/** Which labels can be shown so that none covers another: by weight, then by id, each only where there is room. */
export function thinLabels(labels: readonly LabelBox[]): Set<string> {
  const order = [...labels].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const cell = 2 * Math.max(1, ...order.map((label) => Math.max(label.halfWidth, label.halfHeight)));
  const grid = new Map<string, LabelBox[]>();
  const shown = new Set<string>();
  for (const label of order) {
    const column = Math.floor(label.x / cell);
    const row = Math.floor(label.y / cell);
    const near = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => grid.get(`${String(column + dx)} ${String(row + dy)}`) ?? []),
    );
    const isFree = near.every(
      (other) =>
        Math.abs(other.x - label.x) >= other.halfWidth + label.halfWidth ||
        Math.abs(other.y - label.y) >= other.halfHeight + label.halfHeight,
    );
    if (!isFree) continue;
    shown.add(label.id);
    const key = `${String(column)} ${String(row)}`;
    grid.set(key, [...(grid.get(key) ?? []), label]);
  }
  return shown;
}
