import { editsForgiven } from '../../text/edits.ts';
import { wordsOf } from '../../text/fold.ts';
import { type CountryWords, LONGEST_NAME } from './country-words.ts';

/** Part of what is looked for: one word, or several that name a country. */
export interface Term {
  readonly words: readonly string[];
  /** Other words, folded and joined by spaces, that mean the same. */
  readonly synonyms: readonly string[];
  /** The last word may be unfinished. */
  readonly isLast: boolean;
  /** Words that the index leaves out cannot be required. */
  readonly isRequired: boolean;
}

/** Words that the index leaves out (Lucene's English stop words). */
const STOP_WORDS = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this ' +
    'to was will with'
  ).split(' '),
);

/** Parts a text into terms; several words that together name a country are one. */
export function termsOf(text: string, countries: CountryWords): Term[] {
  const words = wordsOf(text);
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const length = nameLength(words, at, countries);
    const part = words.slice(at, at + Math.max(1, length));
    const joined = part.join(' ');
    const synonyms = length === 0 ? [] : countries.named(joined).flatMap(countries.inEnglish);
    at += part.length;
    const isStop = part.length === 1 && STOP_WORDS.has(joined);
    terms.push({
      words: part,
      synonyms: [...new Set(synonyms)].filter((other) => other !== joined),
      isLast: at >= words.length,
      isRequired: !isStop,
    });
  }
  return terms;
}

/** How many words from here on name a country or are its code; 0 when none do. */
function nameLength(words: readonly string[], at: number, countries: CountryWords): number {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
    const joined = words.slice(at, at + length).join(' ');
    if (STOP_WORDS.has(joined)) return 0;
    if (countries.named(joined).length > 0) return length;
  }
  return 0;
}

/**
 * The terms in the index's query language. Words hold letters, digits and inner marks only, so nothing of the question
 * is read as a command.
 *
 * @param all whether every required term must match, or any
 */
export function toIndexQuery(terms: readonly Term[], all: boolean): string {
  const required = terms.filter((term) => term.isRequired);
  const asked = required.length > 0 ? terms : terms.map((term) => ({ ...term, isRequired: true }));
  return asked
    .map((term) => `${all && term.isRequired ? '+' : ''}(${alternatives(term).join(' ')})`)
    .join(' ');
}

function alternatives({ words, synonyms, isLast }: Term): string[] {
  const other = synonyms.map((words) => `"${words}"^4`);
  const [word] = words;
  if (words.length !== 1 || word === undefined) return [`"${words.join(' ')}"^8`, ...other];
  const edits = editsForgiven(word);
  return [
    `"${word}"^8`,
    ...(isLast || word.length >= 3 ? [`${escape(word)}*^3`] : []),
    ...(edits > 0 ? [`${escape(word)}~${edits}`] : []),
    ...other,
  ];
}

/** Marks within words that the query language might read as its own. */
function escape(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, (mark) => `\\${mark}`);
}
