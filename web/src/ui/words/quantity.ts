import type { Qualifier, Unit } from '../../gql/documents.ts';
import { amountWords } from './numbers.ts';

const BEFORE = {
  EXACT: '',
  ABOUT: 'about ',
  AT_LEAST: 'at least ',
  UP_TO: 'up to ',
} as const satisfies Record<Qualifier, string>;

interface Quantity {
  quantity: number | null;
  unit: Unit;
  qualifier: Qualifier;
}

/** `about 600,000 pieces`; a quantity that is null is said to be stated by no source. */
export function quantityWords({ quantity, unit, qualifier }: Quantity): string {
  if (quantity === null) return 'how many is not stated by any source';
  return `${BEFORE[qualifier]}${amountWords(quantity, unit)}`;
}

interface Stated {
  text: string;
  number: number | null;
  unit: string | null;
  /** Null when the record does not note how the number is meant. */
  qualifier?: Qualifier | null;
}

/** A value as a source states it: numbers grouped, with their unit and how they are meant; texts as they are. */
export function statedWords({ text, number, unit, qualifier }: Stated): string {
  return number === null ? text : `${BEFORE[qualifier ?? 'EXACT']}${amountWords(number, unit)}`;
}
