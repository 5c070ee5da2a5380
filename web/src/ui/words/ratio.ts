import { formatNumber } from './numbers.ts';

/** Two digits for what is 10 and more, one decimal below: 66,666.7 → `67,000`, 2.6 → `2.6`. */
function rounded(ratio: number): string {
  if (ratio < 10) return formatNumber(Math.round(ratio * 10) / 10);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(ratio)) - 2);
  return formatNumber(Math.round(ratio / step) * step);
}

/** How far apart two numbers are: `120 times apart`, below 1.5 in per cent: `8 per cent apart`. */
export function apartWords(ratio: number): string {
  if (ratio < 1.5) return `${formatNumber(Math.round((ratio - 1) * 100))} per cent apart`;
  return `${rounded(ratio)} times apart`;
}

interface Ratios {
  ratio: number | null;
  ratioWithoutSuspect: number | null;
  hasSuspect: boolean;
}

/** One sentence on how far the sides of a disagreement are apart; null for texts, which have no distance. */
export function ratioSentence({ ratio, ratioWithoutSuspect, hasSuspect }: Ratios): string | null {
  if (ratio === null) return null;
  const all = apartWords(ratio).replace(/^./, (first) => first.toUpperCase());
  if (!hasSuspect) return `${all}.`;
  const rest = ratioWithoutSuspect === null ? 'the other values agree' : `${apartWords(ratioWithoutSuspect)}`;
  return `${all}; without the value taken for a misprint, ${rest}.`;
}
