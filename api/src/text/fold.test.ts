import { expect, it } from 'vitest';
import { fold, wordsOf } from './fold.ts';

it('accents and capitals make no difference', () => {
  expect(fold('São PAULO')).toBe('sao paulo');
  expect(fold('Straße in Łódź')).toBe('strasse in lodz');
});

it('words keep inner marks and lose all others', () => {
  expect(wordsOf('Côte d’Ivoire: 600,000 masks (U.S.) — FFP2/KN95')).toEqual([
    'cote',
    "d'ivoire",
    '600,000',
    'masks',
    'u.s',
    'ffp2',
    'kn95',
  ]);
});

it('letters of scripts without spaces stand alone', () => {
  expect(wordsOf('马云 foundation')).toEqual(['马', '云', 'foundation']);
});

it('a text without letters or digits has no words', () => {
  expect(wordsOf('+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /')).toEqual([]);
});
