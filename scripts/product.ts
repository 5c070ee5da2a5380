import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import {
  type Config,
  ConfigError,
  createLogger,
  readConfig,
  type RunningServer,
  startServer,
} from '@mask-diplomacy/api';
import { DatabaseError, openDatabase, type DatabaseHandle } from '@mask-diplomacy/cypher/local';
import {
  checkFolder,
  type CheckResult,
  formatFault,
  formatReport,
  LOAD_FAILURES,
  loadChecked,
  LoadError,
  refuseFaults,
} from '@mask-diplomacy/seed';
import type { Reporter } from './progress.ts';
import { buildWeb, isWebBuilt, WEB_FOLDER } from './web-build.ts';

/** How long a server's process is given to be started. */
const SPAWN_MILLISECONDS = 300;

/** How often a local server is looked at. */
const WATCH_MILLISECONDS = 1000;

/** Exit codes of `start` besides those of the database (docs/operations.md). */
const EXIT = { failed: 1, portTaken: 40, buildFailed: 41 } as const;

/** A failure with its own exit code and a message that is meant for the person at the terminal. */
class StartError extends Error {
  override readonly name = 'StartError';

  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message);
  }
}

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

/**
 * Starts everything, serves until the signal comes, and stops everything again.
 *
 * @returns the exit code of the process: 0 after a stop that was asked for.
 */
export async function startProduct(options: ProductOptions): Promise<number> {
  const { reporter, signal } = options;
  const held: { database?: DatabaseHandle; server?: RunningServer } = {};
  try {
    // Wrong settings are told before anything is started. Requests are logged only when asked for: this is a terminal.
    const config = readConfig({
      LOG_LEVEL: 'warn',
      ...process.env,
      HOST: options.host,
      PORT: String(options.ports.first),
    });
    const set = checkWhileStarting(options.dataFolder);
    // Both are waited for, also when one fails: a database that is on its way must be held to be stopped.
    const [opened, built] = await Promise.allSettled([
      open(held, options, set.onStart),
      prepareWeb(reporter),
    ]);
    if (opened.status === 'rejected') throw opened.reason;
    if (built.status === 'rejected') throw built.reason;
    if (signal.aborted) return 0;
    const database = opened.value;
    await load(database, set.get(), options);
    if (signal.aborted) return 0;
    held.server = await serve(config, database, options);
    const { url } = held.server;
    reporter.say(`Ready: ${url}/   (API: ${url}/graphql; stop with Ctrl-C)`);
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

async function open(
  held: { database?: DatabaseHandle },
  { reporter, homeFolder }: ProductOptions,
  onStart: () => void = () => undefined,
): Promise<DatabaseHandle> {
  held.database = await openDatabase({
    onProgress: ({ step, message }) => {
      reporter.say(message);
      if (step === 'start') onStart();
    },
    ...(homeFolder === undefined ? {} : { homeFolder }),
  });
  return held.database;
}

/** Checks a fact set in the seconds that a local server takes to start; else when it is asked for. */
function checkWhileStarting(folder: string): { onStart: () => void; get: () => CheckResult } {
  let checked: CheckResult | undefined;
  const get = (): CheckResult => (checked ??= checkFolder(folder));
  // The server's process is to be on its way before this one is busy.
  return { onStart: () => void setTimeout(get, SPAWN_MILLISECONDS), get };
}

/**
 * Waits for the signal. A local server that dies meanwhile is started again on its port, so that the API, which only
 * knows the address, heals by itself.
 */
async function keepDatabaseUp(held: { database?: DatabaseHandle }, options: ProductOptions): Promise<void> {
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

async function prepareWeb(reporter: Reporter): Promise<void> {
  if (isWebBuilt()) return;
  try {
    await reporter.step('Building the explorer', buildWeb);
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : String(error), EXIT.buildFailed);
  }
}

async function load(database: DatabaseHandle, checked: CheckResult, options: ProductOptions): Promise<void> {
  const { reporter, dataFolder } = options;
  refuseFaults(checked, dataFolder);
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  try {
    const report = await loadChecked(checked, {
      driver,
      database: database.database,
      onProgress: ({ message }) => reporter.say(message),
    });
    if (report.status === 'unchanged') reporter.say('The data set is loaded already; nothing changed');
    else process.stdout.write(`${formatReport(report)}\n`);
  } finally {
    await driver.close();
  }
}

async function serve(
  config: Config,
  database: DatabaseHandle,
  options: ProductOptions,
): Promise<RunningServer> {
  const { first, tries } = options.ports;
  for (let port = first; port < first + tries; port += 1) {
    if (port !== 0 && !(await isFree(port, options.host))) {
      if (tries > 1) options.reporter.say(`Port ${port} is taken; trying ${port + 1}`);
      continue;
    }
    return startServer({
      config: { ...config, port },
      database,
      webFolder: WEB_FOLDER,
      logger: createLogger(config.logLevel),
    });
  }
  throw new StartError(
    tries === 1
      ? `Port ${first} on ${options.host} is taken by another program. Choose another: npx pnpm start --port 4100`
      : `Ports ${first} to ${first + tries - 1} on ${options.host} are all taken. Choose one: npx pnpm start --port 4100`,
    EXIT.portTaken,
  );
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

function describe(error: unknown): string {
  if (error instanceof LoadError && error.faults.length > 0) {
    return [error.message, ...error.faults.map((fault) => formatFault(fault))].join('\n');
  }
  const isTold = [DatabaseError, LoadError, StartError, ConfigError].some((kind) => error instanceof kind);
  if (error instanceof Error && isTold) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof DatabaseError || error instanceof StartError) return error.exitCode;
  if (error instanceof LoadError) return LOAD_FAILURES[error.code].exitCode;
  return EXIT.failed;
}
