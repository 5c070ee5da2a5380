import { serverAudits } from 'graphql-http';
import { describe, expect, inject, it } from 'vitest';
import type { Answer } from '../kit/api.ts';

const RESPONSE = 'application/graphql-response+json';
const JSON_TYPE = 'application/json';

interface Sent {
  readonly body?: string | Uint8Array;
  readonly accept?: string | null;
  readonly type?: string;
  readonly method?: string;
  readonly search?: string;
  readonly headers?: Record<string, string>;
}

/** Sends exactly what is said; fetch itself accepts anything when nothing else is said. */
async function send({ body, accept, type = JSON_TYPE, method = 'POST', search = '', headers = {} }: Sent) {
  const response = await fetch(`${inject('apiUrl')}/graphql${search}`, {
    method,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : Buffer.from(body) }),
    headers: {
      ...(body === undefined || type === '' ? {} : { 'content-type': type }),
      ...(accept ? { accept } : {}),
      ...headers,
    },
  });
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    allow: response.headers.get('allow'),
    body: (text === '' ? {} : JSON.parse(text)) as Answer<Record<string, unknown>>['body'],
  };
}
const operation = (query: string, more: Record<string, unknown> = {}): string =>
  JSON.stringify({ query, ...more });
const codeOf = ({ body }: Awaited<ReturnType<typeof send>>) => body.errors?.[0]?.extensions.code;

/**
 * Audits that hold the server to what was right before 2025. "From 1st January 2025, if the client does not supply an Accept
 * header, the server SHOULD treat the request as if it had Accept: application/graphql-response+json" (GraphQL over HTTP,
 * Legacy watershed); who accepts anything leaves the choice to the server. The tests of media types below hold the newer rule.
 */
const BEFORE_2025 = new Set([
  'SHOULD accept */* and use application/json for the content-type',
  'SHOULD assume application/json content-type when accept is missing',
]);

describe('every audit of GraphQL over HTTP is passed', () => {
  const audits = serverAudits({ url: () => `${inject('apiUrl')}/graphql` });

  it.each(audits.filter(({ name }) => !BEFORE_2025.has(name)).map((audit) => [audit.name, audit] as const))(
    '%s',
    async (_name, audit) => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    },
  );

  it('the audits left out are still there to be left out', () => {
    expect(audits.filter(({ name }) => BEFORE_2025.has(name))).toHaveLength(BEFORE_2025.size);
  });
});

describe('the media type of the answer', () => {
  it.each([
    ['missing or anything', '*/*', RESPONSE],
    ['the newer', RESPONSE, RESPONSE],
    ['the older', JSON_TYPE, JSON_TYPE],
    ['both, the older first', `${JSON_TYPE}, ${RESPONSE}`, JSON_TYPE],
    ['both, the newer preferred', `${JSON_TYPE};q=0.8, ${RESPONSE}`, RESPONSE],
    ['with a charset', `${JSON_TYPE}; charset=utf-8`, JSON_TYPE],
    ['a family', 'application/*', RESPONSE],
    ['as a browser sends with a form', 'text/html, */*;q=0.1', RESPONSE],
  ])('accepted: %s', async (_what, accept, type) => {
    const answer = await send({ body: operation('{ __typename }'), accept });
    expect([answer.status, answer.type]).toEqual([200, `${type}; charset=utf-8`]);
  });

  it('who accepts nothing that can be written is told so with 406', async () => {
    for (const accept of ['text/csv', `${RESPONSE};q=0, ${JSON_TYPE};q=0`]) {
      const answer = await send({ body: operation('{ __typename }'), accept });
      expect([answer.status, codeOf(answer)]).toEqual([406, 'BAD_USER_INPUT']);
    }
  });
});

describe('the status of a well-formed request, in the newer media type and in the older', () => {
  it.each([
    ['text that is no GraphQL', operation('{'), 400],
    ['a field that does not exist', operation('{ none }'), 400],
    [
      'a variable of the wrong type',
      operation('query ($n: Int) { flows(first: $n) { leftOut } }', { variables: { n: 'x' } }),
      400,
    ],
    ['two operations and no name', operation('query A { __typename } query B { __typename }'), 400],
    ['a name that no operation has', operation('query A { __typename }', { operationName: 'B' }), 400],
    [
      'too much',
      operation(`{ ${Array.from({ length: 70 }, (_, at) => `a${at}: __typename`).join(' ')} }`),
      400,
    ],
    ['a field that fails', operation('{ flows(first: 0) { leftOut } }'), 200],
  ])('%s', async (_what, body, status) => {
    const newer = await send({ body, accept: RESPONSE });
    const older = await send({ body, accept: JSON_TYPE });
    expect([newer.status, older.status]).toEqual([status, 200]);
    expect(codeOf(newer)).toBe(codeOf(older));
    expect(codeOf(newer)).toBeDefined();
    expect('data' in newer.body).toBe(status === 200);
  });
});

