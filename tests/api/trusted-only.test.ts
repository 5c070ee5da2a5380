import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLogger, readConfig, type RunningServer, startServer } from '@mask-diplomacy/api';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { type Answer, API_SETTINGS, WEB_FIXTURE } from '../kit/api.ts';

/*
 * One server that answers only documents it knows and sends its traces to a collector: both are settings of an operator,
 * and a request is the same under either.
 */

const KNOWN = 'query Known($id: ID!) { event(id: $id) { id title } }';
const HASH = createHash('sha256').update(KNOWN).digest('hex');
const RECALL = { id: 'nld-ffp2-recall-2020-03-28' };

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
  readonly status: { readonly code?: number };
}
interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: Span['attributes'] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
const sent: { path: string; text: string; body: Export }[] = [];
let collector: Server;
let server: RunningServer;

beforeAll(async () => {
  writeFileSync(join(folder, 'known.graphql'), KNOWN);
  collector = createServer((req, res) => {
    let text = '';
    req.setEncoding('utf8').on('data', (part: string) => (text += part));
    req.on('end', () => {
      sent.push({ path: req.url ?? '', text, body: JSON.parse(text) as Export });
      res.setHeader('content-type', 'application/json').end('{}');
    });
  });
  collector.listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  // The exporter reads the standard variables itself.
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', endpoint);
  server = await startServer({
    config: readConfig({
      ...API_SETTINGS,
      API_ONLY_TRUSTED: '1',
      API_TRUSTED_DOCUMENTS: folder,
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    }),
    database: inject('apiDatabase'),
    webFolder: fileURLToPath(WEB_FIXTURE),
    logger: createLogger('silent'),
  });
  await vi.waitFor(async () => expect((await fetch(`${server.url}/readyz`)).status).toBe(200), 20_000);
});
afterAll(async () => {
  await server.stop();
  vi.unstubAllEnvs();
  collector.close();
  rmSync(folder, { recursive: true });
});

/** Sends a body as it stands. */
async function post(body: object, headers: Record<string, string> = {}): Promise<Answer<unknown>> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer<unknown>['body'],
  };
}

const answer = {
  event: {
    id: 'event:nld-ffp2-recall-2020-03-28',
    title: 'Netherlands recalls some 600,000 Chinese-made FFP2/KN95 masks already sent to hospitals',
  },
};

it.each([
  ['its text', { query: KNOWN }],
  ['its id', { documentId: `sha256:${HASH}` }],
  [
    'a hash, as clients with persisted queries send it',
    { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } },
  ],
  ['text and hash', { query: KNOWN, extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } }],
])('a known document is answered by %s', async (_what, asked) => {
  const { status, body } = await post({ ...asked, variables: RECALL });
  expect([status, body.data]).toEqual([200, answer]);
});

it('and by GET, from its id alone', async () => {
  const search = new URLSearchParams({ documentId: `sha256:${HASH}`, variables: JSON.stringify(RECALL) });
  const response = await fetch(`${server.url}/graphql?${search}`);
  expect([response.status, ((await response.json()) as Answer<unknown>['body']).data]).toEqual([200, answer]);
});

it.each([
  ['another text', { query: '{ dataset { version } }' }],
  ['the same with a blank more', { query: `${KNOWN} ` }],
  ['introspection', { query: '{ __schema { types { name } } }' }],
  ['a hash that is not known', { documentId: `sha256:${'0'.repeat(64)}` }],
])('%s is refused, and nothing is asked of the database', async (_what, asked) => {
  const { status, body } = await post({ ...asked, variables: RECALL });
  expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'UNKNOWN_DOCUMENT']);
  expect('data' in body).toBe(false);
});

it('text sent with the hash of another is refused', async () => {
  const { status, body } = await post({ query: '{ dataset { version } }', documentId: `sha256:${HASH}` });
  expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
});

it('the schema as text, health and files are there all the same', async () => {
  for (const path of ['/schema.graphql', '/healthz', '/download/standards.csv']) {
    expect((await fetch(`${server.url}${path}`)).status, path).toBe(200);
  }
});

it('a request and its statements reach the collector as spans of the caller’s trace, without parameters', async () => {
  const caller = { trace: '0af7651916cd43dd8448eb211c80319c', span: 'b7ad6b7169203331' };
  const { headers } = await post(
    { query: KNOWN, variables: RECALL },
    { traceparent: `00-${caller.trace}-${caller.span}-01` },
  );
  // What is not sent yet is sent when the server stops.
  await server.stop();
  expect(sent.map(({ path }) => path)).toContain('/v1/traces');
  const spans = sent.flatMap(({ body }) =>
    body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
  );
  const valueOf = ({ attributes }: Pick<Span, 'attributes'>, key: string) =>
    Object.values(attributes.find((each) => each.key === key)?.value ?? {})[0];
  const request = spans.find((span) => valueOf(span, 'request.id') === headers.get('x-request-id'));
  expect(request).toMatchObject({
    traceId: caller.trace,
    parentSpanId: caller.span,
    name: 'graphql Known',
  });
  expect(Number(valueOf(request as Span, 'http.response.status_code'))).toBe(200);
  const statements = spans.filter(({ parentSpanId }) => parentSpanId === request?.spanId);
  expect(statements.map(({ name }) => name)).toContain('events-by-ids');
  for (const each of statements) expect(valueOf(each, 'db.system.name')).toBe('neo4j');
  const [resource] = sent.flatMap(({ body }) => body.resourceSpans.map((each) => each.resource));
  expect(resource && valueOf(resource, 'service.name')).toBe('mask-diplomacy');
  for (const { text } of sent) expect(text).not.toContain(RECALL.id);
});
