import { createHash } from 'node:crypto';

/** Separates the parts of a key inside a hash; occurs in no text of the set. */
const UNIT_SEPARATOR = '\u001F';

/** The first `digits` hex digits of SHA-256 over the parts joined with U+001F. */
export function hashOfParts(parts: readonly string[], digits: number): string {
  return createHash('sha256').update(parts.join(UNIT_SEPARATOR), 'utf8').digest('hex').slice(0, digits);
}
