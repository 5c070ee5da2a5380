import {
  getVariableValues,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildApiSchema } from '../schema.ts';
import { errorFormatter } from './format-error.ts';
import { oneOf } from './wording.ts';

const schema: GraphQLSchema = buildApiSchema();
const format = errorFormatter(schema);

/** What the GraphQL library finds wrong, as clients read it. */
const messages = (query: string, variables?: Record<string, unknown>): string[] =>
  told(query, variables).map(({ message }) => message);
const codes = (query: string, variables?: Record<string, unknown>): unknown[] =>
  told(query, variables).map(({ extensions }) => extensions?.['code']);

function told(query: string, variables?: Record<string, unknown>): GraphQLFormattedError[] {
  let faults: readonly GraphQLError[];
  try {
    const document = parse(query);
    const operation = document.definitions.find(
      (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
    );
    faults = variables
      ? (getVariableValues(schema, operation?.variableDefinitions ?? [], variables).errors ?? [])
      : validate(schema, document);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    faults = [error];
  }
  return faults.map((fault) => {
    const coded = new GraphQLError(fault.message, {
      nodes: fault.nodes ?? null,
      source: fault.source ?? null,
      positions: fault.positions ?? null,
      originalError: fault.originalError ?? null,
      extensions: {
        code: variables ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED',
        ...fault.extensions,
      },
    });
    return format(coded.toJSON(), coded);
  });
}

const KINDS =
  'DONATION, PURCHASE, SHIPMENT, RECALL, REJECTION, RETURN, SUSPENSION, SEIZURE, WARNING, TEST_FAILURE, CONTAMINATION, POLICY, STATEMENT, TRADE_TOTAL';

describe('what the library refuses is told as where, what came, and what would be valid', () => {
  it.each([
    [
      '{ events(filter: {kinds: [GIFT]}) { totalCount } }',
      `events(filter.kinds:): got GIFT; valid: ${KINDS}`,
    ],
    [
      '{ timeline(filter: {not: {kinds: [RECAL]}}) { eventCount } }',
      `timeline(filter.not.kinds:): got RECAL; valid: RECALL, ${KINDS.replace(' RECALL,', '')}`,
    ],
    [
      '{ events(filter: {kinds: ["RECALL"]}) { totalCount } }',
      `events(filter.kinds:): got "RECALL"; valid: RECALL, ${KINDS.replace(' RECALL,', '')}, without quotes in a document, as text in variables`,
    ],
    [
      '{ actor(id: "huawei") { events(first: "x") { totalCount } } }',
      'Actor.events(first:): got "x"; valid: a whole number (Int, 32 bits)',
    ],
    ['{ search(query: 5) { hasMore } }', 'search(query:): got 5; valid: text in quotes (String)'],
    [
      '{ total(withSuspect: "yes") { leftOutCount } }',
      'total(withSuspect:): got "yes"; valid: true or false (Boolean)',
    ],
    [
      '{ claims(filter: {number: {unit: "EUR", atLeast: "x"}}) { totalCount } }',
      'claims(filter.number.atLeast:): got "x"; valid: a number (Float)',
    ],
    ['{ node(id: {}) { id } }', 'node(id:): got {}; valid: an id, text in quotes (ID)'],
    [
      '{ events(knownBy: "soon") { totalCount } }',
      'events(knownBy:): got "soon"; valid: a calendar day, ISO 8601, such as `2020-03-28`',
    ],
    [
      '{ events(filter: {happened: {form: "2020-03-01"}}) { totalCount } }',
      'events(filter.happened:): got the field form; valid: from, to',
    ],
    ['{ event(idd: "x", id: "x") { id } }', 'event: got the argument idd; valid: id, knownBy'],
    [
      '{ actor(id: "x") { events(last: 3) { totalCount } } }',
      'Actor.events: got the argument last; valid: first, after, roles',
    ],
    ['{ event { id } }', 'event(id:): got none; valid: an id, text in quotes (ID)'],
    ['{ event(id: null) { id } }', 'event(id:): got null; valid: an id, text in quotes (ID)'],
    ['{ dataset { verzion } }', /^Dataset: got the field verzion; valid: version, /],
    [
      '{ node(id: "x") { name } }',
      /^Node: got the field name; valid: id; or `\.\.\. on Actor \{ name \}`, of Actor, /,
    ],
    ['{ dataset }', /^dataset: got no fields; valid: some of these in braces: /],
    [
      '{ dataset { hash { x } } }',
      'Dataset.hash: got fields in braces; valid: none, for String has no fields',
    ],
    [
      '{ node(id: "x") { ... on Actr { id } } }',
      /^Got the type Actr; valid: Actor, or another of \d+; all of them: /,
    ],
    ['{ ...Parts }', /^Got \.\.\.Parts; valid: the name of a fragment that the document defines/],
    ['{ event(id: $x) { id } }', /^event\(id:\): got \$x, which the operation does not declare; valid: /],
    [
      'query ($x: ID) { dataset { hash } }',
      '$x: declared and not used; valid: variables that the operation uses',
    ],
    ['query ($x: Int!) { node(id: $x) { id } }', '$x: got the type Int!; valid: ID!, for where it is used'],
    ['{ dataset { hash @live } }', 'Got the directive @live; valid: @include, @skip'],
    ['{ dataset { hash', 'Line 1, column 17: got the end of the document; valid: a name'],
    ['{ dataset ( }', 'Line 1, column 13: got "}"; valid: a name'],
    [
      '{ events(filter: {quantity: {atLeast: 5}}) { totalCount } }',
      /^events\(filter\.quantity:\): got no unit; valid: with unit, Unit, one of PIECE, /,
    ],
    [
      '{ __typename } query B { __typename }',
      'Got an operation without a name beside others; valid: one operation, or a name for each',
    ],
    ['{ event(id: "a", id: "b") { id } }', 'Got the argument id more than once; valid: once'],
    ['query A { __typename } query A { __typename }', 'Got the operation A more than once; valid: once'],
    ['query ($x: ID, $x: ID) { node(id: $x) { id } }', 'Got the variable $x more than once; valid: once'],
    [
      '{ events(filter: {text: "a", text: "b"}) { totalCount } }',
      'Got the input field text more than once; valid: once',
    ],
    [
      '{ dataset { hash @skip(if: true) @skip(if: true) } }',
      'Got the directive @skip more than once; valid: once at a place',
    ],
    [
      'query @skip(if: true) { __typename }',
      'Got the directive @skip on QUERY; valid: on fields and fragments that are spread',
    ],
    ['{ dataset { hash @skip } }', '@skip(if:): got none; valid: a value of type Boolean!'],
    ['{ dataset { hash @skip(if: true, of: 1) } }', '@skip: got the argument of; valid: if'],
    [
      '{ dataset { ... on Event { id } } }',
      'Got `... on Event` within Dataset; valid: fragments on Dataset or a type that it may be',
    ],
    [
      '{ dataset { ...E } } fragment E on Event { id }',
      'Got ...E, which is on Event, within Dataset; valid: fragments on Dataset or a type that it may be',
    ],
    ['{ ... on Date { x } }', 'Got a fragment on Date; valid: on a type that has fields'],
    [
      'query ($x: Event) { node(id: $x) { id } }',
      '$x: got the type Event; valid: a scalar, an enum or an input type, such as ID, Int, EventFilter',
    ],
    [
      '{ event(id: "a") { id } event(id: "b") { id } }',
      'Got event for different fields, or with different arguments; valid: an alias for one of them, as `other: …`',
    ],
    ['type X { y: Int } { __typename }', 'Got a definition of X; valid: operations and fragments alone'],
    [
      'schema { query: Query } { __typename }',
      'Got a definition of schema; valid: operations and fragments alone',
    ],
    [
      `{ dataset { ${Array.from({ length: 120 }, (_, at) => `x${at}`).join(' ')} } }`,
      'Got more faults than are told; valid: a document without the ones before this',
    ],
    [
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
      'Lists of the schema (`fields`, `inputFields`, `interfaces`, `possibleTypes`) are asked for 3 deep; the limit is 2. The whole schema is at /schema.graphql.',
    ],
    ['hello', /^Line 1, column 1: got a name "hello", which cannot stand there; valid: a GraphQL document/],
  ])('%s', (query, expected) => {
    const found = messages(query);
    if (typeof expected === 'string') expect(found).toContain(expected);
    else expect(found).toContainEqual(expect.stringMatching(expected));
    expect(found.join()).not.toMatch(
      /Did you mean|cannot represent|is not defined|Syntax Error|There can be|must be|exceeded/,
    );
  });

  it.each([
    ['[EventKind!]!', ['GIFT'], `$v[0]: got GIFT; valid: ${KINDS}`],
    ['[EventKind!]!', undefined, `$v: got none; valid: a list of EventKind, one of ${KINDS}`],
    ['Int', 'many', '$v: got "many"; valid: a whole number (Int, 32 bits)'],
    ['Int', 3_000_000_000, '$v: got 3000000000; valid: a whole number (Int, 32 bits)'],
    ['ID!', null, '$v: got null; valid: an id, text in quotes (ID)'],
    ['DayRange', { from: 'x' }, '$v.from: got "x"; valid: a calendar day, ISO 8601, such as `2020-03-28`'],
    ['DayRange', { form: 'x' }, '$v: got the field form; valid: from, to'],
  ])('a variable of type %s that is %j', (type, value, expected) => {
    const used = `query ($v: ${type}) { dataset { hash } }`;
    expect(messages(used, value === undefined ? {} : { v: value })).toEqual([expected]);
  });
});

describe('a value that is not of its type has one code, in the document or in a variable', () => {
  it.each([
    ['kinds', '[EventKind!]', '[GIFT]', ['GIFT']],
    ['kinds', '[EventKind!]', '["RECALL", 5]', [5]],
    ['happened', 'DayRange', '{from: "soon"}', { from: 'soon' }],
    ['happened', 'DayRange', '{form: "2020-03-01"}', { form: '2020-03-01' }],
    ['quantity', 'QuantityRange', '{atLeast: 5}', { atLeast: 5 }],
    ['quantity', 'QuantityRange', '{unit: PIECE, atLeast: "x"}', { unit: 'PIECE', atLeast: 'x' }],
    ['ids', '[ID!]', '[{}]', [{}]],
    ['text', 'String', '5', 5],
    ['hasIncident', 'Boolean', '1', 1],
  ])('%s of type %s that is %s', (name, type, literal, value) => {
    const inline = codes(`{ events(filter: {${name}: ${literal}}) { totalCount } }`);
    const variable = codes(`query ($v: ${type}) { events(filter: {${name}: $v}) { totalCount } }`, {
      v: value,
    });
    expect([...new Set(inline)]).toEqual(['BAD_USER_INPUT']);
    expect([...new Set(variable)]).toEqual(['BAD_USER_INPUT']);
  });

  it('what the document itself gets wrong keeps its own', () => {
    expect(codes('{ evnts { totalCount } }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(codes('{ event { id } }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(
      codes('{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }'),
    ).toEqual(['QUERY_TOO_EXPENSIVE']);
  });
});

it('what is nearest stands first, and a long list is cut to what is near and how many there are', () => {
  expect(oneOf(['alpha', 'beta', 'gamma'], 'gama')).toBe('gamma, alpha, beta');
  const many = Array.from({ length: 100 }, (_, at) => `name${at}`);
  expect(oneOf(many, 'nane7')).toMatch(/^name7, .* or another of 100; all of them: \/schema\.graphql$/);
  expect(oneOf(many, 'quite else')).toBe('one of 100; all of them: /schema.graphql');
});

it('whatever word comes for an enum, every valid one is told', () => {
  const values = KINDS.split(', ');
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Z][A-Z_]{0,20}$/).filter((word) => !values.includes(word)),
      (word) => {
        const [first = ''] = messages(`{ events(filter: {kinds: [${word}]}) { totalCount } }`);
        expect(first).toContain(`got ${word};`);
        for (const value of values) expect(first).toContain(value);
      },
    ),
    { numRuns: 50 },
  );
});
