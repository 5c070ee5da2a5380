import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Layout } from './folder.ts';
import { isAlive, ownIdentity } from './process-identity.ts';

let count = 0;

/**
 * Notes in the folder that this process uses the server; gives what takes the note away. `supervise.sh` reads the
 * process number from the file's name, so a use ends with its process whatever kills that.
 */
export function noteUse(folder: Layout): () => void {
  mkdirSync(folder.users, { recursive: true });
  count += 1;
  const path = join(folder.users, `${process.pid}-${count}`);
  writeFileSync(path, ownIdentity().startedAt);
  return () => rmSync(path, { force: true });
}

/** Process numbers of the living users, lowest first; notes of dead ones are cleared away. */
export function livingUsers(folder: Layout): readonly number[] {
  const pids = new Set<number>();
  for (const name of namesIn(folder.users)) {
    const pid = Number(name.split('-')[0]);
    if (isAlive({ pid, startedAt: readNote(join(folder.users, name)) })) pids.add(pid);
    else rmSync(join(folder.users, name), { force: true });
  }
  return [...pids].sort((a, b) => a - b);
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function readNote(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
