import { describe, expect, it } from 'vitest';
import { ask, send } from '../kit/api.ts';

describe('what is asked for wrongly is refused, naming field, argument, what came and what is valid', () => {
  it.each([
    [
      '{ event(id: "country:NLD") { id } }',
      'event(id:): got "country:NLD"; valid: the id of an event, bare or as `event:…`',
    ],
    [
      '{ node(id: "nld-ffp2-recall-2020-03-28") { id } }',
      /^node\(id:\): got "nld-ffp2-recall-2020-03-28"; valid: a global id/,
    ],
    ['{ nodes(ids: []) { id } }', 'nodes(ids:): got 0 ids; valid: 1 to 200 global ids'],
    [
      '{ disagreements(first: 101) { totalCount } }',
      'disagreements(first:): got 101; valid: a whole number from 1 to 100',
    ],
    [
      '{ disagreements(first: 0) { totalCount } }',
      'disagreements(first:): got 0; valid: a whole number from 1 to 100',
    ],
    [
      '{ disagreements(first: null) { totalCount } }',
      'disagreements(first:): got null; valid: a whole number from 1 to 100',
    ],
    ['{ disagreements(after: "x") { totalCount } }', /^disagreements\(after:\): got "x"; valid: a cursor/],
    [
      '{ actor(id: "huawei") { events(first: -1) { totalCount } } }',
      'Actor.events(first:): got -1; valid: a whole number from 1 to 100',
    ],
    [
      '{ flows(kinds: [RECALL]) { leftOut } }',
      'flows(kinds:): got RECALL; valid: DONATION, PURCHASE, SHIPMENT',
    ],
    ['{ flows(first: 501) { leftOut } }', 'flows(first:): got 501; valid: a whole number from 1 to 500'],
    ['{ search(query: "") { hasMore } }', 'search(query:): got 0 characters; valid: 1 to 200 characters'],
    [
      '{ search(query: "x", first: 51) { hasMore } }',
      'search(first:): got 51; valid: a whole number from 1 to 50',
    ],
    [
      '{ neighborhood(ids: []) { depthReached } }',
      'neighborhood(ids:): got 0 ids; valid: 1 to 1000 global ids',
    ],
    [
      '{ neighborhood(ids: ["country:NLD"], depth: 5) { depthReached } }',
      'neighborhood(depth:): got 5; valid: a whole number from 0 to 4',
    ],
    [
      '{ neighborhood(ids: ["country:NLD"], maxNodes: 0) { depthReached } }',
      'neighborhood(maxNodes:): got 0; valid: a whole number from 1 to 1000',
    ],
    [
      `{ neighborhood(ids: [${Array.from({ length: 51 }, (_, at) => `"event:e${at}"`).join()}]) { depthReached } }`,
      'neighborhood(ids:): got 51 ids; valid: at most 50 ids, or depth 0',
    ],
    [
      '{ neighborhood(ids: ["country:NLD", "country:ESP"], maxNodes: 1) { depthReached } }',
      'neighborhood(maxNodes:): got 1; valid: at least the number of start nodes, 2',
    ],
  ])('%s', async (query, message) => {
    const { status, headers, body } = await send(query);
    expect(status).toBe(200);
    const [error] = body.errors ?? [];
    expect(error?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      requestId: headers.get('x-request-id'),
    });
    if (typeof message === 'string') expect(error?.message).toBe(message);
    else expect(error?.message).toMatch(message);
    expect(error?.path).toBeDefined();
  });
});

it('a field that may be null is null beside what could be answered; one that may not takes all data with it', async () => {
  const beside = await send('{ dataset { version } event(id: "country:NLD") { id } }');
  expect(beside.status).toBe(200);
  expect(beside.body.data).toEqual({ dataset: { version: '2026-11' }, event: null });
  expect(beside.body.errors).toMatchObject([{ path: ['event'], extensions: { code: 'BAD_USER_INPUT' } }]);

  const whole = await send('{ dataset { version } events(first: 0) { totalCount } }');
  expect(whole.status).toBe(200);
  expect(whole.body.data).toBeNull();
  expect(whole.body.errors).toMatchObject([{ path: ['events'], extensions: { code: 'BAD_USER_INPUT' } }]);
});

describe('a text that nothing can be found by is refused, naming its argument', () => {
  it.each([
    [' \t\u3000', 'nothing but spaces'],
    ['mask\0', 'a text with the character U+0000'],
    ['mask \ud83d', 'a text with half of a surrogate pair'],
  ])('%j', async (text, fault) => {
    const { body } = await send('query ($text: String!) { search(query: $text) { hasMore } }', { text });
    const filtered = await send(
      'query ($text: String!) { events(filter: {not: {text: $text}}) { totalCount } }',
      { text },
    );
    const listed = await send(
      'query ($text: String!) { sources(filter: {languages: [$text]}) { totalCount } }',
      { text },
    );
    const told = [body, filtered.body, listed.body].map(({ errors }) => errors?.[0]);
    expect(told.map((error) => error?.extensions.code)).toEqual(Array(3).fill('BAD_USER_INPUT'));
    expect(told[0]?.message).toBe(
      `search(query:): got ${fault}; valid: 1 to 200 characters, whole characters but U+0000, not only spaces`,
    );
    expect(told[1]?.message).toContain(`events(filter.not.text:): got ${fault}; valid: `);
    expect(told[2]?.message).toContain(`sources(filter.languages:): got ${fault}; valid: `);
  });
});

