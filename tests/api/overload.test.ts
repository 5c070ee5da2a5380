import { fileURLToPath } from 'node:url';
import { createLogger, readConfig, type RunningServer, startServer } from '@mask-diplomacy/api';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { API_SETTINGS, send, WEB_FIXTURE } from '../kit/api.ts';
import { type BoltRelay, relayTo } from '../kit/bolt-relay.ts';

let relay: BoltRelay;
let server: RunningServer;

beforeEach(async () => {
  relay = await relayTo(inject('apiDatabase').uri);
  server = await startServer({
    config: readConfig({ ...API_SETTINGS, API_MAX_RUNNING: '2', API_MAX_WAITING: '3' }),
    database: { ...inject('apiDatabase'), uri: relay.uri },
    webFolder: fileURLToPath(WEB_FIXTURE),
    logger: createLogger('silent'),
  });
  await server.planned;
});
afterEach(async () => {
  await server.stop();
  await relay.stop();
});

const metric = async (name: string): Promise<number> => {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\d+)`, 'm').exec(text)?.[1]);
};

it('what is too much is shed with 503 and Retry-After, the rest is answered, health and the schema stay, all recovers', async () => {
  const burst = Array.from({ length: 40 }, (_, at) =>
    send(
      `query Burst { neighborhood(ids: ["country:NLD"], depth: 2, maxNodes: ${400 + at}) { depthReached } }`,
      {},
      { url: server.url },
    ),
  );
  const health = await fetch(`${server.url}/healthz`);
  const ready = await fetch(`${server.url}/readyz`);
  expect([health.status, ready.status]).toEqual([200, 200]);

  const answers = await Promise.all(burst);
  const shed = answers.filter(({ status }) => status === 503);
  expect(answers.filter(({ status }) => status === 200).length + shed.length).toBe(40);
  expect(shed.length).toBeGreaterThan(0);
  expect(shed.length).toBeLessThan(40);
  for (const { headers, body } of shed) {
    expect(headers.get('retry-after')).toBe('1');
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'OVERLOADED',
      requestId: headers.get('x-request-id'),
    });
  }
  expect(await metric('mask_diplomacy_shed_total')).toBe(shed.length);
  expect(await metric('mask_diplomacy_operations_running')).toBe(0);
  expect(await metric('mask_diplomacy_operations_waiting')).toBe(0);
  expect((await send('{ dataset { hash } }', {}, { url: server.url })).status).toBe(200);
});

it('operations that hang hold their places no longer than until the loss is found out', async () => {
  relay.hang();
  const stuck = await Promise.all(
    Array.from({ length: 8 }, () => send('{ flows { leftOut } }', {}, { url: server.url })),
  );
  for (const { body } of stuck) {
    expect(['OVERLOADED', 'DATABASE_UNAVAILABLE']).toContain(body.errors?.[0]?.extensions.code);
  }
  expect(await metric('mask_diplomacy_operations_running')).toBe(0);
});

it('names of operations have labels of their own only so far, and what was refused has none', async () => {
  for (let at = 0; at < 110; at += 1) await send(`query N${at} { __typename }`, {}, { url: server.url });
  await send('query Wrong { none }', {}, { url: server.url });
  const text = await (await fetch(`${server.url}/metrics`)).text();
  expect(text.match(/^mask_diplomacy_operations_total\{operation="N\d+"/gm)).toHaveLength(100);
  expect(text).toContain('mask_diplomacy_operations_total{operation="other",outcome="ok"} 10');
  expect(text).toContain(
    'mask_diplomacy_operations_total{operation="refused",outcome="GRAPHQL_VALIDATION_FAILED"} 1',
  );
  expect(text).toContain('process_resident_memory_bytes');
});
