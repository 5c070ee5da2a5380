const GROUPED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** `60000000` → `60,000,000`; at most two decimals. */
export function formatNumber(value: number): string {
  return GROUPED.format(value);
}

const UNIT_WORDS: Record<string, readonly [one: string, many: string]> = {
  piece: ['piece', 'pieces'],
  pair: ['pair', 'pairs'],
  kit: ['kit', 'kits'],
  box: ['box', 'boxes'],
  tonne: ['tonne', 'tonnes'],
  person: ['person', 'people'],
  flight: ['flight', 'flights'],
};

/** Amount of money as it is read: `4,000,000 US dollars`. A code that is no currency stays as it is. */
export function formatMoney(amount: number, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return `${formatNumber(amount)} ${currency}`;
  return new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  }).format(amount);
}

/**
 * A number with what it counts. `unit` as in items in either case, `%`, an ISO 4217 code, or null for a bare number.
 */
export function amountWords(value: number, unit: string | null): string {
  if (unit === null) return formatNumber(value);
  if (unit === '%') return `${formatNumber(value)} per cent`;
  const words = UNIT_WORDS[unit.toLowerCase()];
  if (words) return `${formatNumber(value)} ${value === 1 ? words[0] : words[1]}`;
  return formatMoney(value, unit);
}

const COMPACT = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 3 });

/** For scales, where a full number has no room: `600k`, `60m`. */
export function shortNumber(value: number): string {
  return COMPACT.format(value).toLowerCase();
}
