import { performance } from 'node:perf_hooks';

/** Somebody who answers a question once and gives the bytes of the answer; null where there are none to count. */
export interface Contender {
  readonly name: string;
  readonly ask: () => Promise<number | null>;
}

/** What one contender took. */
export interface Took {
  readonly name: string;
  /** Milliseconds an answer. */
  readonly p50: number;
  readonly p95: number;
  readonly perSecond: number;
  readonly bytes: number | null;
}

export interface Effort {
  /** Answers of each contender that are not timed. */
  readonly warmUp: number;
  /** Rounds; in each, every contender answers `perRound` times, so that a machine whose speed drifts treats all alike. */
  readonly rounds: number;
  readonly perRound: number;
}

/** Contenders in turn, with so many callers at once that each ask again as soon as they are answered. */
export async function race(
  contenders: readonly Contender[],
  callers: number,
  { warmUp, rounds, perRound }: Effort,
): Promise<Took[]> {
  const seen = contenders.map(() => ({
    times: [] as number[],
    milliseconds: 0,
    bytes: null as number | null,
  }));
  for (const contender of contenders) await askMany(contender, callers, warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, contender] of contenders.entries()) {
      const begin = performance.now();
      const { times, bytes } = await askMany(contender, callers, perRound);
      const entry = seen[at];
      if (!entry) continue;
      entry.milliseconds += performance.now() - begin;
      entry.times.push(...times);
      entry.bytes = bytes;
    }
  }
  return contenders.map(({ name }, at) => {
    const { times, milliseconds, bytes } = seen[at] ?? { times: [], milliseconds: 0, bytes: null };
    const sorted = times.toSorted((a, b) => a - b);
    const quantile = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
    return {
      name,
      p50: quantile(0.5),
      p95: quantile(0.95),
      perSecond: (1000 * times.length) / milliseconds,
      bytes,
    };
  });
}

async function askMany(
  { ask }: Contender,
  callers: number,
  count: number,
): Promise<{ times: number[]; bytes: number | null }> {
  const times: number[] = [];
  let [left, bytes] = [count, null as number | null];
  const call = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const begin = performance.now();
      bytes = await ask();
      times.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  return { times, bytes };
}
