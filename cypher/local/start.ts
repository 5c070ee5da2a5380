import { ensureJars } from './cache.ts';
import { giveUpArchive } from './class-archive.ts';
import { DatabaseError } from './failures.ts';
import { HOME_SETTING, needRoom, type Layout } from './folder.ts';
import { faultsIn, pinnedJars } from './jar-list.ts';
import { chooseHeap } from './memory.ts';
import { ensurePassword } from './password.ts';
import { choosePort } from './port.ts';
import { endServer, startServer } from './server.ts';
import { readState, type RunningState } from './state.ts';
import type { Tools } from './tools.ts';
import type { OpenDatabaseOptions } from './types.ts';
import { NEO4J_VERSION } from './version.ts';

const ROOM_BYTES = 200_000_000;
const PORT_TRIES = 3;

/**
 * Starts the server in a folder where none runs; to be called with the folder's lock held and the own use noted.
 * Heals what it can: a port that somebody else took in between, an archive of classes that Java stumbles over, a damaged
 * file in the cache. Leaves no process behind when it throws.
 */
export async function start(
  folder: Layout,
  options: OpenDatabaseOptions,
  env: NodeJS.ProcessEnv,
  given: Tools,
  timeoutMs: number,
): Promise<RunningState> {
  let tools = given;
  const heapMebibytes = chooseHeap(options.heap, env);
  await needRoom(folder.home, ROOM_BYTES, HOME_SETTING);
  let mayRepair = true;
  let unsure: string | null = null;
  for (let tries = 1; ; tries += 1) {
    const port = await choosePort(folder, env, options.onProgress);
    try {
      const password = await ensurePassword(folder, tools, env);
      const message = `Starting Neo4j ${NEO4J_VERSION} in ${folder.home}`;
      options.onProgress({ step: 'start', message });
      const ephemeral = options.ephemeral === true;
      const started = await startServer({
        folder,
        ...tools,
        port,
        heapMebibytes,
        password,
        env,
        ephemeral,
        timeoutMs,
      });
      if (unsure !== null) await giveUpArchive(unsure, 'Neo4j did not start with it, and did without');
      return started;
    } catch (error) {
      const left = readState(folder);
      if (left !== null) await endServer(left);
      const code = error instanceof DatabaseError ? error.code : null;
      if (code === 'port-taken' && tries < PORT_TRIES) continue;
      if (code === 'start-failed' && tools.classArchive !== null && 'use' in tools.classArchive) {
        unsure = tools.classArchive.use;
        tools = { ...tools, classArchive: null };
        continue;
      }
      const mayBeDamage = code === 'start-failed' && mayRepair;
      if (!mayBeDamage || (await faultsIn(tools.jars, pinnedJars(), true)).length === 0) throw error;
      mayRepair = false;
      await ensureJars(env, tools.java, options.onProgress, true);
    }
  }
}
