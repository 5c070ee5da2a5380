/** Halves of surrogate pairs that stand alone: no characters, and no UTF-8 can be made of them. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Why a text cannot be looked for, to end the sentence "got …"; null when it can. */
export function faultOfText(text: string): string | null {
  if (text.includes('\0')) return 'a text with the character U+0000';
  if (LONE_SURROGATE.test(text)) return 'a text with half of a surrogate pair';
  return text !== '' && text.trim() === '' ? 'nothing but spaces' : null;
}

/** What `faultOfText` finds nothing wrong with. */
export const TEXT_IN_WORDS = 'whole characters but U+0000, not only spaces';
