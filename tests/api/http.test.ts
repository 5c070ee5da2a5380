import { readFileSync } from 'node:fs';
import { createLogger, readConfig, startServer } from '@mask-diplomacy/api';
import { buildSchema } from 'graphql';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { fileURLToPath } from 'node:url';
import { API_SETTINGS, type ClientError, send, WEB_FIXTURE } from '../kit/api.ts';

const PAGE = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
const get = (path: string, init: RequestInit = {}) => fetch(`${inject('apiUrl')}${path}`, init);

/** Starts a server of its own over the shared database. */
async function startWith(settings: Record<string, string>) {
  const server = await startServer({
    config: readConfig({ ...API_SETTINGS, ...settings }),
    database: inject('apiDatabase'),
    webFolder: fileURLToPath(WEB_FIXTURE),
    logger: createLogger('silent'),
  });
  onTestFinished(() => server.stop());
  return server;
}

describe('one port serves all', () => {
  it('/ is the web app; any other address is not found, which the web app itself tells a browser', async () => {
    for (const [path, status] of [
      ['/', 200],
      ['/?q=1', 200],
      ['/nosuchpage', 404],
      ['/event/nld-ffp2-recall-2020-03-28', 404],
    ] as const) {
      const response = await get(path, PAGE);
      expect(response.status, path).toBe(status);
      expect(await response.text()).toContain('<title>The web app</title>');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('/graphql is GraphiQL for a browser and the API for anybody else', async () => {
    const page = await get('/graphql?query={dataset{hash}}', PAGE);
    expect(await page.text()).toContain('<title>GraphiQL</title>');
    expect((await send('{ __typename }')).body.data).toEqual({ __typename: 'Query' });
    const byGet = await get('/graphql?query={__typename}', {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(await byGet.json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  it('/schema.graphql is the schema as it is committed', async () => {
    const sdl = await (await get('/schema.graphql')).text();
    expect(() => buildSchema(sdl)).not.toThrow();
    expect(sdl.replaceAll(/\s+/g, ' ')).toContain('neighborhood(');
    const committed = buildSchema(readFileSync(new URL('../../api/schema.graphql', import.meta.url), 'utf8'));
    expect(Object.keys(buildSchema(sdl).getTypeMap()).sort()).toEqual(
      Object.keys(committed.getTypeMap()).sort(),
    );
  });

  it('/healthz and /readyz say that all is well, and are never cached', async () => {
    for (const path of ['/healthz', '/readyz']) {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('what is nowhere is a coded 404', async () => {
    for (const path of ['/assets/none.js', '/robots.txt', '/../package.json', '/%2e%2e/package.json']) {
      const response = await get(path);
      expect(response.status, path).toBe(404);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    }
  });

  it.each([
    '/%zz',
    '/download/%zz',
    '/download/events.csv?text=%zz',
    '/download/events.csv?text=%E5%8F',
    '/graphql?query=%7B__typename%7D%',
    '/healthz?%FF',
  ])('%s, which cannot be decoded, is refused the same way wherever it leads', async (path) => {
    for (const init of [{}, PAGE]) {
      const response = await get(path, init);
      const { errors } = (await response.json()) as { errors: ClientError[] };
      expect([response.status, errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
      expect(errors[0]?.message).toMatch(
        /^The address: got "%.*", which stands for no character; valid: UTF-8, .* itself as %25$/,
      );
      expect(errors[0]?.extensions.requestId).toBe(response.headers.get('x-request-id'));
    }
  });

  it('the introspection that GraphiQL and code generators send is within the limits', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { status, body } = await send(getIntrospectionQuery({ inputValueDeprecation: true }));
    expect([status, body.errors]).toEqual([200, undefined]);
  });
});

describe('files of the web app', () => {
  const asset = '/assets/app-Ab3dEf9h.js';

  it('a name with a hash may be kept for ever', async () => {
    expect((await get(asset)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('a packed file beside it is sent as it is, else it is packed here', async () => {
    const packed = await get(asset, { headers: { 'accept-encoding': 'br' } });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(await packed.text()).toBe('// packed beside the file\n');
    const zipped = await get(asset, { headers: { 'accept-encoding': 'gzip' } });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(await zipped.text()).toContain('export const line39');
  });

  it('who has it already is told so', async () => {
    const etag = (await get('/', PAGE)).headers.get('etag') ?? '';
    expect((await get('/', { headers: { ...PAGE.headers, 'if-none-match': etag } })).status).toBe(304);
  });

  it('nothing can be sent to it', async () => {
    expect((await get('/', { method: 'POST' })).status).toBe(405);
  });
});

describe('security headers', () => {
  const policyOf = async (path: string, init?: RequestInit): Promise<string> =>
    (await get(path, init)).headers.get('content-security-policy') ?? '';

  it('the app may run nothing but its own files, and be framed by nobody', async () => {
    expect(await policyOf('/', PAGE)).toBe(
      "default-src 'self';script-src 'self';style-src 'self';img-src 'self' data: blob:;font-src 'self' data:;" +
        "connect-src 'self';worker-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
    );
  });

  it('the page with the editor may have styles of its own making, and still no foreign or inline script', async () => {
    const policy = await policyOf('/graphql', PAGE);
    expect(policy).toContain("script-src 'self';style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("worker-src 'self' blob:");
  });

  it('nothing tells what serves it, and types are not guessed', async () => {
    const { headers } = await get('/', PAGE);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  it('no other origin may read answers, unless it is named', async () => {
    const origin = 'https://explorer.example';
    expect(
      (await get('/healthz', { headers: { origin } })).headers.get('access-control-allow-origin'),
    ).toBeNull();
    const { url } = await startWith({ API_CORS_ORIGINS: origin });
    const named = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { origin } });
    expect([named.status, named.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
    const other = await fetch(`${url}/healthz`, { headers: { origin: 'https://other.example' } });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('request ids', () => {
  it('a sane id of the client is kept, another replaced, none made up', async () => {
    const idFor = async (given?: string) =>
      (await get('/healthz', given === undefined ? {} : { headers: { 'x-request-id': given } })).headers.get(
        'x-request-id',
      );
    expect(await idFor('trace-2020.03_28')).toBe('trace-2020.03_28');
    expect(await idFor('<script>')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idFor()).toMatch(/^[0-9a-f-]{36}$/);
  });
});

it('a large answer is sent packed to who can read it', async () => {
  const query = '{ flows(first: 200) { flows { origin { name } destination { name } eventCount } } }';
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json' };
  const packed = await get('/graphql', {
    method: 'POST',
    body,
    headers: { ...headers, 'accept-encoding': 'gzip' },
  });
  const plain = await get('/graphql', {
    method: 'POST',
    body,
    headers: { ...headers, 'accept-encoding': 'identity' },
  });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await packed.json()).toEqual(await plain.json());
});

it('too many requests of one client are refused with 429 and the time to wait', async () => {
  const { url } = await startWith({ API_RATE_PER_MINUTE: '2' });
  const answers = await Promise.all([1, 2, 3].map(() => send('{ __typename }', {}, { url })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 429]);
  const refused = answers.find(({ status }) => status === 429);
  expect(refused?.body.errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
});

it("a port that is taken is an error with the system's code", async () => {
  const { port } = await startWith({});
  await expect(startWith({ PORT: String(port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

it('a server that stops ends what is under way first', async () => {
  const server = await startWith({});
  const answer = send('{ flows { leftOut } }', {}, { url: server.url });
  await new Promise((resolve) => setTimeout(resolve, 20));
  await server.stop();
  expect((await answer).status).toBe(200);
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
});
