import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { layout } from './folder.ts';
import { openDatabase } from './open-database.ts';
import { identify } from './process-identity.ts';
import { readState } from './state.ts';
import { killHard, openElsewhere, until, type OtherProcess } from './testing/other-process.ts';
import type { DatabaseHandle, LocalDatabase } from './types.ts';

/** For tests that start servers, which takes half a minute each on a busy machine. */
const SLOW = 240_000;
const base = mkdtempSync(join(tmpdir(), 'local-test-'));
const others: OtherProcess[] = [];
const isAlive = (pid: number): boolean => identify(pid) !== null;

/** No NEO4J_URI of the tester's own gets into these tests. */
const env: NodeJS.ProcessEnv = { ...process.env };
delete env.NEO4J_URI;

async function open(homeFolder: string, extra: NodeJS.ProcessEnv = {}): Promise<DatabaseHandle> {
  return openDatabase({ homeFolder, env: { ...env, ...extra }, onProgress: () => {} });
}

async function openLocal(homeFolder: string): Promise<LocalDatabase> {
  const database = await open(homeFolder);
  if (database.kind !== 'local') throw new Error('expected the local server');
  return database;
}

async function elsewhere(homeFolder: string): Promise<OtherProcess> {
  const other = await openElsewhere(homeFolder);
  others.push(other);
  return other;
}

async function ask(database: Pick<LocalDatabase, 'uri' | 'user' | 'password'>): Promise<number> {
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  const session = driver.session({ database: 'neo4j' });
  try {
    // The first query of a fresh server takes long on a busy machine.
    const { records } = await session.run('RETURN 42 AS answer', {}, { timeout: 60_000 });
    return Number(records[0]?.get('answer'));
  } finally {
    await driver.close();
  }
}

afterEach(async () => {
  for (const other of others.splice(0)) await killHard(other);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('a running local server', () => {
  const home = join(base, 'running');
  let database: LocalDatabase;
  beforeAll(async () => {
    database = await openLocal(home);
  });
  afterAll(() => database.stop());

  it('answers over Bolt, on the loopback address only', { timeout: SLOW }, async () => {
    expect(database.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(database).toMatchObject({ reused: false, database: 'neo4j', homeFolder: home });
    expect(await ask(database)).toBe(42);
  });

  it('has a password that only its owner can read', () => {
    expect(statSync(layout(home).password).mode & 0o777).toBe(0o600);
    expect(database.password).toMatch(/^[0-9a-f]{48}$/);
  });

  it('is joined by another process, which does not end it when it goes', async () => {
    const other = await elsewhere(home);
    expect(other.database).toMatchObject({ reused: true, pid: database.pid, uri: database.uri });
    other.child.kill('SIGTERM');
    await once(other.child, 'exit');
    expect(await ask(database)).toBe(42);
  });

  it('is joined by a second use in the same process, which does not end it when it goes', async () => {
    const second = await openLocal(home);
    expect(second).toMatchObject({ reused: true, pid: database.pid });
    await second.stop();
    expect(await ask(database)).toBe(42);
  });

  it('serves as NEO4J_URI, and is left alone by that handle', async () => {
    const remote = await open(home, { NEO4J_URI: database.uri, NEO4J_PASSWORD: database.password });
    expect(remote).toMatchObject({ kind: 'remote', uri: database.uri });
    await remote.stop();
    expect(await ask(database)).toBe(42);
  });

  it('refuses a wrong password for NEO4J_URI', async () => {
    await expect(open(home, { NEO4J_URI: database.uri, NEO4J_PASSWORD: 'wrong' })).rejects.toMatchObject({
      code: 'wrong-credentials',
    });
  });

  it('refuses a database that it does not have', async () => {
    const extra = { NEO4J_URI: database.uri, NEO4J_PASSWORD: database.password, NEO4J_DATABASE: 'none' };
    await expect(open(home, extra)).rejects.toMatchObject({ code: 'database-missing' });
  });

  it.skipIf(process.platform !== 'linux')(
    'keeps its data from a second server, which names it',
    { timeout: SLOW },
    async () => {
      const second = join(base, 'second');
      mkdirSync(second);
      symlinkSync(layout(home).data, layout(second).data);
      writeFileSync(layout(second).password, database.password);
      await expect(open(second)).rejects.toMatchObject({
        code: 'folder-locked',
        message: expect.stringContaining(`Process ${database.pid} holds the data`),
      });
      expect(readdirSync(layout(second).users)).toEqual([]);
    },
  );
});

it('data without their password are not opened and not touched', async () => {
  const home = join(base, 'no-password');
  mkdirSync(join(layout(home).data, 'databases', 'system'), { recursive: true });
  await expect(open(home)).rejects.toMatchObject({
    code: 'password-lost',
    message: expect.stringContaining('db reset'),
  });
  expect(existsSync(layout(home).password)).toBe(false);
});

it(
  'a server outlives a killed starter for the other user, is replaced when its supervisor is killed, and ends with its last user',
  { timeout: SLOW },
  async () => {
    const home = join(base, 'shared');
    const starter = await elsewhere(home);
    const mine = await openLocal(home);
    await killHard(starter);
    expect(mine).toMatchObject({ reused: true, pid: starter.database.pid });
    expect(await ask(mine)).toBe(42);

    const supervisor = readState(layout(home))?.supervisor.pid ?? 0;
    process.kill(supervisor, 'SIGKILL');
    await until('the supervisor is gone', () => !isAlive(supervisor));
    expect(isAlive(mine.pid)).toBe(true);
    const next = await elsewhere(home);
    expect(next.database).toMatchObject({ reused: false, uri: mine.uri });
    expect(isAlive(mine.pid)).toBe(false);

    await mine.stop();
    expect(isAlive(next.database.pid)).toBe(true);
    await killHard(next);
    await until('the server of a killed process is gone', () => !isAlive(next.database.pid));
    await until('its supervisor is gone too', () => readState(layout(home)) === null);
  },
);

it('a server whose folder is deleted under it ends', { timeout: SLOW }, async () => {
  const home = join(base, 'deleted');
  const { database } = await elsewhere(home);
  rmSync(home, { recursive: true, force: true });
  await until('the server is gone', () => !isAlive(database.pid), 60_000);
});

it('Ctrl-C ends the server cleanly, and an ephemeral one leaves no folder', { timeout: SLOW }, async () => {
  const { child, database } = await elsewhere('ephemeral');
  expect(existsSync(database.homeFolder)).toBe(true);
  process.kill(-(child.pid ?? 0), 'SIGINT');
  const [exitCode]: unknown[] = await once(child, 'exit');
  expect(exitCode).toBe(130);
  expect(isAlive(database.pid)).toBe(false);
  expect(existsSync(database.homeFolder)).toBe(false);
});
