import { getOperationAST, isListType, getNullableType, isObjectType, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { buildApiSchema } from '../schema.ts';
import { readListSizes } from './list-sizes.ts';
import { measure } from './measure.ts';

const schema = buildApiSchema();
const listSizes = readListSizes(schema);

function sizeOf(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return measure({ schema, listSizes, document, operation, variables });
}

it('one node costs one', () => {
  expect(sizeOf('{ event(id: "x") { title } }')).toMatchObject({ cost: 1, depth: 2, fields: 2, aliases: 0 });
});

it('a page costs its size, and what hangs on each of its nodes is multiplied', () => {
  expect(sizeOf('{ disagreements(first: 10) { nodes { id } } }').cost).toBe(10);
  expect(sizeOf('{ disagreements(first: 10) { nodes { event { id } } } }').cost).toBe(20);
  expect(sizeOf('{ disagreements(first: 10) { edges { node { event { id } } } } }').cost).toBe(20);
  expect(sizeOf('{ disagreements(first: 10) { totalCount } }').cost).toBe(10);
  const search = '{ paths(from: "a", to: "b") { reason } }';
  expect(sizeOf(search).cost, 'what is searched counts, however little is given').toBe(500);
});

it('an order that is worked out anew for a day costs that work, and only then', () => {
  const query = `query ($day: Date, $order: EventOrder) {
    events(first: 5, knownBy: $day, orderBy: $order) { nodes { id } }
  }`;
  expect(sizeOf(query, { day: '2020-04-01', order: 'LARGEST_DISAGREEMENT' }).cost).toBe(500);
  expect(sizeOf(query, { day: '2020-04-01', order: 'TITLE' }).cost).toBe(5);
  expect(sizeOf(query, { day: null, order: 'LARGEST_DISAGREEMENT' }).cost).toBe(5);
  expect(sizeOf('{ events(first: 5, orderBy: LARGEST_DISAGREEMENT) { nodes { id } } }').cost).toBe(5);
});

it('a size comes from the argument, a variable, its default, or the default of the schema', () => {
  const query = 'query ($n: Int) { actor(id: "x") { events(first: $n) { nodes { id } } } }';
  expect(sizeOf(query, { n: 7 }).cost).toBe(1 + 7);
  expect(sizeOf(query).cost).toBe(1 + 25);
  expect(sizeOf(query.replace('$n: Int', '$n: Int = 3')).cost).toBe(1 + 3);
  expect(sizeOf(query, { n: -5 }).cost).toBe(1 + 1);
});

it('ids cost as many nodes as there are', () => {
  expect(sizeOf('{ nodes(ids: ["a", "b", "c"]) { id } }').cost).toBe(3);
  expect(sizeOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] }).cost).toBe(2);
});

it('a neighbourhood costs its budget in nodes and edges', () => {
  const query =
    '{ neighborhood(ids: ["event:x"], maxNodes: 50) { nodes { id } edges { id } leftOut { count } } }';
  expect(sizeOf(query).cost).toBe(100);
});

it('fragments cost what they hold, wherever they are spread', () => {
  const query = `
    { a: event(id: "x") { ...E } b: event(id: "y") { ...E } }
    fragment E on Event { sources(first: 4) { nodes { ...S } } }
    fragment S on Source { publisher { id } }`;
  expect(sizeOf(query)).toMatchObject({
    cost: 2 * (1 + 4 + 4),
    aliases: 2,
    dearest: 'event.sources.nodes.publisher',
  });
});

it('fragments spread many times over are measured in linear time', () => {
  const levels = Array.from(
    { length: 60 },
    (_, at) => `fragment F${at} on Event { ...F${at + 1} ...F${at + 1} }`,
  );
  const query = `{ event(id: "x") { ...F0 } } ${levels.join(' ')} fragment F60 on Event { id }`;
  expect(sizeOf(query).fields).toBe(1 + 2 ** 60);
});

it('introspection costs nothing', () => {
  expect(sizeOf('{ __schema { types { fields { type { name } } } } }')).toMatchObject({ cost: 0, depth: 0 });
});

it('every list of the schema says how long it is taken to be', () => {
  const sizedBy = new Set(
    [...listSizes].flatMap(([name, size]) => size.sizedFields.map((field) => `${name} ${field}`)),
  );
  const wrapped = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const target = getNullableType(field.type);
      for (const name of listSizes.get(`${type.name}.${field.name}`)?.sizedFields ?? []) {
        wrapped.add(`${String(target)}.${name}`);
      }
    }
  }
  const unsized = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__')) return [];
    return Object.values(type.getFields())
      .filter((field) => isListType(getNullableType(field.type)))
      .map((field) => `${type.name}.${field.name}`)
      .filter((name) => !listSizes.has(name) && !wrapped.has(name));
  });
  expect(sizedBy.size).toBeGreaterThan(10);
  expect(unsized).toEqual([]);
});

it('the schema states the most of every argument that tells how long a list is', () => {
  const unbounded = [...listSizes].flatMap(([name, { slicingArguments, mostOf }]) =>
    slicingArguments.flatMap((argument) => (mostOf.has(argument) ? [] : `${name}(${argument}:)`)),
  );
  expect(unbounded).toEqual([]);
  const mostOf = (field: string, argument: string) => listSizes.get(field)?.mostOf.get(argument);
  expect(mostOf('Query.disagreements', 'first')).toBe(100);
  expect(mostOf('Query.flows', 'first')).toBe(500);
  expect(mostOf('Query.neighborhood', 'maxNodes')).toBe(1000);
});
