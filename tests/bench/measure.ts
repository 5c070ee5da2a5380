/** Times of one contender, in milliseconds. */
export interface Figures {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
}

/** Two contenders side by side. `ratio` is the first's median by the second's. */
export interface Comparison {
  readonly what: string;
  readonly ours: Figures;
  readonly other: Figures;
  readonly ratio: number;
}

interface Contender {
  readonly name: string;
  readonly run: () => Promise<unknown>;
  /** Called before each timed run, outside the clock. */
  readonly prepare?: () => Promise<unknown>;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function figures(name: string, times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  return { name, p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
}

async function timed({ run, prepare }: Contender): Promise<number> {
  await prepare?.();
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/**
 * Runs two contenders in turn, A B A B …, so that a machine whose speed drifts treats both alike; the first `warmUp` rounds
 * do not count.
 */
export async function compare(
  what: string,
  [ours, other]: readonly [Contender, Contender],
  rounds: { count: number; warmUp: number },
): Promise<Comparison> {
  const times: [number[], number[]] = [[], []];
  for (let round = -rounds.warmUp; round < rounds.count; round += 1) {
    const pair = [await timed(ours), await timed(other)] as const;
    if (round < 0) continue;
    times[0].push(pair[0]);
    times[1].push(pair[1]);
  }
  const [a, b] = [figures(ours.name, times[0]), figures(other.name, times[1])];
  return { what, ours: a, other: b, ratio: a.p50 / b.p50 };
}

/** The comparisons as lines of text with aligned columns. */
export function table(comparisons: readonly Comparison[]): string {
  const number = (value: number): string => value.toFixed(value < 10 ? 2 : 0);
  const rows = [
    ['what', 'ours', 'p50 ms', 'p95 ms', 'against', 'p50 ms', 'p95 ms', 'ratio'],
    ...comparisons.map(({ what, ours, other, ratio }) => [
      what,
      ours.name,
      number(ours.p50),
      number(ours.p95),
      other.name,
      number(other.p50),
      number(other.p95),
      ratio.toFixed(2),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
