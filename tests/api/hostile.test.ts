import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readConfig, type RunningServer, startServer } from '@mask-diplomacy/api';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  type IntrospectionQuery,
  isCompositeType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { API_SETTINGS, ask, send, WEB_FIXTURE } from '../kit/api.ts';

let server: RunningServer;
let lines: string[] = [];

beforeAll(async () => {
  server = await startServer({
    config: readConfig({ ...API_SETTINGS, LOG_LEVEL: 'debug' }),
    database: inject('apiDatabase'),
    webFolder: fileURLToPath(WEB_FIXTURE),
    logger: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }),
  });
  await server.planned;
});
afterAll(() => server.stop());

/** Names of the statements that the server sent to the database for a request, by its log. */
const statementsOf = (requestId: string | null): string[] =>
  lines
    .map((line) => JSON.parse(line) as { requestId?: string; statement?: string })
    .filter((line) => line.requestId === requestId && line.statement !== undefined)
    .map(({ statement }) => String(statement));

/** A stack, a path of ours or a word of the driver, in what a client gets. */
const INTERNALS = /\bat .+:\d+:\d+|node_modules|\.ts\b|Neo4jError|bolt:|Neo\.\w+Error/;

const many = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

describe('a hostile document gets the right code and never reaches the database', () => {
  it.each([
    [
      'deep',
      `{ actor(id: "x") { ${'partOf { '.repeat(300)} id ${'}'.repeat(300)} } }`,
      'QUERY_TOO_EXPENSIVE',
    ],
    ['wide', `{ ${many(900, () => 'dataset { hash }')} }`, 'QUERY_TOO_EXPENSIVE'],
    [
      'lists within lists',
      '{ disagreements(first: 100) { nodes { event { sources(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } } }',
      'QUERY_TOO_EXPENSIVE',
    ],
    ['1000 aliases', `{ ${many(1000, (at) => `a${at}: dataset { hash }`)} }`, 'QUERY_TOO_EXPENSIVE'],
    ['600 aliases, few tokens each', `{ ${many(600, (at) => `a${at}: __typename`)} }`, 'QUERY_TOO_EXPENSIVE'],
    [
      'circular fragments',
      'query { actor(id: "x") { ...A } } fragment A on Actor { partOf { ...B } } fragment B on Actor { partOf { ...A } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments that unfold to millions of fields',
      `{ ...F0 } ${many(30, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F30 on Query { dataset { hash } }`,
      'QUERY_TOO_EXPENSIVE',
    ],
    ['1000 directives', `{ __typename ${'@skip(if: false) '.repeat(1000)} }`, 'QUERY_TOO_EXPENSIVE'],
    ['300 directives that do not exist', `{ __typename ${'@x '.repeat(300)} }`, 'QUERY_TOO_EXPENSIVE'],
    ['many operations, none named', many(300, (at) => `query Q${at} { dataset { hash } }`), 'BAD_USER_INPUT'],
    ['many tokens', `{ ${'dataset { hash } '.repeat(20_000 / 4)} }`, 'QUERY_TOO_EXPENSIVE'],
    ['brackets without end', '{'.repeat(3000), 'GRAPHQL_PARSE_FAILED'],
    ['a list without end', `{ event(id: ${'['.repeat(3000)}`, 'GRAPHQL_PARSE_FAILED'],
    ['a huge id', `{ event(id: "${'x'.repeat(100_000)}") { id } }`, 'BAD_USER_INPUT'],
    ['a huge global id', `{ node(id: "event:${'x'.repeat(100_000)}") { id } }`, 'BAD_USER_INPUT'],
    ['a huge search', `{ search(query: "${'x'.repeat(100_000)}") { hasMore } }`, 'BAD_USER_INPUT'],
    ['a huge cursor', `{ disagreements(after: "${'x'.repeat(100_000)}") { totalCount } }`, 'BAD_USER_INPUT'],
    [
      'a cursor that holds Cypher',
      `{ disagreements(after: "${Buffer.from('["x",{"$gt":0}]').toString('base64url')}") { totalCount } }`,
      'BAD_USER_INPUT',
    ],
    [
      'a number beyond all',
      '{ disagreements(first: 99999999999999999999) { totalCount } }',
      'BAD_USER_INPUT',
    ],
    ['a blank search', '{ search(query: " \\t ") { hasMore } }', 'BAD_USER_INPUT'],
    ['a search for nothing at all', '{ search(query: "\\u0000mask") { hasMore } }', 'BAD_USER_INPUT'],
    ['a mutation', 'mutation { deleteAll }', 'BAD_USER_INPUT'],
    ['a subscription', 'subscription { events }', 'BAD_USER_INPUT'],
    ['control characters', '{ event(id: "\\u0000\\u0007") { id } }', 'BAD_USER_INPUT'],
  ])('%s', async (_what, query, code) => {
    const { headers, body } = await send(query, {}, { url: server.url });
    expect(body.errors?.map(({ extensions }) => extensions.code)).toContain(code);
    expect(new Set(body.errors?.map(({ extensions }) => extensions.code)).size).toBe(1);
    expect(JSON.stringify(body)).not.toMatch(INTERNALS);
    expect(statementsOf(headers.get('x-request-id'))).toEqual([]);
  });
});

