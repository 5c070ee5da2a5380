import isoCountries from 'i18n-iso-countries';
import isoNationalities from 'i18n-nationality/index.js';
import english from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { wordsOf } from '../../text/fold.ts';

/** What a country is called: names in English and other languages, codes, and its people (`Dutch`). */
export interface CountryWords {
  /** Codes (alpha-3) of the countries that the words, folded and joined by spaces, name; empty when none. */
  readonly named: (words: string) => readonly string[];
  /** The words, folded and joined by spaces, by which English texts name a country or its people. */
  readonly inEnglish: (code: string) => readonly string[];
  /** The name as it is written, of folded words that name a country. */
  readonly written: (words: string) => string | null;
}

/** Most words of a name that is looked for. */
export const LONGEST_NAME = 4;

let made: CountryWords | undefined;

/** The words of all countries, made once. Names of ISO 3166-1 in 77 languages; peoples in English. */
export function countryWords(): CountryWords {
  return (made ??= makeCountryWords());
}

function makeCountryWords(): CountryWords {
  const codes = new Map<string, Set<string>>();
  const written = new Map<string, string>();
  const inEnglish = new Map<string, Set<string>>();
  const add = (alpha2: string, name: string): string => {
    const [code, words] = [isoCountries.alpha2ToAlpha3(alpha2), wordsOf(name).join(' ')];
    if (code === undefined || words === '') return '';
    const known = codes.get(words) ?? new Set();
    codes.set(words, known.add(code));
    if (!written.has(words)) written.set(words, name);
    return words;
  };
  const addEnglish = (alpha2: string, name: string): void => {
    const [code, words] = [isoCountries.alpha2ToAlpha3(alpha2), add(alpha2, name)];
    if (code !== undefined && words !== '') {
      inEnglish.set(code, (inEnglish.get(code) ?? new Set()).add(words));
    }
  };
  for (const [alpha2, names] of Object.entries(isoCountries.getNames('en', { select: 'all' }))) {
    for (const name of names) addEnglish(alpha2, name);
  }
  isoNationalities.registerLocale(english);
  for (const [alpha2, people] of Object.entries(isoNationalities.getNames('en'))) addEnglish(alpha2, people);
  // What a word means in English comes first: other languages may use it for another country.
  const taken = new Set(codes.keys());
  for (const language of isoCountries.getSupportedLanguages()) {
    for (const [alpha2, names] of Object.entries(isoCountries.getNames(language, { select: 'all' }))) {
      for (const name of names) if (!taken.has(wordsOf(name).join(' '))) add(alpha2, name);
    }
  }
  for (const [alpha2, alpha3] of Object.entries(isoCountries.getAlpha2Codes())) add(alpha2, alpha3);
  return {
    named: (words) => [...(codes.get(words) ?? [])],
    inEnglish: (code) => [...(inEnglish.get(code) ?? [])],
    written: (words) => written.get(words) ?? null,
  };
}
