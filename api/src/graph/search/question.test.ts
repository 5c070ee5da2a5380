import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countryWords } from './country-words.ts';
import { termsOf, toIndexQuery } from './question.ts';

const countries = countryWords();
const query = (text: string, all = true): string => toIndexQuery(termsOf(text, countries), all);

it('a word is looked for whole, begun and mistyped; the whole word counts most', () => {
  expect(query('alibba')).toBe('+("alibba"^8 alibba*^3 alibba~1)');
  expect(query('ventilator')).toBe('+("ventilator"^8 ventilator*^3 ventilator~2)');
});

it('a short word is only taken as begun when it is the last', () => {
  expect(query('ma yun')).toBe('+("ma"^8) +("yun"^8 yun*^3)');
  expect(query('jack ma')).toBe('+("jack"^8 jack*^3 jack~1) +("ma"^8 ma*^3)');
});

it('words of a people and of other languages stand for the country', () => {
  expect(query('dutch')).toContain('"netherlands"^4');
  expect(query('Allemagne')).toContain('"germany"^4');
  expect(query('Deutschland')).toContain('"germany"^4');
  expect(query('NLD')).toContain('"dutch"^4');
});

it('a name of several words is one term', () => {
  expect(termsOf('south korean kits', countries).map((term) => term.words)).toEqual([
    ['south', 'korean'],
    ['kits'],
  ]);
});

it('words that the index leaves out are not required', () => {
  expect(query('masks to italy')).toMatch(/^\+\(.*\) \("to"\^8\) \+\(.*\)$/);
  expect(query('the')).toMatch(/^\+\("the"/);
});

it('any term will do when not all must match', () => {
  expect(query('masks gloves', false)).not.toContain('+(');
});

it('whatever is typed, nothing but letters, digits, escaped marks and our own operators reaches the index', () => {
  const ours =
    /^(?:\+?\((?:"[\p{L}\p{N}.' ]+"(?:\^[48])?|(?:[\p{L}\p{N}]|\\[.'])+(?:\*\^3|~[12])| )+\) ?)*$/u;
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom('a', ' ', '"', '\\', '*', ':', '(', ')', '[', ']', '~', '^', '/', '&', '|', '!'),
    }),
  );
  fc.assert(
    fc.property(text, (typed) => {
      expect(query(typed)).toMatch(ours);
    }),
    { numRuns: 500 },
  );
});
