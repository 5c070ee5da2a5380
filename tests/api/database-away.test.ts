import { fileURLToPath } from 'node:url';
import { readConfig, type RunningServer, startServer } from '@mask-diplomacy/api';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { type Answer, API_SETTINGS, send, WEB_FIXTURE } from '../kit/api.ts';
import { type BoltRelay, relayTo } from '../kit/bolt-relay.ts';

let relay: BoltRelay;
let server: RunningServer;
/** What the server called an error, which no loss of the database is. */
let errors: string[];

beforeEach(async () => {
  errors = [];
  relay = await relayTo(inject('apiDatabase').uri);
  server = await startServer({
    config: readConfig(API_SETTINGS),
    database: { ...inject('apiDatabase'), uri: relay.uri },
    webFolder: fileURLToPath(WEB_FIXTURE),
    logger: pino({ level: 'error' }, { write: (line: string) => void errors.push(line) }),
  });
  await until(isReady);
});
afterEach(async () => {
  await server.stop();
  await relay.stop();
  expect(errors).toEqual([]);
});

const QUERY = '{ event(id: "nld-ffp2-recall-2020-03-28") { title } }';
const query = (): Promise<Answer<{ event: { title: string } }>> => send(QUERY, {}, { url: server.url });
const isReady = async (): Promise<boolean> => (await fetch(`${server.url}/readyz`)).status === 200;

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('it never came to hold');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('while the database is away requests get a coded, retryable 503, and all heals when it is back', async () => {
  expect((await query()).body.data?.event.title).toMatch(/^Netherlands recalls/);

  await relay.stop();
  await until(async () => !(await isReady()));
  const { status, headers, body } = await query();
  expect(status).toBe(503);
  expect(headers.get('retry-after')).toBe('1');
  expect(body.errors?.[0]).toMatchObject({
    message: 'The database cannot answer now: it is away. Ask again.',
    extensions: { code: 'DATABASE_UNAVAILABLE', retryable: true, requestId: headers.get('x-request-id') },
  });
  expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({
    status: 'not ready',
    reason: 'the database is away',
  });
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);

  await relay.start();
  await until(isReady);
  expect((await query()).body.data?.event.title).toMatch(/^Netherlands recalls/);
});

it('a request that meets the loss itself gets the same error', async () => {
  await relay.stop();
  const { body } = await query();
  expect(body.errors?.[0]?.extensions.code).toBe('DATABASE_UNAVAILABLE');
});

it('the schema can be asked for while the database is away', async () => {
  await relay.stop();
  await until(async () => !(await isReady()));
  const { status, body } = await send('{ __schema { queryType { name } } }', {}, { url: server.url });
  expect([status, body.data]).toEqual([200, { __schema: { queryType: { name: 'Query' } } }]);
});

it('a database that hangs is found out, and requests that wait for it are ended with the same error', async () => {
  relay.hang();
  const waiting = await query();
  expect(waiting.body.errors?.[0]?.extensions.code).toBe('DATABASE_UNAVAILABLE');
  expect((await query()).status).toBe(503);

  expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({
    status: 'not ready',
    reason: 'the database is away',
  });

  relay.replace();
  await until(isReady);
  const after = await Promise.all(Array.from({ length: 60 }, query));
  expect(after.map(({ body }) => body.data?.event.title.slice(0, 19))).toEqual(
    after.map(() => 'Netherlands recalls'),
  );
});

it('a request whose client hung up is told from a fault of ours', async () => {
  const metrics = async (): Promise<string> => (await fetch(`${server.url}/metrics`)).text();
  relay.hang();
  const asked = fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `query Gone ${QUERY}` }),
    signal: AbortSignal.timeout(200),
  });
  await expect(asked).rejects.toThrow();
  await until(async () => /operation="Gone",outcome="CLIENT_GONE"\} 1/.test(await metrics()));
  expect(await metrics()).not.toContain('outcome="INTERNAL"');
});

it('a database that stops and starts again and again under load gives answers or coded errors, and holds no place', async () => {
  const codes = new Set<unknown>();
  let isLoading = true;
  const load = async (): Promise<void> => {
    while (isLoading) {
      const { body } = await query();
      codes.add(body.errors?.[0]?.extensions.code ?? (body.data?.event ? 'answered' : 'nothing'));
    }
  };
  const callers = Array.from({ length: 16 }, load);
  for (let round = 0; round < 2; round += 1) {
    await relay.stop();
    await until(async () => !(await isReady()));
    await relay.start();
    await until(isReady);
  }
  isLoading = false;
  await Promise.all(callers);
  expect([...codes].toSorted()).toEqual(['DATABASE_UNAVAILABLE', 'answered']);
  expect((await query()).body.data?.event.title).toMatch(/^Netherlands recalls/);
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  expect(metrics).toContain('mask_diplomacy_operations_running 0');
  expect(metrics).toContain('mask_diplomacy_operations_waiting 0');
});
