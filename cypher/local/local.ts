import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureJars } from './cache.ts';
import { DatabaseError, WAY_ROUND } from './failures.ts';
import { DEFAULT_HOME, HOME_SETTING, layout, needRoom, needWritable, type Layout } from './folder.ts';
import { findJava, type Java } from './java.ts';
import { joinServer } from './join.ts';
import { LockHeld, withLock } from './lock.ts';
import { chooseHeap } from './memory.ts';
import { LOCAL_USER, ensurePassword } from './password.ts';
import { choosePort } from './port.ts';
import { boltUri, endServer, startServer } from './server.ts';
import { readState, type RunningState } from './state.ts';
import type { LocalDatabase, OnProgress, OpenDatabaseOptions } from './types.ts';
import { livingUsers, noteUse } from './users.ts';
import { NEO4J_VERSION } from './version.ts';

const ROOM_BYTES = 200_000_000;
const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 60_000;

/** The home folder that these options lead to, absolute. */
export function homeFolderOf(homeFolder: string | undefined, env: NodeJS.ProcessEnv): string {
  return resolve(homeFolder ?? (env[HOME_SETTING] || DEFAULT_HOME));
}

/** Joins the server that runs in the home folder, or starts one. */
export async function openLocal(options: OpenDatabaseOptions): Promise<LocalDatabase> {
  const env = options.env ?? process.env;
  const home =
    options.ephemeral === true
      ? await mkdtemp(join(tmpdir(), 'mask-diplomacy-'))
      : homeFolderOf(options.homeFolder, env);
  try {
    return await openIn(layout(home), options, env);
  } catch (error) {
    if (options.ephemeral === true) await rm(home, { recursive: true, force: true });
    throw error;
  }
}

async function openIn(
  folder: Layout,
  options: OpenDatabaseOptions,
  env: NodeJS.ProcessEnv,
): Promise<LocalDatabase> {
  const timeoutMs = options.startTimeoutMs ?? START_TIMEOUT_MS;
  await needWritable(folder.home, HOME_SETTING);
  await mkdir(folder.run, { recursive: true });

  const open = async (tools: Tools | null): Promise<LocalDatabase | null> =>
    withFolderLock(folder, options.onProgress, timeoutMs * 1.5, async () => {
      const endUse = noteUse(folder);
      try {
        const joined = await joinServer(folder, options.onProgress, timeoutMs);
        if (joined !== null) return await handleFor(folder, joined, true, endUse, options.onProgress);
        if (tools !== null) {
          const started = await start(folder, options, env, tools, timeoutMs);
          return await handleFor(folder, started, false, endUse, options.onProgress);
        }
        endUse();
        return null;
      } catch (error) {
        endUse();
        throw error;
      }
    });

  const joined = await open(null);
  if (joined !== null) return joined;
  // Fetching can take minutes, so it happens outside the lock; somebody may have started the server meanwhile.
  const java = await findJava(env);
  options.onProgress({ step: 'java', message: `Java ${java.version} at ${java.command}` });
  const jars = await ensureJars(env, java, options.onProgress);
  const opened = await open({ java, jars });
  if (opened === null) throw new Error('a start gives a server or throws');
  return opened;
}

interface Tools {
  readonly java: Java;
  readonly jars: string;
}

async function start(
  folder: Layout,
  options: OpenDatabaseOptions,
  env: NodeJS.ProcessEnv,
  { java, jars }: Tools,
  timeoutMs: number,
): Promise<RunningState> {
  const heapMebibytes = chooseHeap(options.heap, env);
  await needRoom(folder.home, ROOM_BYTES, HOME_SETTING);
  const port = await choosePort(folder, env, options.onProgress);
  const password = await ensurePassword(folder, java, jars, env);
  options.onProgress({ step: 'start', message: `Starting Neo4j ${NEO4J_VERSION} in ${folder.home}` });
  try {
    const ephemeral = options.ephemeral === true;
    return await startServer({
      folder,
      java,
      jars,
      port,
      heapMebibytes,
      password,
      env,
      ephemeral,
      timeoutMs,
    });
  } catch (error) {
    const left = readState(folder);
    if (left !== null) await endServer(left);
    throw error;
  }
}

async function handleFor(
  folder: Layout,
  state: RunningState,
  reused: boolean,
  endUse: () => void,
  onProgress: OnProgress,
): Promise<LocalDatabase> {
  const uri = boltUri(state.port);
  const password = (await readFile(folder.password, 'utf8')).trim();
  const verb = reused ? 'is running already' : 'is ready';
  onProgress({
    step: 'ready',
    message: `Neo4j ${state.version} ${verb} at ${uri} (process ${state.java.pid})`,
  });
  let stopping: Promise<void> | null = null;
  return {
    kind: 'local',
    uri,
    user: LOCAL_USER,
    password,
    database: 'neo4j',
    pid: state.java.pid,
    reused,
    homeFolder: folder.home,
    stop: () => (stopping ??= letGo(folder, state, endUse, onProgress)),
  };
}

async function letGo(
  folder: Layout,
  state: RunningState,
  endUse: () => void,
  onProgress: OnProgress,
): Promise<void> {
  endUse();
  if (!existsSync(folder.run)) return endServer(state);
  const work = async (): Promise<void> => {
    const users = livingUsers(folder);
    if (existsSync(folder.keep)) return;
    if (users.length > 0) {
      onProgress({ step: 'stop', message: `Neo4j goes on running for process ${users.join(', ')}` });
      return;
    }
    onProgress({ step: 'stop', message: 'Stopping Neo4j' });
    await endServer(readState(folder) ?? state);
  };
  try {
    await withLock(folder.lock, { timeoutMs: STOP_TIMEOUT_MS }, work);
  } catch (error) {
    // Whoever holds the lock that long is opening the server, so it is in use; else its supervisor ends it.
    if (!(error instanceof LockHeld)) throw error;
  }
}

async function withFolderLock<T>(
  folder: Layout,
  onProgress: OnProgress,
  timeoutMs: number,
  work: () => Promise<T>,
): Promise<T> {
  const onWait = ({ pid }: { pid: number }): void =>
    onProgress({
      step: 'folder',
      message: `Process ${pid} is starting or stopping Neo4j in ${folder.home}; waiting`,
    });
  try {
    return await withLock(folder.lock, { timeoutMs, onWait }, work);
  } catch (error) {
    if (!(error instanceof LockHeld)) throw error;
    throw new DatabaseError('folder-locked', [
      `Process ${error.holder.pid} has held ${folder.home} for over ${Math.round(timeoutMs / 1000)} s without getting Neo4j to run.`,
      `End it (kill ${error.holder.pid}), then start again; or name another folder with ${HOME_SETTING}.`,
      WAY_ROUND,
    ]);
  }
}
