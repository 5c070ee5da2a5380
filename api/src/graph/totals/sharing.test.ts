import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShared, narrowsByPlace } from './sharing.ts';

const REGIONS = { ITA: 'Europe', ESP: 'Europe', CHN: 'Asia', JPN: 'Asia' } as const;
type Code = keyof typeof REGIONS;
const place = (id: Code) => ({ id, region: REGIONS[id] });
const ends = (origins: readonly Code[], destinations: readonly Code[]) => ({
  origins: origins.map(place),
  destinations: destinations.map(place),
});
const ANY = {
  origins: null,
  destinations: null,
  countries: null,
  originRegions: null,
  destinationRegions: null,
};

describe('goods are shared when a part of them may be of places that are not asked for', () => {
  it.each([
    ['to Italy and Spain, asked for Italy', { destinations: ['ITA'] }, true],
    ['to Italy and Spain, asked for both', { destinations: ['ESP', 'ITA'] }, false],
    ['to Italy and Spain, asked for Europe', { destinationRegions: ['Europe'] }, false],
    ['from China, asked for what left it', { origins: ['CHN'] }, false],
    ['with China at either end, for all left it', { countries: ['CHN'] }, false],
    ['with Italy at either end', { countries: ['ITA'] }, true],
    ['asked for no place', {}, false],
  ])('%s: %j', (_name, filter, expected) => {
    expect(isShared(ends(['CHN'], ['ITA', 'ESP']), { ...ANY, ...filter })).toBe(expected);
  });

  it('several origins are as several destinations', () => {
    expect(isShared(ends(['CHN', 'JPN'], ['ITA']), { ...ANY, origins: ['CHN'] })).toBe(true);
    expect(isShared(ends(['CHN', 'JPN'], ['ITA']), { ...ANY, originRegions: ['Asia'] })).toBe(false);
    expect(isShared(ends(['CHN', 'JPN'], ['ITA']), { ...ANY, destinations: ['ITA'] })).toBe(false);
  });

  it('goods whose origin is not told are not asked for by it', () => {
    expect(isShared(ends([], ['ITA', 'ESP']), { ...ANY, countries: ['ITA'] })).toBe(true);
    expect(isShared(ends([], ['ITA']), { ...ANY, countries: ['ITA'] })).toBe(false);
  });
});

describe('for all events and filters', () => {
  const codes = fc.subarray(Object.keys(REGIONS) as Code[], { minLength: 1 });
  const regions = fc.subarray(['Asia', 'Europe'], { minLength: 1 });
  const filters = fc.record({
    origins: fc.option(codes),
    destinations: fc.option(codes),
    countries: fc.option(codes),
    originRegions: fc.option(regions),
    destinationRegions: fc.option(regions),
  });
  type Filter = typeof filters extends fc.Arbitrary<infer Value> ? Value : never;

  /** Whether goods that left one country for another are asked for. */
  const asksFor = (origin: Code, destination: Code, filter: Filter): boolean =>
    (filter.origins?.includes(origin) ?? true) &&
    (filter.destinations?.includes(destination) ?? true) &&
    (filter.originRegions?.includes(REGIONS[origin]) ?? true) &&
    (filter.destinationRegions?.includes(REGIONS[destination]) ?? true) &&
    (filter.countries?.some((code) => code === origin || code === destination) ?? true);

  it('goods are shared exactly when they may have gone a way that is not asked for', () => {
    fc.assert(
      fc.property(codes, codes, filters, (origins, destinations, filter) => {
        const ways = origins.flatMap((origin) => destinations.map((to) => asksFor(origin, to, filter)));
        expect(isShared(ends(origins, destinations), filter)).toBe(ways.includes(false));
        if (ways.includes(false)) expect(narrowsByPlace(filter)).toBe(true);
      }),
    );
  });
});
