import { describe, expect, test } from 'vitest';
import { citation } from './citation.ts';
import { countWords, listWords } from './counts.ts';
import { boundsWords, dateWords, preciseDateWords, spanWords } from './dates.ts';
import { amountWords, formatNumber } from './numbers.ts';
import { quantityWords, statedWords } from './quantity.ts';
import { apartWords, ratioSentence } from './ratio.ts';

describe('numbers', () => {
  test('thousands are grouped', () => expect(formatNumber(60_000_000)).toBe('60,000,000'));
  test.each([
    [1, 'piece', '1 piece'],
    [600_000, 'PIECE', '600,000 pieces'],
    [3, 'box', '3 boxes'],
    [7, 'PERSON', '7 people'],
    [30.5, '%', '30.5 per cent'],
    [4_000_000, 'USD', '4,000,000 US dollars'],
    [12, null, '12'],
  ])('%d %s is said with what it counts', (value, unit, words) => {
    expect(amountWords(value, unit)).toBe(words);
  });
  test('a unit that is neither goods nor currency stays as written', () => {
    expect(amountWords(2, 'cases')).toBe('2 cases');
  });
});

describe('quantities', () => {
  test.each([
    ['EXACT', '600,000 pieces'],
    ['ABOUT', 'about 600,000 pieces'],
    ['AT_LEAST', 'at least 600,000 pieces'],
    ['UP_TO', 'up to 600,000 pieces'],
  ] as const)('%s is said in words', (qualifier, words) => {
    expect(quantityWords({ quantity: 600_000, unit: 'PIECE', qualifier })).toBe(words);
  });
  test('one that no source states is never shown as a number', () => {
    expect(quantityWords({ quantity: null, unit: 'PIECE', qualifier: 'EXACT' })).toBe(
      'how many is not stated by any source',
    );
  });
  test('a text that a source states stays as it is', () => {
    expect(statedWords({ text: 'returned to China', number: null, unit: null })).toBe('returned to China');
    expect(statedWords({ text: '600000', number: 600_000, unit: 'piece', qualifier: 'ABOUT' })).toBe(
      'about 600,000 pieces',
    );
  });
});

describe('dates', () => {
  test.each([
    ['2020-03-28', '28 March 2020'],
    ['2020-03', 'March 2020'],
    ['2020', '2020'],
    ['spring 2020', 'spring 2020'],
    ['2020-13', '2020-13'],
  ])('%s', (iso, words) => expect(dateWords(iso)).toBe(words));
  test('what is not stated is said', () => {
    expect(preciseDateWords('2020-03')).toBe('March 2020 (day not stated)');
    expect(preciseDateWords('2020')).toBe('2020 (month and day not stated)');
    expect(preciseDateWords('2020-03-28')).toBe('28 March 2020');
  });
  test('a span within one month names the month once', () => {
    expect(spanWords('2020-03-01', '2020-03-05')).toBe('1 to 5 March 2020');
    expect(spanWords('2020-01', '2020-02-29')).toBe('January 2020 to 29 February 2020');
    expect(spanWords('2020-03-01', null)).toBe('1 March 2020');
  });
});

describe('bounds', () => {
  test.each([
    ['2020-01-01', '2021-12-31', '2020 to 2021'],
    ['2020-01-01', '2020-12-31', '2020'],
    ['2020-03-01', '2020-04-30', 'March to April 2020'],
    ['2020-03-01', '2020-03-31', 'March 2020'],
    ['2020-02-01', '2020-02-29', 'February 2020'],
    ['2020-12-01', '2021-01-31', 'December 2020 to January 2021'],
  ])('%s and %s may be edges of months or years, so no day is said', (first, last, words) =>
    expect(boundsWords(first, last)).toBe(words),
  );
  test.each([
    ['2020-03-05', '2020-05-14', '5 March to 14 May 2020'],
    ['2020-03-05', '2020-03-14', '5 to 14 March 2020'],
    ['2020-03-05', '2020-03-05', '5 March 2020'],
    ['2020-03-01', '2020-03-01', '1 March 2020'],
    ['2020-03-01', '2020-05-14', 'March to 14 May 2020'],
    ['2020-03-01', '2020-03-14', '1 to 14 March 2020'],
    ['2020-03-12', '2021-12-31', '12 March 2020 to 2021'],
    ['2020-01-01', '2021-03-31', '2020 to March 2021'],
    ['2020-01-01', '2020-05-14', 'January to 14 May 2020'],
  ])('%s and %s: days within are said', (first, last, words) => expect(boundsWords(first, last)).toBe(words));
});

describe('ratios', () => {
  test.each([
    [120, '120 times apart'],
    [66_666.67, '66,700 times apart'],
    [2.6, '2.6 times apart'],
    [1.08, '8 per cent apart'],
  ])('%d', (ratio, words) => expect(apartWords(ratio)).toBe(words));
  test('a suspect value is counted, and the distance without it said besides', () => {
    expect(ratioSentence({ ratio: 120, ratioWithoutSuspect: 2.6, hasSuspect: true })).toBe(
      '120 times apart; without the value taken for a misprint, 2.6 times apart.',
    );
    expect(ratioSentence({ ratio: 100, ratioWithoutSuspect: null, hasSuspect: true })).toBe(
      '100 times apart; without the value taken for a misprint, the other values agree.',
    );
  });
  test('texts have no distance', () => {
    expect(ratioSentence({ ratio: null, ratioWithoutSuspect: null, hasSuspect: false })).toBeNull();
  });
});

describe('citations', () => {
  const source = {
    title: 'Terugroepactie',
    isTitleDescribed: false,
    date: { iso: '2020-03-28' },
    url: 'https://example.org/a',
    publisher: { name: 'NU.nl' },
  };
  test('title, publisher, date and address', () => {
    expect(citation(source)).toBe('“Terugroepactie”. NU.nl, 28 March 2020. https://example.org/a');
  });
  test('a title that is not the published one stands in brackets, a missing date is said', () => {
    expect(citation({ ...source, isTitleDescribed: true, date: null, url: null })).toBe(
      '[Terugroepactie]. NU.nl, no date seen.',
    );
  });
});

describe('lists and counts', () => {
  test('one and many', () => {
    expect(countWords(1, 'source')).toBe('1 source');
    expect(countWords(1604, 'country', 'countries')).toBe('1,604 countries');
  });
  test('names beyond the limit are counted, never dropped', () => {
    expect(listWords(['A', 'B', 'C'])).toBe('A, B and C');
    expect(listWords(['A', 'B', 'C', 'D', 'E', 'F', 'G'], 3)).toBe('A, B and 5 more');
    expect(listWords([])).toBe('');
  });
});