describe('what fails while it is carried out is answered with 200 in either media type', () => {
  it.each([
    [
      'a field that may be null: its place is null, the rest is there',
      '{ dataset { version } event(id: "country:NLD") { id } }',
      { dataset: { version: '2026-11' }, event: null },
    ],
    [
      'one that may not: data is there and null',
      '{ dataset { version } total(maxLeftOut: 0) { leftOutCount } }',
      null,
    ],
  ])('%s', async (_what, query, data) => {
    for (const accept of [RESPONSE, JSON_TYPE]) {
      const { status, type, body } = await send({ body: operation(query), accept });
      expect([status, type]).toEqual([200, `${accept}; charset=utf-8`]);
      expect(body.data).toEqual(data);
      expect(body.errors?.[0]?.path).toHaveLength(1);
    }
  });
});

describe('a request that is not well-formed is refused with its status in either media type', () => {
  it.each([
    ['no JSON', '{"query":', {}, 400],
    ['no object', '"{ __typename }"', {}, 400],
    ['null', 'null', {}, 400],
    ['a batch', `[${operation('{ __typename }')}]`, {}, 400],
    ['no query', '{"qeury": "{ __typename }"}', {}, 400],
    ['a query that is no text', '{"query": {"kind": "Document"}}', {}, 400],
    ['variables that are a list', operation('{ __typename }', { variables: [7] }), {}, 400],
    ['variables as text', operation('{ __typename }', { variables: '{}' }), {}, 400],
    ['extensions that are no object', operation('{ __typename }', { extensions: 7 }), {}, 400],
    ['a name that is no text', operation('{ __typename }', { operationName: 7 }), {}, 400],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), {}, 400],
    ['a foreign media type', operation('{ __typename }'), { type: 'text/plain' }, 415],
    ['a form', 'query=%7B__typename%7D', { type: 'application/x-www-form-urlencoded' }, 415],
    ['a foreign charset', operation('{ __typename }'), { type: 'application/json; charset=utf-16' }, 415],
    ['a packed body', operation('{ __typename }'), { headers: { 'content-encoding': 'gzip' } }, 415],
    ['a body without a type', new TextEncoder().encode(operation('{ __typename }')), { type: '' }, 415],
  ] as [string, string | Uint8Array, Sent, number][])('%s', async (_what, body, more, status) => {
    for (const accept of [RESPONSE, JSON_TYPE]) {
      const answer = await send({ body, accept, ...more });
      expect([answer.status, answer.type, codeOf(answer)]).toEqual([
        status,
        `${accept}; charset=utf-8`,
        'BAD_USER_INPUT',
      ]);
    }
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('%s is not allowed, and what is allowed is said', async (method) => {
    const answer = await send({ method, body: operation('{ __typename }') });
    expect([answer.status, answer.allow, codeOf(answer)]).toEqual([405, 'GET, POST', 'BAD_USER_INPUT']);
  });

  it('OPTIONS says what is allowed', async () => {
    const answer = await send({ method: 'OPTIONS' });
    expect([answer.status, answer.allow]).toEqual([204, 'GET, POST']);
  });
});

describe('what is well-formed is answered', () => {
  it.each([
    ['with a byte order mark', `\uFEFF${operation('{ __typename }')}`, JSON_TYPE],
    ['with the charset said', operation('{ __typename }'), 'application/json; charset=UTF-8'],
    ['with the charset in quotes', operation('{ __typename }'), 'application/json;charset="utf-8"'],
    [
      'with null for what is not given',
      operation('{ __typename }', { variables: null, operationName: null, extensions: null }),
      JSON_TYPE,
    ],
    [
      'with extensions that mean nothing to us',
      operation('{ __typename }', { extensions: { a: 1 } }),
      JSON_TYPE,
    ],
    ['with members that are nothing to us', operation('{ __typename }', { id: 7 }), JSON_TYPE],
  ])('%s', async (_what, body, type) => {
    const answer = await send({ body, type });
    expect([answer.status, answer.body.data]).toEqual([200, { __typename: 'Query' }]);
  });
});

describe('by GET', () => {
  const get = (parameters: Record<string, string>, accept = RESPONSE) =>
    send({ method: 'GET', accept, search: `?${new URLSearchParams(parameters).toString()}` });

  it('a query with its variables and name is answered, with no header but the usual', async () => {
    const answer = await get({
      query: 'query A ($id: ID!) { country(id: $id) { name } } query B { __typename }',
      variables: '{"id": "NLD"}',
      operationName: 'A',
    });
    expect(answer.body.data).toEqual({ country: { name: 'Netherlands' } });
  });

  it('a mutation is refused with 405 in either media type, for GET must change nothing', async () => {
    for (const accept of [RESPONSE, JSON_TYPE]) {
      const answer = await get({ query: 'mutation { deleteAll }' }, accept);
      expect([answer.status, answer.allow, codeOf(answer)]).toEqual([405, 'POST', 'BAD_USER_INPUT']);
    }
  });

  it.each([
    ['no query', {}],
    ['variables that are no JSON', { query: '{ __typename }', variables: '{' }],
    ['variables that are no object', { query: '{ __typename }', variables: '[1]' }],
  ])('%s: 400', async (_what, parameters) => {
    const answer = await get(parameters);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
  });
});
