import { continents, countries } from 'countries-list';
import isoCountries from 'i18n-iso-countries';
import type { Records } from '../records.ts';
import { positionOf } from './positions.ts';

/** A country as a node. */
export interface Country {
  readonly id: string;
  /** Short English name: `Russia`, not `Russian Federation`. */
  readonly name: string;
  /** Continent. */
  readonly region: string;
  /** Degrees; middle of the largest land of the country. */
  readonly latitude: number;
  readonly longitude: number;
}

/** The alpha-3 codes that occur anywhere in a fact set, sorted. */
export function countryCodes(records: Records): string[] {
  const codes = [
    ...records.sources.map((source) => source.country),
    ...records.actors.map((actor) => actor.country),
    ...records.events.flatMap((event) => [...event.origins, ...event.destinations]),
  ];
  return [...new Set(codes.filter((code) => code !== null))].sort();
}

/**
 * The country of an ISO 3166-1 alpha-3 code.
 *
 * @throws RangeError for a code that is not one
 */
export function countryOf(code: string): Country {
  const alpha2 = isoCountries.alpha3ToAlpha2(code);
  if (alpha2 === undefined || !isCountry(alpha2)) {
    throw new RangeError(`${code} is no ISO 3166-1 alpha-3 code`);
  }
  const { name, continent } = countries[alpha2];
  return {
    id: code,
    name: PLAIN_NAMES[code] ?? name,
    region: REGIONS[code] ?? continents[continent],
    ...positionOf(code),
  };
}

function isCountry(alpha2: string): alpha2 is keyof typeof countries {
  return alpha2 in countries;
}

/** Names that the package gives without their accents or in another form than English texts of 2020 use. */
const PLAIN_NAMES: Readonly<Record<string, string>> = {
  ALA: 'Åland',
  BLM: 'Saint Barthélemy',
  CPV: 'Cape Verde',
  CUW: 'Curaçao',
  REU: 'Réunion',
  TLS: 'Timor-Leste',
};

/** Where the package goes by area of land; the United Nations count Russia to Europe (M49). */
const REGIONS: Readonly<Record<string, string>> = { RUS: 'Europe' };
