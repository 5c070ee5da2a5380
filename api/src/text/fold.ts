/** Letters that Unicode does not take apart, and the apostrophe as typists have it. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ı: 'i',
  '’': "'",
};

/** A text as searching compares it: lower case, without accents; much as the index's `standard-folding` does it. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[đłøßæœþðı’]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/**
 * Words as the index has them (Unicode text segmentation, UAX 29): a full stop, comma or apostrophe within numbers and
 * words belongs to them (`600,000`, `d'ivoire`, `u.s`), and letters of scripts without spaces stand alone.
 */
const WORD =
  /(?=\p{L})[\p{Script=Han}\p{Script=Hiragana}]|\p{N}+(?:[.,]\p{N}+)+|(?:(?![\p{Script=Han}\p{Script=Hiragana}])[\p{L}\p{N}])+(?:['.][\p{L}\p{N}]+)*/gu;

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}
