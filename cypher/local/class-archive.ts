import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CACHE_SETTING } from './cache.ts';
import { DatabaseError, type FailureCode } from './failures.ts';
import { layout, needRoom } from './folder.ts';
import { pinnedJars } from './jar-list.ts';
import { LockHeld, withLock } from './lock.ts';
import { chooseHeap } from './memory.ts';
import type { Tools as StartTools } from './tools.ts';
import { TrainingBrokenOff, train } from './train.ts';
import type { OnProgress } from './types.ts';

/** Whether Neo4j starts from an archive of its classes: `on` or `off`. */
export const QUICK_START_SETTING = 'MASK_DIPLOMACY_QUICK_START';
const ROOM_BYTES = 400_000_000;
const PASSING = ['disk-full', 'too-little-memory', 'port-taken'] as const satisfies FailureCode[];
const SAY_EVERY_MS = 4_000;
/** A machine that was too busy that day, or a fault since mended, should not cost quick starts for ever. */
const NOTE_HOLDS_MS = 7 * 24 * 3_600_000;

/** What is known of the archive for one Java and one set of jars. */
export type ArchiveState =
  | { readonly kind: 'switched-off' | 'not-made' }
  | { readonly kind: 'made'; readonly path: string }
  | { readonly kind: 'failed'; readonly marker: string; readonly reason: string };

type Tools = Pick<StartTools, 'java' | 'jars'>;

/** Throws `bad-setting` for anything but `on`, `off` and nothing. */
export function wantsQuickStart(env: NodeJS.ProcessEnv): boolean {
  const setting = env[QUICK_START_SETTING] || 'on';
  if (setting === 'on' || setting === 'off') return setting === 'on';
  throw new DatabaseError('bad-setting', [`${QUICK_START_SETTING} is "${setting}"; valid is on or off.`]);
}

/** Looks without changing anything. */
export async function archiveState(tools: Tools, env: NodeJS.ProcessEnv): Promise<ArchiveState> {
  if (!wantsQuickStart(env)) return { kind: 'switched-off' };
  const path = await archivePath(tools);
  if (existsSync(path)) return { kind: 'made', path };
  const marker = markerOf(path);
  const reason = await readNote(marker);
  return reason === null ? { kind: 'not-made' } : { kind: 'failed', marker, reason: reason.trim() };
}

/**
 * The archive of classes that lets this Java start these jars in about half the time; null when there is none. Made
 * once, in about a minute; a try that failed is noted beside it and not repeated for a week. While another process makes it, this
 * one goes on without. Throws for a wrong setting only.
 */
export async function ensureClassArchive(
  tools: Tools,
  env: NodeJS.ProcessEnv,
  onProgress: OnProgress,
): Promise<string | null> {
  const found = await archiveState(tools, env);
  if (found.kind !== 'not-made') return found.kind === 'made' ? found.path : null;
  const goOnWithout = (why: string): null => {
    onProgress({ step: 'prepare', message: `Neo4j is not prepared for quick starts: ${why}` });
    return null;
  };
  try {
    // One lock for all archives of these jars, so that leftovers can be told from work under way.
    return await withLock(`${tools.jars}.training.lock`, { timeoutMs: 0 }, async () => {
      const now = await archiveState(tools, env);
      if (now.kind === 'made') return now.path;
      return now.kind === 'not-made' ? await make(tools, env, onProgress, goOnWithout) : null;
    });
  } catch (error) {
    if (error instanceof LockHeld) return goOnWithout(`process ${error.holder.pid} is doing that now`);
    return goOnWithout(firstLine(error));
  }
}

/** Notes that an archive is of no use, and why, so that no start takes it for the next week. Never throws. */
export async function giveUpArchive(path: string, reason: string): Promise<void> {
  await writeFile(markerOf(path), `${reason}\n`).catch(() => {});
  await rm(path, { force: true }).catch(() => {});
}

async function make(
  tools: Tools,
  env: NodeJS.ProcessEnv,
  onProgress: OnProgress,
  goOnWithout: (why: string) => null,
): Promise<string | null> {
  await sweepTraining(tools.jars);
  await needRoom(dirname(tools.jars), ROOM_BYTES, CACHE_SETTING);
  const heapMebibytes = chooseHeap(undefined, env);
  const archive = await archivePath(tools);
  const home = await mkdtemp(`${tools.jars}.training-`);
  const startedAt = Date.now();
  const seconds = (): string => `${Math.round((Date.now() - startedAt) / 1000)} s`;
  let saidAt = 0;
  const onStep = (what: string, fraction: number): void => {
    if (Date.now() - saidAt < SAY_EVERY_MS) return;
    saidAt = Date.now();
    const message = `Preparing Neo4j for quick starts, once: ${what} (${seconds()})`;
    onProgress({ step: 'prepare', message, fraction });
  };
  try {
    await train({ folder: layout(home), ...tools, heapMebibytes, env }, onStep, async (made) => {
      await rename(made, archive);
      await sweepOlder(archive);
    });
    onProgress({
      step: 'prepare',
      message: `Neo4j is prepared for quick starts (${seconds()})`,
      fraction: 1,
    });
    return archive;
  } catch (error) {
    const reason = firstLine(error);
    if (!mayPass(error)) await giveUpArchive(archive, reason);
    return goOnWithout(reason);
  } finally {
    // The supervisor may be deleting it too.
    await rm(home, { recursive: true, force: true }).catch(() => {});
  }
}

/** Whether the next start may find things better, so that no note is left. */
function mayPass(error: unknown): boolean {
  if (error instanceof TrainingBrokenOff) return true;
  return error instanceof DatabaseError && PASSING.some((code) => code === error.code);
}

/**
 * The archive's name tells the Java by its place, and what else it must match: build, place and dates of the jars.
 * Java itself refuses an archive whose jars were written anew.
 */
async function archivePath({ java, jars }: Tools): Promise<string> {
  const place = await realpath(java.command);
  const dates = await Promise.all(
    pinnedJars().map(async ({ name }) => (await stat(join(jars, name)).catch(() => null))?.mtimeMs ?? 0),
  );
  const rest = [process.arch, java.build, jars, ...dates].join('\n');
  return `${jars}.classes-${shortHash(place)}-${shortHash(rest)}.jsa`;
}

/** The reason in a note that still holds. */
async function readNote(marker: string): Promise<string | null> {
  try {
    const { mtimeMs } = await stat(marker);
    return Date.now() - mtimeMs < NOTE_HOLDS_MS ? await readFile(marker, 'utf8') : null;
  } catch {
    return null;
  }
}

function markerOf(archive: string): string {
  return archive.replace(/\.jsa$/, '.failed');
}

/** Removes what this Java can use no longer: archives and notes for an older build of it or for jars that are gone. */
async function sweepOlder(archive: string): Promise<void> {
  const name = basename(archive);
  const prefix = name.slice(0, name.lastIndexOf('-') + 1);
  for (const other of await readdir(dirname(archive))) {
    if (other.startsWith(prefix) && other !== name) await rm(join(dirname(archive), other), { force: true });
  }
}

/** Removes what killed runs left. Nobody else is training: the caller holds the lock. */
async function sweepTraining(jars: string): Promise<void> {
  for (const name of await readdir(dirname(jars))) {
    if (/\.training-\w+$/.test(name) && name.startsWith(basename(jars))) {
      await rm(join(dirname(jars), name), { recursive: true, force: true });
    }
  }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
