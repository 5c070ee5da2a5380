import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './folder.ts';

/** Who holds Neo4j's lock on the data, by the kernel's list of file locks. Null when nobody, or not on Linux. */
export function storeLockHolder(folder: Layout): number | null {
  for (const file of [
    'databases/store_lock',
    'databases/system/database_lock',
    'databases/neo4j/database_lock',
  ]) {
    try {
      const { ino } = statSync(join(folder.data, file));
      const pid = lockHolder(readFileSync('/proc/locks', 'utf8'), ino);
      if (pid !== null) return pid;
    } catch {
      continue;
    }
  }
  return null;
}

/**
 * Finds the process in /proc/locks (proc_locks(5)), whose lines read
 * `1: POSIX  ADVISORY  WRITE 1234 08:01:131104 0 EOF`.
 */
export function lockHolder(locks: string, inode: number): number | null {
  for (const line of locks.split('\n')) {
    const found = /^\d+: \S+\s+\S+\s+\S+\s+(\d+) [0-9a-f]+:[0-9a-f]+:(\d+) /.exec(line);
    if (found !== null && Number(found[2]) === inode) return Number(found[1]);
  }
  return null;
}
