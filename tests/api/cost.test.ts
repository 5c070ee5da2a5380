import { describe, expect, inject, it } from 'vitest';
import { send } from '../kit/api.ts';

interface Told {
  readonly cost?: { requested: number; limit: number; field: string | null };
  readonly refusal?: string | null;
  readonly errors?: readonly { message: string; extensions: { code: string; requestId: string } }[];
}

async function tell(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ status: number; headers: Headers; told: Told }> {
  const answer = await fetch(`${inject('apiUrl')}/graphql/cost`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: answer.status, headers: answer.headers, told: (await answer.json()) as Told };
}

describe('/graphql/cost', () => {
  // 10 disagreements, an event each, 5 sources of each event: 10 + 10 + 50.
  const query =
    'query ($n: Int) { disagreements(first: $n) { nodes { event { sources(first: 5) { nodes { title } } } } } }';

  it('tells the cost, the limit and the list that costs most, and they are what the answer costs', async () => {
    const { status, headers, told } = await tell(query, { n: 10 });
    expect(status).toBe(200);
    expect(told).toEqual({
      cost: { requested: 70, limit: 20_000, field: 'disagreements.nodes.event.sources.nodes' },
      refusal: null,
    });
    expect(headers.get('x-query-cost')).toBe('70');
    const { body } = await send(query, { n: 10 });
    expect(body.extensions).toEqual({ cost: { requested: 70, limit: 20_000 } });
  });

  it('tells of what is beyond a limit what it costs all the same, and why it would be refused', async () => {
    const { told } = await tell(query, { n: 5000 });
    expect(told.cost?.requested).toBe(35_000);
    const { body } = await send(query, { n: 5000 });
    expect(told.refusal).toBe(body.errors?.[0]?.message);
    expect(told.refusal).toMatch(/^The cost is 35000; the limit is 20000/);
  });

  it.each([
    ['text that is no GraphQL', '{ disagreements(', 'GRAPHQL_PARSE_FAILED'],
    ['a field that does not exist', '{ disagreement { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two operations and no name',
      'query A { dataset { hash } } query B { dataset { hash } }',
      'BAD_USER_INPUT',
    ],
    ['too many tokens', `{ dataset { ${'hash '.repeat(5000)} } }`, 'QUERY_TOO_EXPENSIVE'],
  ])('%s is refused as /graphql refuses it', async (_what, wrong, code) => {
    const { status, headers, told } = await tell(wrong);
    const { body } = await send(wrong);
    expect(status).toBe(400);
    expect(told.errors?.[0]?.extensions).toEqual({ code, requestId: headers.get('x-request-id') });
    expect(told.errors?.[0]?.message).toBe(body.errors?.[0]?.message);
  });
});
