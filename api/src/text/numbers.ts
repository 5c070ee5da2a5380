import type { Unit } from '@mask-diplomacy/cypher';

/** Made once: `toLocaleString` would make one for each number, which took a fifth of the time of all answers. */
const FORMAT = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** A number for reading: `60,000,000`, `0.25`. */
export function formatNumber(value: number): string {
  return FORMAT.format(value);
}

const PLURALS = {
  piece: 'pieces',
  pair: 'pairs',
  kit: 'kits',
  box: 'boxes',
  tonne: 'tonnes',
  person: 'people',
  flight: 'flights',
} as const satisfies Record<Unit, string>;

/** A number with what it counts: `600,000 pieces`, `62%`, `EUR 5,000`. */
export function formatAmount(value: number, unit: string | null): string {
  const text = formatNumber(value);
  if (unit === null) return text;
  if (unit === '%') return `${text}%`;
  if (isCurrency(unit)) return `${unit} ${text}`;
  return `${text} ${value === 1 ? unit : (PLURALS[unit as Unit] ?? unit)}`;
}

/** Two numbers in one unit: `9,000 to 600,000 kits`, `USD 5 to 10`. */
export function formatSpan(lowest: number, highest: number, unit: string | null): string {
  return isCurrency(unit)
    ? `${formatAmount(lowest, unit)} to ${formatNumber(highest)}`
    : `${formatNumber(lowest)} to ${formatAmount(highest, unit)}`;
}

function isCurrency(unit: string | null): unit is string {
  return unit !== null && /^[A-Z]{3}$/.test(unit);
}
