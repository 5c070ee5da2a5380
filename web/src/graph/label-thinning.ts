export interface LabelBox {
  id: string;
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
  /** Higher is shown first. */
  weight: number;
  /** True for the few that are shown even where they cover obstacles. */
  mayCover?: boolean;
}

type Obstacle = Omit<LabelBox, 'weight' | 'mayCover'>;

/**
 * Which labels can be shown so that none covers another or an obstacle that is not its own: by weight, then by id, each only
 * where there is room.
 */
export function thinLabels(labels: readonly LabelBox[], obstacles: readonly Obstacle[] = []): Set<string> {
  const order = [...labels].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const boxes = [...order, ...obstacles];
  const cell = 2 * Math.max(1, ...boxes.map((box) => Math.max(box.halfWidth, box.halfHeight)));
  const grid = new Map<string, Obstacle[]>();
  const cellOf = ({ x, y }: { x: number; y: number }): [number, number] => [
    Math.floor(x / cell),
    Math.floor(y / cell),
  ];
  const put = (box: Obstacle): void => {
    const key = cellOf(box).join(' ');
    grid.set(key, [...(grid.get(key) ?? []), box]);
  };
  const isObstacle = new Set<Obstacle>(obstacles);
  for (const obstacle of obstacles) put(obstacle);
  const shown = new Set<string>();
  for (const label of order) {
    const [column, row] = cellOf(label);
    const near = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => grid.get(`${String(column + dx)} ${String(row + dy)}`) ?? []),
    );
    const isFree = near.every(
      (other) =>
        other.id === label.id ||
        (label.mayCover && isObstacle.has(other)) ||
        Math.abs(other.x - label.x) >= other.halfWidth + label.halfWidth ||
        Math.abs(other.y - label.y) >= other.halfHeight + label.halfHeight,
    );
    if (!isFree) continue;
    shown.add(label.id);
    put(label);
  }
  return shown;
}
