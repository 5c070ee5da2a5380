import { type Label, parseGlobalId } from '@mask-diplomacy/cypher';
import { badInput, quote } from '../errors.ts';
import type { NodeId } from './neighborhood/neighborhood.ts';

/** Where an id was given, for the message. */
interface Where {
  readonly field: string;
  readonly argument: string;
}

/** Ids of the data set: letters, digits, full stops, hyphens and underscores. */
const BARE_ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,199}$/u;
const COUNTRY_ID = /^[A-Z]{3}$/;

/**
 * The bare id of a node of one label, given bare or global.
 *
 * @throws AppError BAD_USER_INPUT for what can be neither, or is the global id of another label
 */
export function readId(where: Where, label: Label, value: string): string {
  const global = parseGlobalId(value);
  const shape = label === 'Country' ? COUNTRY_ID : BARE_ID;
  if (global?.label === label && shape.test(global.id)) return global.id;
  if (!global && shape.test(value)) return value;
  const hint =
    label === 'Country' ? ', an ISO 3166-1 alpha-3 code such as `NLD`; `search` finds it by name' : '';
  throw badInput(
    where,
    quote(value),
    `the id of ${article(label)}, bare or as \`${label.toLowerCase()}:…\`${hint}`,
  );
}

/**
 * Label and bare id of a global id.
 *
 * @throws AppError BAD_USER_INPUT for what is none
 */
export function readGlobalId(where: Where, value: string): NodeId {
  const global = parseGlobalId(value);
  if (global && BARE_ID.test(global.id)) return global;
  throw badInput(
    where,
    quote(value),
    'a global id: a type in lower case, a colon, the id in the data set; such as `event:nld-ffp2-recall-2020-03-28`',
  );
}

/**
 * Global ids, checked for their number first.
 *
 * @throws AppError BAD_USER_INPUT
 */
export function readGlobalIds(
  where: Where,
  values: readonly string[],
  { least, most }: { least: number; most: number },
): NodeId[] {
  if (values.length < least || values.length > most) {
    throw badInput(where, `${values.length} ids`, `${least} to ${most} global ids`);
  }
  return values.map((value, at) => readGlobalId({ ...where, argument: `${where.argument}[${at}]` }, value));
}

function article(label: Label): string {
  return /^[AE]/.test(label) ? `an ${label.toLowerCase()}` : `a ${label.toLowerCase()}`;
}
