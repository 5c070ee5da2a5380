import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseError, WAY_ROUND } from './failures.ts';
import { HOME_SETTING, homeFolderOf, layout, needWritable, writingBelow, type Layout } from './folder.ts';
import { withFolderLock } from './folder-lock.ts';
import { joinServer } from './join.ts';
import { LockHeld, withLock } from './lock.ts';
import { chooseHeap } from './memory.ts';
import { LOCAL_USER, readPassword } from './password.ts';
import { fixedPort } from './port.ts';
import { prepareLocal } from './prepare.ts';
import { boltUri, endServer } from './server.ts';
import { start } from './start.ts';
import { readState, type RunningState } from './state.ts';
import type { Tools } from './tools.ts';
import type { LocalDatabase, OnProgress, OpenDatabaseOptions } from './types.ts';
import { livingUsers, noteUse } from './users.ts';

const START_TIMEOUT_MS = 180_000;
const STOP_TIMEOUT_MS = 60_000;

/** Joins the server that runs in the home folder, or starts one. */
export async function openLocal(options: OpenDatabaseOptions): Promise<LocalDatabase> {
  const env = options.env ?? process.env;
  const home =
    options.ephemeral === true
      ? await mkdtemp(join(tmpdir(), 'mask-diplomacy-'))
      : homeFolderOf(options.homeFolder, env);
  try {
    return await writingBelow(home, HOME_SETTING, () => openIn(layout(home), options, env));
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
  needSupportedSystem();
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
  // Before minutes of fetching, not after them.
  chooseHeap(options.heap, env);
  fixedPort(env);
  // Fetching and preparing can take minutes, so they happen outside the lock; somebody may have started the server meanwhile.
  const opened = await open(await prepareLocal(env, options.onProgress));
  if (opened === null) throw new Error('a start gives a server or throws');
  return opened;
}

async function handleFor(
  folder: Layout,
  state: RunningState,
  reused: boolean,
  endUse: () => void,
  onProgress: OnProgress,
): Promise<LocalDatabase> {
  const uri = boltUri(state.port);
  const password = await readPassword(folder);
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

function needSupportedSystem(): void {
  if (process.platform !== 'win32') return;
  throw new DatabaseError('unsupported-system', [
    'The local Neo4j runs on Linux and macOS; this is Windows.',
    'Run everything in WSL (Windows Subsystem for Linux), or use compose.yaml.',
    WAY_ROUND,
  ]);
}
