import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { checkFolder, type CheckResult } from './check.ts';
import { buildGraph, type Graph } from './graph.ts';
import { LoadError } from './load/errors.ts';
import { type Change, countChanges, planChanges } from './load/plan.ts';
import type { LoadProgress } from './load/progress.ts';
import { replaceSet } from './load/replace.ts';
import { patient, runAll, type Runner, toNumber } from './load/run.ts';
import { makeSchema } from './load/schema.ts';
import { loadStatements, type LoadStatements } from './load/statements.ts';
import { NOTHING_STORED, readStored } from './load/stored.ts';
import type { Waiting } from './load/turn.ts';

export interface LoadOptions {
  /** The folder with the four files. */
  readonly folder: string;
  /** Stays open; the caller closes it. */
  readonly driver: Driver;
  readonly database: string;
  /** Only tells what would change. Default false. */
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: LoadProgress) => void;
  /** How long the one transaction may take, in milliseconds, waiting for another load included. Default: an hour. */
  readonly timeoutMilliseconds?: number;
}

/** What a load did. */
export interface LoadReport {
  /** `loaded`; `unchanged` when the set was there already; `dry-run` when something would change. */
  readonly status: 'loaded' | 'unchanged' | 'dry-run';
  readonly hash: string;
  /** Null when the database was empty. */
  readonly previousHash: string | null;
  /** As FORMAT.md of the folder says it; null without that file. */
  readonly version: string | null;
  /** One row a label. */
  readonly nodes: readonly Change[];
  /** One row a relationship type. */
  readonly relationships: readonly Change[];
}

const HOUR_MILLISECONDS = 3_600_000;
const ATTEMPTS = 3;
const PAUSE_MILLISECONDS = 1000;

/**
 * Checks a fact set and loads it, all or nothing: readers see the old set or the new one, and an interrupted load leaves
 * the old one. Loading what is there already changes nothing. Two loads at once run one after the other.
 *
 * @throws LoadError `faults` with all that is wrong with the set; `foreign-database` when the database holds nodes but no
 * set of this project; `database-failed` when it fails or is lost
 */
export async function loadFolder(options: LoadOptions): Promise<LoadReport> {
  options.onProgress?.({ step: 'check', message: `Checking ${options.folder}` });
  const checked = checkFolder(options.folder);
  refuseFaults(checked, options.folder);
  return loadChecked(checked, options);
}

/** @throws LoadError `faults` with all that is wrong with the set, when anything is */
export function refuseFaults({ faults }: CheckResult, folder: string): void {
  if (faults.length === 0) return;
  const message = `${folder} is not free of faults (${faults.length} found); nothing was written`;
  throw new LoadError('faults', message, { faults });
}

/** The same for a folder that was checked already and has no fault; `graph` spares the time to derive it. */
export async function loadChecked(
  checked: CheckResult,
  options: Omit<LoadOptions, 'folder'> & { readonly graph?: Graph },
): Promise<LoadReport> {
  const onProgress = options.onProgress ?? (() => undefined);
  const graph = options.graph ?? buildGraph(checked.records);
  const statements = loadStatements();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await loadGraph(graph, checked, statements, { ...options, onProgress });
    } catch (error) {
      if (error instanceof LoadError) throw error;
      if (attempt === ATTEMPTS || !isWorthRetrying(error)) {
        throw new LoadError('database-failed', describe(error), { cause: error });
      }
      onProgress({ step: 'retry', message: `The database failed (${codeOf(error)}); trying again` });
      await sleep(PAUSE_MILLISECONDS * attempt);
    }
  }
}

async function loadGraph(
  graph: Graph,
  { description }: CheckResult,
  statements: LoadStatements,
  options: Omit<LoadOptions, 'folder'> & Required<Pick<LoadOptions, 'onProgress'>>,
): Promise<LoadReport> {
  const { onProgress } = options;
  const timeoutMilliseconds = options.timeoutMilliseconds ?? HOUR_MILLISECONDS;
  const openSession = sessionsOf(options);
  const report = (
    status: LoadReport['status'],
    counts: { nodes: Change[]; relationships: Change[] },
  ): LoadReport => ({ status, hash: graph.setHash, previousHash, version: description.version, ...counts });

  const previousHash = await withSession(openSession, (session) =>
    readHash(patient(session, timeoutMilliseconds), statements, options.database),
  );
  const waiting: Waiting = { statements, openSession, timeoutMilliseconds, onProgress };
  if (previousHash === graph.setHash) {
    // An earlier version may have loaded the very set without an index that this one reads by.
    if (options.dryRun !== true) await makeSchema(waiting);
    return report('unchanged', unchanged(graph));
  }

  if (options.dryRun === true) {
    const plan = await withSession(openSession, async (session) => {
      const transaction = await session.beginTransaction({ timeout: timeoutMilliseconds });
      try {
        return planChanges(
          graph,
          previousHash === null ? NOTHING_STORED : await readStored(transaction, statements),
        );
      } finally {
        await transaction.close();
      }
    });
    return report('dry-run', countChanges(plan));
  }

  await makeSchema(waiting);
  const counts = await replaceSet({ ...waiting, graph, description });
  return counts ? report('loaded', counts) : report('unchanged', unchanged(graph));
}

/** The hash of the set in the database; null when it is empty. */
async function readHash(
  runner: Runner,
  statements: LoadStatements,
  database: string,
): Promise<string | null> {
  const [state] = await runAll(runner, statements.datasetState, {});
  const nodeCount = toNumber(state?.nodeCount ?? 0);
  const hash = state?.hash ?? null;
  if (hash === null && nodeCount > 0) {
    throw new LoadError(
      'foreign-database',
      `the database ${database} holds ${nodeCount} nodes but no set of this project; valid: an empty database, or one that ` +
        'was loaded before. Nothing was written.',
    );
  }
  return hash;
}

function unchanged(graph: Graph): { nodes: Change[]; relationships: Change[] } {
  const asRow = (change: Change): Change => ({ ...change, before: change.added, added: 0 });
  const { nodes, relationships } = countChanges(planChanges(graph, NOTHING_STORED));
  return { nodes: nodes.map(asRow), relationships: relationships.map(asRow) };
}

/** Sessions that see one another's writes also when a cluster answers. */
function sessionsOf({ driver, database }: Pick<LoadOptions, 'driver' | 'database'>): () => Session {
  return () =>
    driver.session({
      database,
      defaultAccessMode: neo4j.session.WRITE,
      bookmarkManager: driver.executeQueryBookmarkManager,
    });
}

async function withSession<Value>(
  openSession: () => Session,
  work: (session: Session) => Promise<Value>,
): Promise<Value> {
  const session = openSession();
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

/** A transaction that was too large for the server once will be so again, although the server calls it transient. */
const TOO_LARGE = /OutOfMemory|MemoryLimit/;

function isWorthRetrying(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.retriable && !TOO_LARGE.test(error.code);
}

function codeOf(error: unknown): string {
  return error instanceof neo4j.Neo4jError ? error.code : String(error);
}

function describe(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const advice = TOO_LARGE.test(codeOf(error))
    ? 'The set is too large for one transaction of this server: raise its heap (MASK_DIPLOMACY_NEO4J_HEAP for the local one) and db.memory.transaction.max.'
    : 'Load again once it answers.';
  return `the database failed: ${text}\nIt holds the old set or the new one, never a mixture. ${advice}`;
}