it('a wrong value has the same code in the document and in a variable', async () => {
  const inline = await send('{ events(filter: {kinds: [GIFT]}) { totalCount } }');
  const variable = await send(
    'query ($kinds: [EventKind!]) { events(filter: {kinds: $kinds}) { totalCount } }',
    { kinds: ['GIFT'] },
  );
  for (const { status, body } of [inline, variable]) {
    expect(status).toBe(400);
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  }
});

it('a cursor of another list, or of the same in another order, is refused', async () => {
  const { disagreements } = await ask<{ disagreements: { pageInfo: { endCursor: string } } }>(
    '{ disagreements(first: 1) { pageInfo { endCursor } } }',
  );
  const after = disagreements.pageInfo.endCursor;
  for (const query of [
    'query ($after: String) { disagreements(orderBy: RATIO_WITHOUT_SUSPECT, after: $after) { nodes { id } } }',
    'query ($after: String) { disagreements(fields: [DATE], after: $after) { nodes { id } } }',
    'query ($after: String) { actor(id: "huawei") { events(after: $after) { nodes { id } } } }',
  ]) {
    const { body } = await send(query, { after });
    expect(body.errors?.[0]?.extensions.code, query).toBe('BAD_USER_INPUT');
  }
});

it('what is not there is null, no error', async () => {
  const data = await ask(
    '{ event(id: "x") { id } actor(id: "x") { id } country(id: "XXX") { id } product(id: "x") { id } source(id: "x") { id } node(id: "claim:x") { id } }',
  );
  expect(data).toEqual({ event: null, actor: null, country: null, product: null, source: null, node: null });
});

describe('a request that is no operation is refused with 400 and a code of the table', () => {
  it.each([
    ['text that is no GraphQL', '{ event(id: ', 'GRAPHQL_PARSE_FAILED'],
    ['a field that does not exist', '{ evnt { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a mutation', 'mutation { deleteAll }', 'BAD_USER_INPUT'],
    [
      'circular fragments',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s', async (_what, query, code) => {
    const { status, headers, body } = await send(query);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code, requestId: headers.get('x-request-id') });
    expect(body.data).toBeUndefined();
  });

  it('a variable of the wrong type', async () => {
    const { status, body } = await send('query ($n: Int) { disagreements(first: $n) { totalCount } }', {
      n: 'many',
    });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['a body that is no JSON', '{"query": ', 400],
    ['a body without a query', '{}', 400],
    ['a batch', '[{"query": "{ __typename }"}]', 400],
    ['a body that is too large', JSON.stringify({ query: `{ __typename } #${'x'.repeat(300_000)}` }), 413],
  ])('%s', async (_what, body, expected) => {
    const { status, headers, body: answer } = await send('', {}, { body });
    expect(status).toBe(expected);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      requestId: headers.get('x-request-id'),
    });
  });

  it('a form, as another site could make a browser send it', async () => {
    const { status, body } = await send(
      '',
      {},
      { body: '{"query": "{ __typename }"}', headers: { 'content-type': 'text/plain' } },
    );
    expect(status).toBe(415);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('what is beyond a limit is refused before anything is read', () => {
  it.each([
    [
      'cost',
      '{ disagreements(first: 100) { nodes { event { sources(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } } }',
      /^The cost is \d+; the limit is 20000\. Most of it comes from `disagreements\.nodes\.event\.sources\.nodes\.claims\.nodes`/,
    ],
    [
      'depth',
      `{ actor(id: "x") { ${'partOf { '.repeat(16)} id ${'}'.repeat(16)} } }`,
      'The depth is 18; the limit is 16. Ask for inner objects by their ids in a second query.',
    ],
    [
      'aliases',
      `{ ${Array.from({ length: 61 }, (_, at) => `a${at}: dataset { hash }`).join(' ')} }`,
      'The number of aliases is 61; the limit is 60. Use `nodes(ids:)` for many nodes at once.',
    ],
    ['repetition', `{ dataset { ${'hash '.repeat(1500)} } }`, /^The document is too complex to be checked\./],
    [
      'directives',
      `{ dataset { hash ${'@include(if: true) '.repeat(500)} } }`,
      'The number of directives is 500; the limit is 50. Leave fields out instead of skipping them.',
    ],
    [
      'tokens',
      `{ dataset { ${'hash '.repeat(5000)} } }`,
      'The document has more than 4000 tokens; the limit is 4000. Ask for fewer fields, or in several queries.',
    ],
    [
      'introspection',
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
      /^Lists of the schema .* are asked for 3 deep; the limit is 2\. The whole schema is at \/schema\.graphql\.$/,
    ],
  ])('%s', async (_what, query, message) => {
    const { status, body } = await send(query);
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(body.errors?.[0]?.extensions.code).toBe('QUERY_TOO_EXPENSIVE');
    if (typeof message === 'string') expect(body.errors?.[0]?.message).toBe(message);
    else expect(body.errors?.[0]?.message).toMatch(message);
  });

  it('an answer tells what it cost', async () => {
    const { headers, body } = await send('{ disagreements(first: 10) { nodes { event { id } } } }');
    expect(body.extensions).toEqual({ cost: { requested: 20, limit: 20_000 } });
    expect(headers.get('x-query-cost')).toBe('20');
  });
});
