import { createHash } from 'node:crypto';

/** Separates the parts of a key inside a hash; occurs in no text of the set. */
const UNIT_SEPARATOR = '\u001F';

/** The first `digits` hex digits of SHA-256 over the parts joined with U+001F. */
export function hashOfParts(parts: readonly string[], digits: number): string {
  return createHash('sha256').update(parts.join(UNIT_SEPARATOR), 'utf8').digest('hex').slice(0, digits);
}

/** The id that FORMAT.md gives a claim: `clm-` and 12 hex digits over event, field, item, value and source. */
export function claimId(claim: {
  event: string;
  field: string;
  item: string | null;
  value: number | string;
  source: string;
}): string {
  const value = typeof claim.value === 'number' ? JSON.stringify(claim.value) : claim.value;
  return `clm-${hashOfParts([claim.event, claim.field, claim.item ?? '', value, claim.source], 12)}`;
}
