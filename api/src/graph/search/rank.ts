import type { Family, Label } from '@mask-diplomacy/cypher';
import type { SearchField } from '../../generated/resolver-types.ts';
import { editsForgiven, isWithinEdits } from '../../text/edits.ts';
import { wordsOf } from '../../text/fold.ts';
import type { Term } from './question.ts';

/** A node that the index found. */
export interface Candidate {
  readonly label: Label;
  readonly id: string;
  readonly family: Family;
  /** Words for what it is, such as `recall`. */
  readonly kind: string;
  /** Name or title. */
  readonly text: string;
  readonly aliases: readonly string[];
  readonly degree: number;
  /** Names of what an event has to do with: countries, actors, goods. */
  readonly context: readonly string[];
}

/** A candidate with its score and the text that matched best. */
export interface Ranked extends Candidate {
  readonly score: number;
  readonly matchedField: SearchField;
  readonly matchedText: string;
}

/**
 * What counts for more than all below it: the whole text is the question; begins with it; has all its words, whole or
 * begun; has words like them. An alias counts a little less than the name.
 */
const TIERS = { exact: 1000, prefix: 700, words: 400, like: 100 } as const;
const ALIAS_LESS = 60;
/** Within a tier, at most: for how much of the text the question covers, for how much hangs on the node. */
const COVERAGE = 30;
const DEGREE = 24;

/** Scores a candidate by its best text. */
export function rank(candidate: Candidate, terms: readonly Term[]): Ranked {
  const isEvent = candidate.label === 'Event';
  const texts: [SearchField, string][] = [
    [isEvent ? 'TITLE' : 'NAME', candidate.text],
    ...candidate.aliases.map((alias): [SearchField, string] => ['ALIAS', alias]),
  ];
  let best = { score: -1, matchedField: texts[0]?.[0] ?? 'NAME', matchedText: candidate.text };
  for (const [matchedField, matchedText] of texts) {
    const less = matchedField === 'ALIAS' ? ALIAS_LESS : 0;
    const score = scoreText(matchedText, candidate, terms) - less;
    if (score > best.score) best = { score, matchedField, matchedText };
  }
  return { ...candidate, ...best, score: best.score + degreeBonus(candidate.degree) };
}

/** Grows slowly: a hub comes before a leaf that matches as well, never before one that matches better. */
export function degreeBonus(degree: number): number {
  return Math.min(DEGREE, 2 * Math.log2(1 + degree));
}

/** The score of a country whose name in another language, or whose code, is the question. */
export function scoreOfOtherName(degree: number): number {
  return TIERS.exact - ALIAS_LESS + COVERAGE + degreeBonus(degree);
}

/** Whether every term is matched, be it in what the event has to do with. */
export function matchesAll(candidate: Candidate, terms: readonly Term[]): boolean {
  return [candidate.text, ...candidate.aliases].some((text) => {
    const marks = marksOf(wordsOf(text), candidate, terms);
    return marks.every((mark) => mark >= MARKS.context);
  });
}

function scoreText(text: string, candidate: Candidate, terms: readonly Term[]): number {
  const words = wordsOf(text);
  const asked = terms.flatMap((term) => term.words);
  const [joined, question] = [words.join(' '), asked.join(' ')];
  const coverage = COVERAGE * Math.min(1, question.length / Math.max(1, joined.length));
  if (joined === question) return TIERS.exact + COVERAGE;
  if (joined.startsWith(question)) return TIERS.prefix + coverage;
  const marks = marksOf(words, candidate, terms);
  const mean = marks.reduce((sum, mark) => sum + mark, 0) / Math.max(1, marks.length);
  const tier = marks.every((mark) => mark >= MARKS.context) ? TIERS.words : TIERS.like;
  return tier + 200 * mean + coverage;
}

/** How well one term is matched. The kind of the thing itself says more than a word of its title. */
const MARKS = { kind: 1.1, whole: 1, begun: 0.9, context: 0.7, like: 0.5, none: 0 } as const;

function marksOf(words: readonly string[], { kind, context }: Candidate, terms: readonly Term[]): number[] {
  const around = wordsOf(context.join(' '));
  const required = terms.filter((term) => term.isRequired);
  return required.map((term) => {
    const mark = markOf(term, words, kind);
    if (mark >= MARKS.context || around.length === 0) return mark;
    return markOf(term, around, '') >= MARKS.begun ? MARKS.context : mark;
  });
}

function markOf(term: Term, words: readonly string[], kind: string): number {
  const joined = ` ${words.join(' ')} `;
  const isWhole = (phrase: string): boolean => joined.includes(` ${phrase} `);
  const [word] = term.words;
  if (term.words.length !== 1 || word === undefined) {
    return isWhole(term.words.join(' ')) || term.synonyms.some(isWhole) ? MARKS.whole : MARKS.none;
  }
  if (word === kind || word === `${kind}s`) return MARKS.kind;
  if (isWhole(word) || term.synonyms.some(isWhole)) return MARKS.whole;
  if (words.some((each) => each.startsWith(word))) return MARKS.begun;
  const edits = editsForgiven(word);
  return words.some((each) => isWithinEdits(word, each, edits)) ? MARKS.like : MARKS.none;
}
