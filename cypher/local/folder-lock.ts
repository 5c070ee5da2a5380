import { DatabaseError, WAY_ROUND } from './failures.ts';
import { HOME_SETTING, type Layout } from './folder.ts';
import { LockHeld, withLock } from './lock.ts';
import type { OnProgress } from './types.ts';

/**
 * Runs work while no other process starts, stops or deletes the server in this home folder. Throws `folder-locked`
 * with the process that does, when it takes longer than the time given.
 */
export async function withFolderLock<T>(
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
