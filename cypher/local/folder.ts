import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseError, WAY_ROUND, systemErrorCode } from './failures.ts';

/** `.local/neo4j` in this checkout: two checkouts never share a folder. */
export const DEFAULT_HOME = fileURLToPath(new URL('../../.local/neo4j', import.meta.url));

/** The environment variable that moves the home folder. */
export const HOME_SETTING = 'MASK_DIPLOMACY_HOME';

/** The home folder that these settings lead to, absolute. */
export function homeFolderOf(homeFolder: string | undefined, env: NodeJS.ProcessEnv): string {
  return resolve(homeFolder ?? (env[HOME_SETTING] || DEFAULT_HOME));
}

/** Where things are in a home folder. `run` holds what is true only while the server runs. */
export function layout(home: string) {
  const run = join(home, 'run');
  return {
    home,
    conf: join(home, 'conf'),
    confFile: join(home, 'conf', 'neo4j.conf'),
    data: join(home, 'data'),
    logs: join(home, 'logs'),
    console: join(home, 'logs', 'console.log'),
    plugins: join(home, 'plugins'),
    password: join(home, 'password'),
    port: join(home, 'port'),
    run,
    lock: join(run, 'lock'),
    state: join(run, 'server.json'),
    javaPid: join(run, 'java.pid'),
    users: join(run, 'users'),
    keep: join(run, 'keep'),
    stopping: join(run, 'stopping'),
    hold: join(run, 'hold'),
  } as const;
}
export type Layout = ReturnType<typeof layout>;

/** Makes a folder and proves by a file that it can be written. Throws `not-writable` or `disk-full`. */
export async function needWritable(folder: string, setting: string): Promise<void> {
  const probe = join(folder, `.probe-${randomUUID()}`);
  try {
    await makeFolder(folder);
    await writeFile(probe, 'x');
    await rm(probe);
  } catch (error) {
    await rm(probe, { force: true }).catch(() => {});
    throw writeFailure(folder, setting, error);
  }
}

/**
 * Makes a folder and those above it that are missing, for this user only. By hand, because Node's `recursive` never
 * returns where a folder exists and refuses new ones with ENOENT, as /proc does.
 */
async function makeFolder(folder: string): Promise<void> {
  const make = async (): Promise<void> => {
    await mkdir(folder, { mode: 0o700 });
  };
  try {
    await make();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    if (code !== 'ENOENT' || existsSync(dirname(folder))) throw error;
    await makeFolder(dirname(folder));
    await make().catch((second: unknown) => {
      // Another process may have been quicker.
      if (systemErrorCode(second) !== 'EEXIST') throw second;
    });
  }
}

/** Turns a failed write into a failure that names the folder and the setting that moves it. */
export function writeFailure(folder: string, setting: string, error: unknown): DatabaseError {
  const code = systemErrorCode(error);
  const said = error instanceof Error ? error.message : String(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new DatabaseError(
      'disk-full',
      [
        `The disk that holds ${folder} is full (${said}).`,
        `Free some room, or move the folder with ${setting}.`,
        WAY_ROUND,
      ],
      { cause: error },
    );
  }
  return new DatabaseError(
    'not-writable',
    [
      `The folder ${folder} cannot be written (${said}).`,
      `It must be a folder of your own on a writable disk; ${setting} names another.`,
      WAY_ROUND,
    ],
    { cause: error },
  );
}

const WRITE_ERRORS = ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR'];

/** Runs work that writes below a folder; a write that fails there throws `disk-full` or `not-writable`. */
export async function writingBelow<T>(folder: string, setting: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = systemErrorCode(error);
    throw code !== null && WRITE_ERRORS.includes(code) ? writeFailure(folder, setting, error) : error;
  }
}

/** Throws `disk-full` when the folder's disk has less room than this. */
export async function needRoom(folder: string, bytes: number, setting: string): Promise<void> {
  const disk = await statfs(folder).catch(() => null);
  // Some network file systems do not tell; a full one then shows when it is written.
  if (disk === null) return;
  const free = disk.bavail * disk.bsize;
  if (free >= bytes) return;
  throw new DatabaseError('disk-full', [
    `The disk that holds ${folder} has ${mega(free)} MB free; ${mega(bytes)} MB are needed.`,
    `Free some room, or move the folder with ${setting}.`,
    WAY_ROUND,
  ]);
}

function mega(bytes: number): number {
  return Math.floor(bytes / 1e6);
}
