import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { greetOverBolt } from './bolt.ts';
import { DatabaseError, WAY_ROUND } from './failures.ts';
import type { Layout } from './folder.ts';
import { LOCAL_USER, passwordLost, readPassword } from './password.ts';
import { isAlive } from './process-identity.ts';
import { boltUri, endServer } from './server.ts';
import { condition, readState, type RunningState, type ServerState } from './state.ts';
import type { OnProgress } from './types.ts';
import { livingUsers } from './users.ts';

const POLL_MS = 100;

/**
 * The server that already runs in the folder and answers; null when none does, after clearing away what was left of
 * one. To be called with the folder's lock held and the own use noted. Throws `folder-locked` when one runs for
 * somebody else and does not answer, `password-lost` when it refuses the folder's password.
 */
export async function joinServer(
  folder: Layout,
  onProgress: OnProgress,
  timeoutMs: number,
): Promise<RunningState | null> {
  const state = readState(folder);
  if (state === null || condition(state) === 'gone') return null;
  if (condition(state) === 'orphan') {
    onProgress({
      step: 'folder',
      message: `Ending Neo4j process ${state.java?.pid ?? '?'}, left over from a killed start`,
    });
    await endServer(state);
    return null;
  }
  const password = await readPassword(folder);
  const target = { uri: boltUri(state.port), user: LOCAL_USER, password, database: 'neo4j' };
  const deadline = Date.now() + timeoutMs;
  // The server may still be coming up for a process that was killed, or be on its way down.
  while (isAlive(state.supervisor)) {
    if (!existsSync(folder.stopping)) {
      const answer = await greetOverBolt(target, 2_000);
      const now = readState(folder);
      if (answer.outcome === 'ready' && now !== null && now.java !== null && !existsSync(folder.stopping)) {
        return { ...now, java: now.java };
      }
      if (answer.outcome === 'refused-credentials') throw passwordLost(folder);
    }
    if (Date.now() > deadline) return giveUpOn(state, folder);
    await sleep(POLL_MS);
  }
  return null;
}

/** Ends a server that does not answer, unless another process counts on it. */
async function giveUpOn(state: ServerState, folder: Layout): Promise<null> {
  const others = livingUsers(folder).filter((pid) => pid !== process.pid);
  if (others.length > 0 || existsSync(folder.keep)) {
    throw new DatabaseError('folder-locked', [
      `Neo4j process ${state.java?.pid ?? state.supervisor.pid} holds ${folder.home} and does not answer at ${boltUri(state.port)}.`,
      others.length > 0
        ? `It runs for process ${others.join(', ')}. End that first, then start again.`
        : 'It was started with `pnpm db start`. End it with `pnpm db stop`, then start again.',
      WAY_ROUND,
    ]);
  }
  await endServer(state);
  return null;
}
