import { PLAIN_LETTERS } from '@mask-diplomacy/cypher';

/** And the apostrophe as typists have it. */
const TYPED_PLAINLY: Readonly<Record<string, string>> = { ...PLAIN_LETTERS, '’': "'" };

/** A text as searching compares it: lower case, without accents; much as the index's `standard-folding` does it. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[đłøßæœþðı’]/g, (letter) => TYPED_PLAINLY[letter] ?? letter);
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
