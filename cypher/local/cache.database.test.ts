import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ensureJars, jarFolder } from './cache.ts';
import { faultsIn, pinnedJars } from './jar-list.ts';
import { findJava, type Java } from './java.ts';
import { fakeCommand } from './testing/fake-command.ts';

let java: Java;
let source: string;
let base: string;
let env: NodeJS.ProcessEnv;
let calls: string;
let said: string[];
const listen = ({ message }: { message: string }): void => void said.push(message);

beforeAll(async () => {
  java = await findJava(process.env);
  source = await ensureJars(process.env, java, () => {});
});

/** A Maven that copies the real jars, as the real one does from its repository, and notes that it ran. */
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'cache-test-'));
  calls = join(base, 'calls');
  said = [];
  fakeCommand(
    join(base, 'bin'),
    'mvn',
    `echo run >>'${calls}'; for each; do case $each in -DoutputDirectory=*) to=\${each#*=} ;; esac; done
     mkdir -p "$to" && cp -r '${source}'/* "$to/"`,
  );
  env = {
    ...process.env,
    MASK_DIPLOMACY_CACHE: join(base, 'cache'),
    PATH: `${join(base, 'bin')}:${process.env.PATH ?? ''}`,
  };
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const runs = (): number => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n').length : 0);

it('an empty cache is filled once, by one of two who ask at the same time, and nothing else is left in it', async () => {
  const folders = await Promise.all([ensureJars(env, java, listen), ensureJars(env, java, listen)]);
  expect(folders).toEqual([jarFolder(env), jarFolder(env)]);
  expect(runs()).toBe(1);
  expect(said.join('\n')).toMatch(/is fetching Neo4j 5\.26\.\d+; waiting/);
  expect(await faultsIn(jarFolder(env), pinnedJars(), true)).toEqual([]);
  expect(readdirSync(join(base, 'cache'))).toHaveLength(1);

  said = [];
  await ensureJars(env, java, listen);
  expect(runs()).toBe(1);
  expect(said.join('\n')).toMatch(/from the cache/);
});

it('a cache with a file cut short repairs itself and says so', async () => {
  cpSync(source, jarFolder(env), { recursive: true });
  const victim = pinnedJars()[0]?.name ?? '';
  truncateSync(join(jarFolder(env), victim), 10);
  await ensureJars(env, java, listen);
  expect(said.join('\n')).toContain(`${victim} has 10 bytes`);
  expect(await faultsIn(jarFolder(env), pinnedJars(), true)).toEqual([]);
});

it('what a killed fetch left is cleared away by the next', async () => {
  cpSync(source, `${jarFolder(env)}.part-left/jars`, { recursive: true });
  await ensureJars(env, java, listen);
  expect(readdirSync(join(base, 'cache'))).toHaveLength(1);
});

it('a damaged Maven repository is fetched past', async () => {
  fakeCommand(
    join(base, 'bin'),
    'mvn',
    `for each; do case $each in -DoutputDirectory=*) to=\${each#*=} ;; -Dmaven.repo.local=*) fresh=1 ;; esac; done
     mkdir -p "$to" && cp -r '${source}'/* "$to/"
     [ -n "$fresh" ] || for jar in "$to"/neo4j-bolt-*.jar; do echo damage >"$jar"; done`,
  );
  await ensureJars(env, java, listen);
  expect(said.join('\n')).toMatch(/Maven's own repository is damaged/);
  expect(await faultsIn(jarFolder(env), pinnedJars(), true)).toEqual([]);
});

it('files that are not the pinned ones are refused and the cache stays absent', async () => {
  fakeCommand(
    join(base, 'bin'),
    'mvn',
    `for each; do case $each in -DoutputDirectory=*) to=\${each#*=} ;; esac; done
     mkdir -p "$to" && echo other >"$to/neo4j-5.26.30.jar"`,
  );
  await expect(ensureJars(env, java, listen)).rejects.toMatchObject({ code: 'fetch-failed' });
  expect(readdirSync(join(base, 'cache'))).toEqual([]);
});

it('without a network the failure names the way round, and the next try can succeed', async () => {
  fakeCommand(join(base, 'bin'), 'mvn', 'echo "[ERROR] Unknown host repo.maven.apache.org"; exit 1');
  await expect(ensureJars(env, java, listen)).rejects.toMatchObject({
    code: 'no-network',
    message: expect.stringContaining('NEO4J_URI'),
  });
  expect(readdirSync(join(base, 'cache'))).toEqual([]);
});

it('a cache folder that cannot be written is named with the setting that moves it', async () => {
  appendFileSync(join(base, 'file'), '');
  const elsewhere = { ...env, MASK_DIPLOMACY_CACHE: join(base, 'file', 'cache') };
  await expect(ensureJars(elsewhere, java, listen)).rejects.toMatchObject({
    code: 'not-writable',
    message: expect.stringContaining('MASK_DIPLOMACY_CACHE'),
  });
});
