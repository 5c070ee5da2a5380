import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import { badInput } from '../errors.ts';
import { oneOf } from '../graphql/wording.ts';
import { readValue, validFor } from './values.ts';

/** A field of the schema with arguments. */
export type FieldOfQuery = Pick<GraphQLField<unknown, unknown>, 'args'>;

/** Shorter names of parameters: `from` for `happened.from`. */
export type ShortNames = Readonly<Record<string, string>>;

/** What an address asks for. */
export interface Asked {
  /** The arguments of the field, as its resolver would get them. */
  readonly args: Readonly<Record<string, unknown>>;
  /** The parameters as they were given, in their order. */
  readonly given: readonly (readonly [name: string, text: string])[];
}

/** Something that a parameter can give. */
interface Input {
  /** Where it stands among the arguments: `filter`, `happened`, `from`. */
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
  readonly description: string;
}

/**
 * The arguments of a field of the schema, from the query string of an address: a parameter has the name of its argument,
 * but what stands in `filter` goes without that word, and parts of an object are joined by full stops: `not.kinds`. Pages
 * are no matter of a file.
 *
 * @throws AppError BAD_USER_INPUT that names the parameter, what came and what would be valid
 */
export function readArguments(
  field: string,
  { args: known }: FieldOfQuery,
  query: string,
  short: ShortNames = {},
): Asked {
  const inputs = inputsOf(known);
  const args: Record<string, unknown> = Object.fromEntries(
    known.flatMap(({ name, defaultValue }) => (defaultValue === undefined ? [] : [[name, defaultValue]])),
  );
  const given = new Map<string, string>();
  for (const [name, text] of new URLSearchParams(query)) {
    const place = { field, argument: name.slice(0, 80) };
    const input = inputAt(inputs, Object.hasOwn(short, name) ? (short[name] ?? name) : name);
    if (input === null) {
      throw badInput(place, 'an unknown parameter', oneOf(namesOf(inputs, short), name) || 'no parameter');
    }
    if (given.has(name)) throw badInput(place, 'it twice', 'it once; several values are separated by commas');
    if (text === '') throw badInput(place, 'nothing', `${validFor(input)}; or leave ${name} out`);
    given.set(name, text);
    put(args, input.path, readValue(place, input, text));
  }
  for (const input of inputs.values()) checkRequired(field, input, args[input.path[0] ?? ''], short);
  return { args, given: [...given] };
}

function inputsOf(args: readonly GraphQLArgument[]): ReadonlyMap<string, Input> {
  const isPaged = args.some(({ name }) => name === 'after');
  const inputs = new Map<string, Input>();
  for (const { name, type, description } of args) {
    if (isPaged && (name === 'first' || name === 'after')) continue;
    const input = { path: [name], type, description: description ?? '' };
    if (name !== 'filter') inputs.set(name, input);
    else for (const [part, each] of partsOf(input)) inputs.set(part, each);
  }
  return inputs;
}

/** The parts of an input object by name; none of anything else. */
function partsOf({ path, type }: Input): Map<string, Input> {
  const object = getNullableType(type);
  if (!isInputObjectType(object)) return new Map();
  return new Map(
    Object.values(object.getFields()).map((part) => [
      part.name,
      { path: [...path, part.name], type: part.type, description: part.description ?? '' },
    ]),
  );
}

/** What a name with full stops stands for; null for nothing, or for a whole object. */
function inputAt(inputs: ReadonlyMap<string, Input>, name: string): Input | null {
  const [first = '', ...rest] = name.split('.');
  const input = inputs.get(first);
  if (!input) return null;
  const parts = partsOf(input);
  return rest.length > 0 ? inputAt(parts, rest.join('.')) : parts.size === 0 ? input : null;
}

/** Names of parameters as messages list them; of an object with many parts only that it has some. */
function namesOf(inputs: ReadonlyMap<string, Input>, short: ShortNames): string[] {
  const shortOf = new Map(Object.entries(short).map(([name, long]) => [long, name]));
  return [...inputs].flatMap(([name, input]) => {
    const parts = [...partsOf(input).keys()];
    if (parts.includes('not')) return [`${name}.…`];
    const longs = parts.length === 0 ? [name] : parts.map((part) => `${name}.${part}`);
    return longs.map((long) => shortOf.get(long) ?? long);
  });
}

function put(args: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let at = args;
  for (const name of path.slice(0, -1)) at = (at[name] ??= {}) as Record<string, unknown>;
  at[path.at(-1) ?? ''] = value;
}

/** What must be there is: arguments, and parts of an object of which others are given. */
function checkRequired(field: string, input: Input, top: unknown, short: ShortNames): void {
  const [, ...inner] = input.path;
  const value = inner.reduce((at, name) => (at as Record<string, unknown> | undefined)?.[name], top);
  const long = input.path.filter((name, at) => at > 0 || name !== 'filter').join('.');
  const [name = long] = Object.entries(short).flatMap(([each, of]) => (of === long ? each : []));
  if (isNonNullType(input.type) && value === undefined) {
    throw badInput({ field, argument: name }, 'none', validFor(input));
  }
  if (value === undefined) return;
  for (const part of partsOf(input).values()) checkRequired(field, part, top, short);
}
