import currencyCodes from 'currency-codes';
import isoCountries from 'i18n-iso-countries';
import languages from 'iso-639-1';

/** Kosovo's code in the country package is user-assigned and not part of ISO 3166-1. */
const NOT_IN_ISO_3166 = new Set(['XKK']);

const COUNTRY_CODES = new Set(
  Object.keys(isoCountries.getAlpha3Codes()).filter((code) => !NOT_IN_ISO_3166.has(code)),
);

/** ISO 4217 codes withdrawn since 2020, when they still bought masks; the package lists the current ones only. */
const WITHDRAWN_SINCE_2020 = ['ANG', 'BGN', 'CUC', 'HRK', 'SLL', 'ZWL'];

const CURRENCY_CODES = new Set([...currencyCodes.codes(), ...WITHDRAWN_SINCE_2020]);

/** True for an ISO 3166-1 alpha-3 code. */
export function isCountryCode(code: string): boolean {
  return COUNTRY_CODES.has(code);
}

/** True for an ISO 4217 code that was in use in 2020 or is now. */
export function isCurrencyCode(code: string): boolean {
  return CURRENCY_CODES.has(code);
}

/** True for an ISO 639-1 code. */
export function isLanguageCode(code: string): boolean {
  return languages.validate(code);
}

/** The ISO 639-1 code of an English language name such as `German`; null when it names no language. */
export function languageOfName(name: string): string | null {
  return languages.getCode(name) || null;
}
