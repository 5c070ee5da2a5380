import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import envPaths from 'env-paths';
import { DatabaseError, WAY_ROUND } from './failures.ts';
import { needRoom, needWritable, writingBelow } from './folder.ts';
import { faultsIn, pinnedJars } from './jar-list.ts';
import type { Java } from './java.ts';
import { LockHeld, withLock } from './lock.ts';
import { copyJars, findMaven } from './maven.ts';
import type { OnProgress } from './types.ts';
import { NEO4J_VERSION } from './version.ts';

/** The environment variable that moves the cache. */
export const CACHE_SETTING = 'MASK_DIPLOMACY_CACHE';
const FETCH_TIMEOUT_MS = 30 * 60_000;
const ROOM_BYTES = 300_000_000;
const SAY_EVERY_MS = 4_000;

/** The per-user folder for server files: MASK_DIPLOMACY_CACHE, else where the system keeps caches. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return env[CACHE_SETTING] || envPaths('mask-diplomacy', { suffix: '' }).cache;
}

/** Where the jars of the pinned version are, or will be. */
export function jarFolder(env: NodeJS.ProcessEnv): string {
  return join(cacheFolder(env), `neo4j-${NEO4J_VERSION}`);
}

/**
 * Makes sure that the server's jars are in the cache and gives their folder. The folder is complete or absent: jars
 * come into a sibling that is renamed. A broken folder is fetched anew. `deep` checks contents, not only sizes.
 */
export async function ensureJars(
  env: NodeJS.ProcessEnv,
  java: Java,
  onProgress: OnProgress,
  deep = false,
): Promise<string> {
  const folder = jarFolder(env);
  const jars = pinnedJars();
  const total = `${jars.length} files, ${megabytes(jars.reduce((sum, jar) => sum + jar.bytes, 0))} MB`;
  const lookInCache = async (): Promise<string[]> => faultsIn(folder, jars, deep);

  let faults = await lookInCache();
  if (faults.length > 0) {
    await needWritable(cacheFolder(env), CACHE_SETTING);
    try {
      await withLock(
        `${folder}.lock`,
        {
          timeoutMs: FETCH_TIMEOUT_MS,
          onWait: ({ pid }) =>
            onProgress({
              step: 'jars',
              message: `Process ${pid} is fetching Neo4j ${NEO4J_VERSION}; waiting for it`,
            }),
        },
        async () => {
          faults = await lookInCache();
          if (faults.length === 0) return;
          if (faults.length < jars.length) {
            onProgress({
              step: 'jars',
              message: `The cache in ${folder} is damaged (${faults[0]}); repairing it`,
            });
          }
          onProgress({
            step: 'jars',
            message: `Fetching Neo4j ${NEO4J_VERSION} (${total}) into ${folder}`,
            fraction: 0,
          });
          await writingBelow(cacheFolder(env), CACHE_SETTING, () => fetchInto(folder, env, java, onProgress));
        },
      );
    } catch (error) {
      if (!(error instanceof LockHeld)) throw error;
      throw new DatabaseError('fetch-failed', [
        `Process ${error.holder.pid} has been fetching the Neo4j server files for over 30 minutes.`,
        `End it if it hangs (kill ${error.holder.pid}), then start again.`,
        WAY_ROUND,
      ]);
    }
  } else {
    onProgress({
      step: 'jars',
      message: `Neo4j ${NEO4J_VERSION} from the cache in ${folder} (${total})`,
      fraction: 1,
    });
  }
  return folder;
}

async function fetchInto(
  folder: string,
  env: NodeJS.ProcessEnv,
  java: Java,
  onProgress: OnProgress,
): Promise<void> {
  await needRoom(cacheFolder(env), ROOM_BYTES, CACHE_SETTING);
  const maven = await findMaven(env);
  await sweepStaging(folder);
  const staging = await mkdtemp(`${folder}.part-`);
  try {
    const fetched = join(staging, 'jars');
    const copy = async (repository?: string): Promise<void> =>
      sayingSoWhileSilent(onProgress, (listen) =>
        copyJars(maven, {
          outputFolder: fetched,
          java,
          env,
          onJar: countJars(listen),
          ...(repository === undefined ? {} : { repository }),
        }),
      );
    await copy();
    let faults = await faultsIn(fetched, pinnedJars(), true);
    if (faults.length > 0) {
      // Maven trusts its own repository without looking, so a file damaged there comes out damaged every time.
      onProgress({
        step: 'jars',
        message: `Maven's own repository is damaged (${faults[0]}); fetching past it`,
      });
      await rm(fetched, { recursive: true, force: true });
      await copy(join(staging, 'repository'));
      faults = await faultsIn(fetched, pinnedJars(), true);
    }
    if (faults.length > 0) {
      throw new DatabaseError('fetch-failed', [
        `What Maven fetched is not the Neo4j ${NEO4J_VERSION} that jars.lock pins: ${faults.slice(0, 3).join('; ')}.`,
        'Check whether a proxy or mirror changes downloads.',
        WAY_ROUND,
      ]);
    }
    const broken = join(staging, 'broken');
    await mkdir(broken);
    await rename(folder, join(broken, 'jars')).catch(() => {});
    await rename(fetched, folder);
    onProgress({ step: 'jars', message: `Neo4j ${NEO4J_VERSION} is complete in ${folder}`, fraction: 1 });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Maven says nothing for many seconds while it starts, and while it copies what an earlier fetch left with it. */
async function sayingSoWhileSilent(
  onProgress: OnProgress,
  work: (listen: OnProgress) => Promise<void>,
): Promise<void> {
  const startedAt = Date.now();
  let saidAt = startedAt;
  const timer = setInterval(() => {
    if (Date.now() - saidAt < SAY_EVERY_MS) return;
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    onProgress({ step: 'jars', message: `Maven is looking for the files and copying them … ${seconds} s` });
  }, SAY_EVERY_MS);
  try {
    await work((progress) => {
      saidAt = Date.now();
      onProgress(progress);
    });
  } finally {
    clearInterval(timer);
  }
}

/** Removes what killed fetches left. Nobody else is fetching: the caller holds the lock. */
async function sweepStaging(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder))) {
    if (name.startsWith(`${basename(folder)}.part-`)) {
      await rm(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
}

/** Reports each pinned jar that comes over the network; Maven's own plug-ins are not counted. */
function countJars(onProgress: OnProgress): (name: string) => void {
  const waiting = new Map(pinnedJars().map((jar) => [jar.name, jar.bytes]));
  const total = { count: waiting.size, bytes: [...waiting.values()].reduce((sum, bytes) => sum + bytes, 0) };
  let come = 0;
  return (name) => {
    const bytes = waiting.get(name);
    if (bytes === undefined) return;
    waiting.delete(name);
    come += bytes;
    onProgress({
      step: 'jars',
      message: `Fetched ${total.count - waiting.size} of ${total.count} files, ${megabytes(come)} of ${megabytes(total.bytes)} MB`,
      fraction: come / total.bytes,
    });
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
