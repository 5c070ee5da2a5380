import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateKeys } from './json-keys.ts';

describe('keys written twice', () => {
  it('are found at any depth, with their path', () => {
    expect(duplicateKeys('{"a":1,"b":[{"c":1},{"c":1,"c":2}],"a":2}')).toEqual(['b[1].c', 'a']);
  });

  it('are found also when one is written with an escape', () => {
    expect(duplicateKeys(String.raw`{"a":1,"\u0061":2}`)).toEqual(['a']);
  });

  it('are none in anything that a serialiser writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat({ max: 3 }), (value, indent) => {
        expect(duplicateKeys(JSON.stringify(value, null, indent))).toEqual([]);
      }),
    );
  });

  it('are always found when one is put in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (object) => {
        const [key = ''] = Object.keys(object);
        const text = JSON.stringify(object);
        expect(duplicateKeys(`${text.slice(0, -1)},${JSON.stringify(key)}:null}`)).toContain(key);
      }),
    );
  });
});
