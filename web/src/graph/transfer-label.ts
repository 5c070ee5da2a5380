import type { NodeKind } from '../gql/documents.ts';
import { KINDS } from './kinds.ts';

/** What is told of an event that a short label is made from. */
export interface ToldTransfer {
  nodeKind: NodeKind;
  date: { iso: string };
  destinations: readonly { name: string }[];
  items: readonly { product: { id: string } }[];
}

/** Goods in a word or two; the record's own names are made for lists. */
const GOODS: Readonly<Record<string, string>> = {
  'mask-unspecified': 'masks',
  'mask-kn95': 'KN95 masks',
  'mask-surgical': 'surgical masks',
  'respirator-ffp2': 'FFP2 masks',
  'protective-suit': 'suits',
  'test-kit-unspecified': 'test kits',
  'test-kit-antibody': 'antibody tests',
  'test-kit-antigen': 'antigen tests',
  'test-kit-pcr': 'PCR tests',
  ventilator: 'ventilators',
  thermometer: 'thermometers',
  'face-shield': 'face shields',
  gown: 'gowns',
};
/** The year of nearly all events, which goes without saying. */
const USUAL_YEAR = '2020';
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * Where goods went, what they were and when: `Sierra Leone` and `masks · 30 Apr`. Titles of gifts by one giver begin alike,
 * so that cut short they would all read the same. Null for what is no transfer, and when no destination is told.
 */
export function transferLines({ nodeKind, date, destinations, items }: ToldTransfer): string[] | null {
  const [first, second] = destinations;
  if (KINDS[nodeKind].family !== 'TRANSFER' || !first) return null;
  const names = destinations.length === 2 ? `${first.name}, ${second?.name ?? ''}` : first.name;
  const where = destinations.length > 2 ? `${String(destinations.length)} countries` : names;
  const products = items.map(({ product }) => product.id.replace(/^product:/, ''));
  const main = products.find((id) => id !== 'other');
  const what = main === undefined ? KINDS[nodeKind].one : (GOODS[main] ?? main.replaceAll('-', ' '));
  return [where, `${what} · ${shortDate(date.iso)}`];
}

/** `30 Apr` from `2020-04-30`, `30 Apr 2021` of another year, `Apr 2020` of a month. */
export function shortDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  if (day === undefined) return `${name} ${year}`;
  return `${String(Number(day))} ${name}${year === USUAL_YEAR ? '' : ` ${year}`}`;
}
