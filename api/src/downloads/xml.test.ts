import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeXml } from './xml.ts';

const readBack = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml').documentElement;

it('whatever XML can hold is read back as it was, in an element and in an attribute', () => {
  const special = fc.constantFrom(
    '&',
    '<',
    '>',
    '"',
    "'",
    '\t',
    '\n',
    '\r',
    ']]>',
    '&amp;',
    '\u007F',
    '\uFFFD',
    '\u{10FFFF}',
  );
  const fits = fc.string({
    unit: fc.oneof(special, fc.string({ unit: 'grapheme', maxLength: 2 })),
    maxLength: 30,
  });
  fc.assert(
    fc.property(fits, (text) => {
      const element = readBack(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
      expect([element?.getAttribute('b'), element?.textContent]).toEqual([text, text]);
    }),
  );
});

it('what XML cannot hold becomes the sign for it, halves of characters too', () => {
  expect(escapeXml('a\u0000b\uD800c\uFFFEd')).toBe('a\uFFFDb\uFFFDc\uFFFDd');
});
