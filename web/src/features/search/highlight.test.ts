import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight } from './highlight.ts';

const marked = (text: string, query: string) =>
  highlight(text, query)
    .filter(({ isMatch }) => isMatch)
    .map((stretch) => stretch.text);

test('words that begin as the query does are marked', () => {
  expect(marked('Jack Ma Foundation', 'jack fou')).toEqual(['Jack', 'Fou']);
});

test('accents and case are ignored, the text keeps them', () => {
  expect(marked('Škoda Auto', 'skoda')).toEqual(['Škoda']);
  expect(marked('Skoda', 'škoda')).toEqual(['Skoda']);
});

test('the middle of a word is not marked', () => {
  expect(marked('Vietnam', 'nam')).toEqual([]);
});

test('signs in the query are taken as text', () => {
  expect(marked('A (test)', '(.*) te')).toEqual(['te']);
});

test('no letter is ever lost or added', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 8 }), (text, query) => {
      expect(
        highlight(text, query)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text);
    }),
    { numRuns: 40 },
  );
});
