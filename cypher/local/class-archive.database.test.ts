import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureJars, jarFolder } from './cache.ts';
import { archiveState } from './class-archive.ts';
import { pinnedJars } from './jar-list.ts';
import { findJava, type Java } from './java.ts';
import { openDatabase } from './open-database.ts';
import type { LocalDatabase } from './types.ts';

/** For two starts and the writing of an archive on a busy machine. */
const SLOW = 400_000;
let base: string;
let env: NodeJS.ProcessEnv;
let java: Java;
const said: string[] = [];

/** A cache of the test's own, with the user's jars in it. */
beforeAll(async () => {
  java = await findJava(process.env);
  const source = await ensureJars(process.env, java, () => {});
  base = mkdtempSync(join(source, '..', 'archive-test-'));
  env = { ...process.env, MASK_DIPLOMACY_CACHE: base, MASK_DIPLOMACY_QUICK_START: 'on' };
  mkdirSync(jarFolder(env));
  for (const { name } of pinnedJars()) linkSync(join(source, name), join(jarFolder(env), name));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

async function open(homeFolder: string): Promise<LocalDatabase> {
  const { NEO4J_URI: _, ...rest } = env;
  const onProgress = ({ message }: { message: string }): void => void said.push(message);
  const database = await openDatabase({ homeFolder, env: rest, heap: '512m', onProgress });
  if (database.kind !== 'local') throw new Error('expected the local server');
  return database;
}

it.skipIf(process.platform !== 'linux')(
  'the first start prepares quick starts, leaves nothing else beside the jars, and has the archive mapped',
  { timeout: SLOW },
  async () => {
    const home = mkdtempSync(join(tmpdir(), 'archive-home-'));
    try {
      const first = await open(home);
      const made = await archiveState({ java, jars: jarFolder(env) }, env);
      const maps = readFileSync(`/proc/${first.pid}/maps`, 'utf8');
      await first.stop();
      if (made.kind !== 'made') throw new Error(`expected an archive, got ${JSON.stringify(made)}`);
      expect(maps).toContain(made.path);
      expect(said.join('\n')).toMatch(
        /Preparing Neo4j for quick starts, once[^]*is prepared for quick starts/,
      );
      expect(readdirSync(base)).toHaveLength(2);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
);
