import { setTimeout as sleep } from 'node:timers/promises';
import { type Config, ConfigError, readConfig } from '@mask-diplomacy/api/config';
import { DatabaseError, openDatabase, type DatabaseHandle } from '@mask-diplomacy/cypher/local';
import type { Reporter } from './progress.ts';
import { badSetting, needUsable } from './settings.ts';
import { START_FAILURES, StartError } from './start-error.ts';
import { buildWeb, isWebBuilt } from './web-build.ts';

/** How long a server's process is given to be started before this one gets busy. */
const SPAWN_MILLISECONDS = 200;

/** How often a local server is looked at. */
const WATCH_MILLISECONDS = 1000;

export interface ProductOptions {
  readonly reporter: Reporter;
  /** Aborted when the product is to stop. */
  readonly signal: AbortSignal;
  readonly host: string;
  /** The first port to try and how many to try from there; 0 takes any free one. */
  readonly ports: { first: number; tries: number };
  readonly dataFolder: string;
  readonly homeFolder?: string;
}

/** What must be stopped in the end. */
interface Held {
  database?: DatabaseHandle;
  server?: { stop: () => Promise<void> };
}

/**
 * Starts everything, serves until the signal comes, and stops everything again.
 *
 * @returns the exit code of the process: 0 after a stop that was asked for.
 */
export async function startProduct(options: ProductOptions): Promise<number> {
  const { reporter, signal } = options;
  const held: Held = {};
  try {
    // Wrong settings are told before anything is started. Requests are logged only when asked for: this is a terminal.
    await needUsable(options);
    const config = settings({
      LOG_LEVEL: 'warn',
      ...process.env,
      HOST: options.host,
      PORT: String(options.ports.first),
    });
    // All are waited for, also when one fails: a database that is on its way must be held to be stopped.
    const [database, web, rest] = await Promise.allSettled([
      open(held, options),
      prepareWeb(reporter),
      prepareRest(options.dataFolder),
    ]);
    for (const part of [database, web, rest]) if (part.status === 'rejected') throw part.reason;
    if (signal.aborted || database.status === 'rejected' || rest.status === 'rejected') return 0;
    const { loadSet, serve, set } = rest.value;
    await loadSet(database.value, set, options);
    if (signal.aborted) return 0;
    const server = await serve(config, database.value, options);
    held.server = server;
    reporter.say(`Ready: ${server.url}/   (API: ${server.url}/graphql; stop with Ctrl-C)`);
    await keepDatabaseUp(held, options);
    return 0;
  } catch (error) {
    if (signal.aborted) return 0;
    process.stderr.write(`\n${describe(error)}\n`);
    return exitCodeOf(error);
  } finally {
    if (held.database) reporter.say('Stopping');
    await held.server?.stop();
    await held.database?.stop();
  }
}

/** @throws StartError with all settings of the API that are wrong */
function settings(env: NodeJS.ProcessEnv): Config {
  try {
    return readConfig(env);
  } catch (error) {
    throw error instanceof ConfigError ? badSetting(error.message) : error;
  }
}

async function open(held: Held, { reporter, homeFolder }: ProductOptions): Promise<DatabaseHandle> {
  held.database = await openDatabase({
    onProgress: ({ message }) => reporter.say(message),
    ...(homeFolder === undefined ? {} : { homeFolder }),
  });
  return held.database;
}

/** What can be done in the seconds that a local server takes to start: import the loader and the API, check the set. */
async function prepareRest(dataFolder: string) {
  await sleep(SPAWN_MILLISECONDS);
  const serving = await import('./serving.ts');
  return { ...serving, set: serving.prepareSet(dataFolder) };
}

async function prepareWeb(reporter: Reporter): Promise<void> {
  if (isWebBuilt()) return;
  try {
    await reporter.step('Building the explorer', buildWeb);
  } catch (error) {
    throw new StartError(
      error instanceof Error ? error.message : String(error),
      START_FAILURES['build-failed'].exitCode,
    );
  }
}

/**
 * Waits for the signal. A local server that dies meanwhile is started again on its port, so that the API, which only
 * knows the address, heals by itself.
 */
async function keepDatabaseUp(held: Held, options: ProductOptions): Promise<void> {
  while (!options.signal.aborted) {
    await sleep(WATCH_MILLISECONDS, undefined, { signal: options.signal }).catch(() => undefined);
    const { database } = held;
    if (options.signal.aborted || database?.kind !== 'local' || isAlive(database.pid)) continue;
    options.reporter.say('Neo4j has ended unexpectedly; starting it again');
    await database.stop();
    await open(held, options);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function describe(error: unknown): string {
  const isTold = error instanceof DatabaseError || error instanceof StartError;
  if (error instanceof Error && isTold) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function exitCodeOf(error: unknown): number {
  return error instanceof DatabaseError || error instanceof StartError
    ? error.exitCode
    : START_FAILURES.failed.exitCode;
}
