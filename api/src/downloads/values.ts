import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLNamedType,
  isEnumType,
  isListType,
} from 'graphql';
import { badInput, quote } from '../errors.ts';
import { oneOf } from '../graphql/wording.ts';
import { calendarDay } from '../text/dates.ts';

/** What a value must be. */
interface Wanted {
  readonly type: GraphQLInputType;
  readonly description: string;
}

/**
 * The value that a text of an address stands for, as an argument of the schema has it inside the API. Entries of a list
 * are separated by commas; words may be written as the record has them (`test-failure`) or as the schema does (`TEST_FAILURE`).
 *
 * @throws AppError BAD_USER_INPUT
 */
export function readValue(place: { field: string; argument: string }, wanted: Wanted, text: string): unknown {
  const named = getNamedType(wanted.type);
  const read = (entry: string): unknown => {
    const value = entry === '' ? undefined : valueOf(named, entry);
    if (value === undefined) throw badInput(place, quote(entry), validFor(wanted, entry));
    return value;
  };
  if (!isListType(getNullableType(wanted.type))) return read(text);
  return text.split(',').map((entry) => read(entry.trim()));
}

/** What would be valid, in words. */
export function validFor({ type, description }: Wanted, came = ''): string {
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const words = named.getValues().map(({ value }) => String(value));
    return oneOf(words, came);
  }
  const form = FORMS[named.name];
  return form === undefined ? description : `${form}${description === '' ? '' : ` (${description})`}`;
}

const FORMS: Readonly<Record<string, string>> = {
  Int: 'a whole number',
  Float: 'a number, such as 100000',
  Boolean: 'true or false',
  Date: 'a calendar day, such as 2020-03-28',
};

/** Undefined: the text stands for no value of the type. */
function valueOf(type: GraphQLNamedType, text: string): unknown {
  if (isEnumType(type)) {
    return type.getValues().find(({ name }) => plain(name) === plain(text))?.value as unknown;
  }
  switch (type.name) {
    case 'Int':
      return /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
    case 'Float':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
    case 'Boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'Date':
      return calendarDay(text) ?? undefined;
    default:
      return text;
  }
}

const plain = (word: string): string => word.toLowerCase().replaceAll('_', '-');
