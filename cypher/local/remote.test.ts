import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { openDatabase } from './open-database.ts';
import { fakeBoltServer } from './testing/fake-bolt-server.ts';

let close: (() => void) | null = null;
afterEach(() => close?.());

async function openAt(behaviour: Parameters<typeof fakeBoltServer>[0], env: NodeJS.ProcessEnv = {}) {
  const server = await fakeBoltServer(behaviour);
  close = server.close;
  return openDatabase({ env: { NEO4J_URI: server.uri, NEO4J_PASSWORD: 'x', ...env }, onProgress: () => {} });
}

it('a server of 5.26 or newer at NEO4J_URI is taken, with the login and database of the environment', async () => {
  const database = await openAt({ agent: 'Neo4j/2025.06.0' }, { NEO4J_USER: 'ann', NEO4J_DATABASE: 'masks' });
  expect(database).toMatchObject({ kind: 'remote', user: 'ann', password: 'x', database: 'masks' });
});

it('an older server is refused by its version', async () => {
  await expect(openAt({ agent: 'Neo4j/4.4.40' })).rejects.toMatchObject({
    code: 'server-too-old',
    message: expect.stringMatching(/Neo4j\/4\.4\.40.*5\.26 or newer/),
  });
});

it('a refused login is told from a missing server, and says which settings to check', async () => {
  const refused = openAt({ failure: 'Neo.ClientError.Security.Unauthorized' });
  await expect(refused).rejects.toMatchObject({
    code: 'wrong-credentials',
    message: expect.stringMatching(/user "neo4j"[^]*NEO4J_USER and NEO4J_PASSWORD/),
  });
});

it('an address where nothing listens is unreachable', async () => {
  const gone = await fakeBoltServer({ agent: 'Neo4j/5.26.0' });
  gone.close();
  await expect(openDatabase({ env: { NEO4J_URI: gone.uri }, onProgress: () => {} })).rejects.toMatchObject({
    code: 'unreachable',
    message: expect.stringMatching(new RegExp(`${gone.uri}.*: connect ECONNREFUSED`)),
  });
});

it('an address that is none is refused with what one looks like, without the login inside it', async () => {
  const attempt = openDatabase({ env: { NEO4J_URI: 'http://ann:secret@host' }, onProgress: () => {} });
  await expect(attempt).rejects.toMatchObject({
    code: 'bad-setting',
    message: expect.stringMatching(/http:\/\/host[^]*bolt:\/\/host:7687/),
  });
  await expect(attempt).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
});

it('a server that takes the connection and never answers ends the command with its code', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const address = silent.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  try {
    const main = fileURLToPath(new URL('main.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', main, 'start'], {
      env: { ...process.env, NEO4J_URI: `bolt://127.0.0.1:${address.port}` },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = await new Promise((resolve) => child.once('close', resolve));
    expect(said).toMatch(/Nothing usable answers at bolt:/);
    expect(ended).toBe(33);
  } finally {
    silent.close();
  }
}, 60_000);