describe('a hostile body gets the right status and code', () => {
  it.each([
    ['bytes', Buffer.from([0, 159, 146, 150, 255]), {}, 400],
    ['a packed bomb', gzipSync(Buffer.alloc(10_000_000, ' ')), { 'content-encoding': 'gzip' }, 415],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47]), { 'content-type': 'image/png' }, 415],
    ['a giant', Buffer.alloc(2_000_000, 'x'), {}, 413],
    ['deep JSON', Buffer.from(`{"query":${'['.repeat(100_000)}`), {}, 400],
    ['a prototype', Buffer.from('{"__proto__":{"query":"{ __typename }"}}'), {}, 400],
  ])('%s', async (_what, bytes, headers, status) => {
    const answer = await send('', {}, { url: server.url, body: bytes as unknown as string, headers });
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([status, 'BAD_USER_INPUT']);
    expect(JSON.stringify(answer.body)).not.toMatch(INTERNALS);
  });

  /** What a server writes on a raw connection until it closes it. */
  const talk = (parts: readonly string[], pauseMilliseconds: number): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1');
      let said = '';
      let at = 0;
      const timer = setInterval(() => {
        const part = parts[at];
        at += 1;
        if (part !== undefined && socket.writable) socket.write(part);
      }, pauseMilliseconds);
      socket.on('data', (chunk) => (said += chunk.toString()));
      // A server that refuses closes on what still comes, which may reset the connection after its answer.
      socket.on('error', (error) => (said === '' ? reject(error) : undefined));
      socket.on('close', () => {
        clearInterval(timer);
        resolve(said);
      });
    });

  it('one that trickles in is refused with 408 and its connection is closed', async () => {
    const head =
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 2000\r\n\r\n';
    const said = await talk([head, ...'{"query": "{ __typename }"'.padEnd(200).split('')], 50);
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
    expect(said).toContain('"code":"BAD_USER_INPUT"');
  });

  it('headers without end are refused with 431', async () => {
    const said = await talk([`GET /healthz HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`], 10);
    expect(said).toMatch(/^HTTP\/1\.1 431 /);
    expect(said).toContain('"code":"BAD_USER_INPUT"');
  });

  it('a query too long for an address is told where to go', async () => {
    const query = encodeURIComponent(`{ dataset { ${'hash '.repeat(4000)} } }`);
    const said = await talk([`GET /graphql?query=${query} HTTP/1.1\r\nhost: x\r\n\r\n`], 10);
    expect(said).toMatch(/^HTTP\/1\.1 431 /);
    expect(said).toContain('A long query goes into the body of a POST.');
  });

  it('what is no HTTP is refused with 400', async () => {
    const said = await talk(['\x16\x03\x01\x02\x00\x01 not http\r\n\r\n'], 10);
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
    expect(said).toContain('"code":"BAD_USER_INPUT"');
  });
});

describe('Cypher and Lucene in any text', () => {
  const INJECTIONS = [
    "x' OR 1=1 //",
    'x"}) DETACH DELETE n //',
    '$id}) MATCH (n) DETACH DELETE n RETURN n //',
    '`]-() CALL dbms.shutdown() //',
    '*:* OR name:[* TO *]',
    'mask~0.1^9999 AND (((',
    '/.*.*.*.*/',
    '\\',
    '"',
  ];

  /** A call of a field with one text in one argument, and what else it needs. */
  function callOf(field: GraphQLField<unknown, unknown>, hostile: GraphQLArgument, text: string): string {
    const args = field.args
      .filter((arg) => arg === hostile || (isNonNullType(arg.type) && arg.defaultValue === undefined))
      .map((arg) => {
        const type = isNonNullType(arg.type) ? arg.type.ofType : arg.type;
        const value = JSON.stringify(arg === hostile ? text : 'country:NLD');
        return `${arg.name}: ${isListType(type) ? `[${value}]` : value}`;
      });
    const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
    return `{ ${field.name}(${args.join(', ')})${selection} }`;
  }
  const isText = (arg: GraphQLArgument): boolean => {
    const type = getNamedType(arg.type);
    return isScalarType(type) && (type.name === 'ID' || type.name === 'String');
  };
  const readSchema = async (): Promise<GraphQLSchema> =>
    buildClientSchema(await ask<IntrospectionQuery & Record<string, unknown>>(getIntrospectionQuery()));
  const count = async (): Promise<unknown> => {
    const { uri, user, password, database } = inject('apiDatabase');
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    try {
      const { records } = await driver.executeQuery(
        'MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS relationships',
        {},
        { database, routing: 'READ' },
      );
      return records[0]?.toObject();
    } finally {
      await driver.close();
    }
  };

  it('in each text argument of each question is data or a coded refusal, and changes nothing', async () => {
    const before = await count();
    const fields = Object.values((await readSchema()).getQueryType()?.getFields() ?? {});
    const calls = fields.flatMap((field) =>
      field.args.filter(isText).flatMap((arg) => INJECTIONS.map((text) => callOf(field, arg, text))),
    );
    expect(calls.length).toBeGreaterThan(50);
    const faults: string[] = [];
    for (const query of calls) {
      const { body } = await send(query, {}, { url: server.url });
      const codes = body.errors?.map(({ extensions }) => extensions.code) ?? [];
      if (codes.some((code) => code !== 'BAD_USER_INPUT') || INTERNALS.test(JSON.stringify(body))) {
        faults.push(`${query}: ${JSON.stringify(body)}`);
      }
    }
    expect(faults).toEqual([]);
    expect(await count()).toEqual(before);
  });
});

it('of all that, the log has no stack and no fault of ours', () => {
  const faults = lines.filter((line) => /"level":50|unexpected error|INTERNAL/.test(line));
  expect(faults).toEqual([]);
  lines = [];
});
