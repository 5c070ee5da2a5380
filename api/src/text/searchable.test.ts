import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faultOfText } from './searchable.ts';

it.each([
  ['\t  \u00a0\u3000', 'nothing but spaces'],
  ['mask\0', 'a text with the character U+0000'],
  ['\ud83d', 'a text with half of a surrogate pair'],
  ['a\ude37b', 'a text with half of a surrogate pair'],
])('%j cannot be looked for', (text, fault) => {
  expect(faultOfText(text)).toBe(fault);
});

it.each(['mask', ' x ', '口罩', '\ud83d\ude37', '!?'])('%j can', (text) => {
  expect(faultOfText(text)).toBeNull();
});

it('what can be looked for survives UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud83d', '\ude37'), (text, half) => {
      const given = text + half;
      if (faultOfText(given) === null) expect(Buffer.from(given).toString()).toBe(given);
      else expect(given).toMatch(/^\s*$|\0|\p{Surrogate}/u);
    }),
  );
});
