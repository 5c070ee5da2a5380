/** Where numbers lie along a line, 0 to 1, and where its marks are. */
export interface StripScale {
  kind: 'log' | 'linear';
  /** How many times the mark before a mark of a logarithmic line is; 1 on a linear one. */
  step: number;
  place: (value: number) => number;
  ticks: number[];
}

/** Beyond this ratio of highest to lowest a linear line would press all but the highest into one point. */
const LOG_FROM = 10;
const MOST_TICKS = 6;

/**
 * An honest line for numbers that stand against each other. Linear ones begin at zero, so that lengths mean what they
 * seem; logarithmic ones have a mark a power of ten (or a few powers, when there are many).
 */
export function stripScale(values: readonly number[]): StripScale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low > 0 && high / low > LOG_FROM) return logScale(low, high);
  const start = Math.min(0, low);
  const span = high - start || 1;
  return { kind: 'linear', place: (value) => (value - start) / span, ticks: [start, high], step: 1 };
}

function logScale(low: number, high: number): StripScale {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  const step = Math.ceil((last - first) / MOST_TICKS);
  const ticks: number[] = [];
  for (let power = first; power <= last; power += step) ticks.push(10 ** power);
  const place = (value: number) => (Math.log10(value) - first) / (last - first);
  return { kind: 'log', place, ticks, step: 10 ** step };
}

/** A stretch of a line that something takes up, 0 to 1. */
export interface Stretch {
  from: number;
  to: number;
}

/** A lane for each stretch, from 0 up, so that no two in one lane overlap; given from left to right, each gets the lowest. */
export function lanesFor(stretches: readonly Stretch[]): number[] {
  const ends: number[] = [];
  return stretches.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
}
