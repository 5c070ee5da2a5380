import isoCountries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { isCountryCode } from '../codes.ts';
import { smallestSet } from '../testing/records.ts';
import { countryCodes, countryOf } from './countries.ts';

const ALL_CODES = Object.keys(isoCountries.getAlpha3Codes()).filter(isCountryCode);

describe('a country', () => {
  it('has a name, a region and a position on earth, whatever its code', () => {
    const regions = new Set<string>();
    for (const code of ALL_CODES) {
      const { id, name, region, latitude, longitude } = countryOf(code);
      expect(id).toBe(code);
      expect(name).toMatch(/^\p{Lu}/u);
      regions.add(region);
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      expect([latitude, longitude]).not.toEqual([0, 0]);
    }
    expect(regions).toEqual(
      new Set(['Africa', 'Antarctica', 'Asia', 'Europe', 'North America', 'Oceania', 'South America']),
    );
  });

  it('has its short English name', () => {
    const names = ['RUS', 'IRN', 'KOR', 'TWN', 'CHN', 'USA', 'SYR', 'CZE'].map(
      (code) => countryOf(code).name,
    );
    expect(names).toEqual([
      'Russia',
      'Iran',
      'South Korea',
      'Taiwan',
      'China',
      'United States',
      'Syria',
      'Czechia',
    ]);
  });

  it.each([
    ['FRA', 46.5, 2.5],
    ['USA', 40, -99],
    ['NLD', 52.3, 5.6],
    ['RUS', 66, 95],
    ['FJI', -17.8, 178],
    ['REU', -21.1, 55.5],
    ['TUV', -8.5, 179.2],
  ])('%s lies in the middle of its largest land', (code, latitude, longitude) => {
    const found = countryOf(code);
    expect(Math.abs(found.latitude - latitude)).toBeLessThan(1);
    expect(Math.abs(found.longitude - longitude)).toBeLessThan(1);
  });

  it('that is none is refused by name', () => {
    expect(() => countryOf('XYZ')).toThrow('XYZ is no ISO 3166-1 alpha-3 code');
  });

  it('is taken from every place that names one', () => {
    const set = smallestSet();
    const [actor] = set.actors;
    const actors = actor ? [{ ...actor, country: 'FRA' }] : [];
    expect(countryCodes({ ...set, actors })).toEqual(['AUT', 'CHN', 'FRA', 'NLD']);
  });
});
