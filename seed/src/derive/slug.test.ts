import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publisherId, slug } from './slug.ts';

describe('a slug', () => {
  it('is plain letters and digits joined by hyphens', () => {
    expect(slug('Știri pe surse')).toBe('stiri-pe-surse');
    expect(slug('GB/T 32610-2016')).toBe('gb-t-32610-2016');
    expect(slug('Rzeczpospolita Łódź')).toBe('rzeczpospolita-lodz');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(slug(name)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slug(slug(name))).toBe(slug(name));
      }),
    );
  });
});

describe('the id of a publisher', () => {
  it('tells apart names that fold to one slug, and is never empty', () => {
    expect(publisherId('El Pais')).not.toBe(publisherId('El País'));
    expect(publisherId('新华社')).toMatch(/^[0-9a-f]{6}$/);
  });
});
