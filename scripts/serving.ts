import neo4j from 'neo4j-driver';
import { createLogger, type RunningServer, startServer } from '@mask-diplomacy/api';
import type { Config } from '@mask-diplomacy/api/config';
import type { DatabaseHandle } from '@mask-diplomacy/cypher/local';
import {
  buildGraph,
  checkFolder,
  type CheckResult,
  formatFault,
  formatReport,
  type Graph,
  LOAD_FAILURES,
  loadChecked,
  LoadError,
  refuseFaults,
} from '@mask-diplomacy/seed';
import type { ProductOptions } from './product.ts';
import { badSetting, refusalToListen } from './settings.ts';
import { START_FAILURES, StartError } from './start-error.ts';
import { WEB_FOLDER } from './web-build.ts';

/*
 * The part of a start that needs the loader and the API. It is a file of its own because to import them takes a second,
 * which passes while Neo4j starts.
 */

/** A fact set as far as it gets without a database. `graph` is null when the set has faults. */
export interface PreparedSet {
  readonly checked: CheckResult;
  readonly graph: Graph | null;
}

/** Checks a folder and derives its graph. Throws for no fault. */
export function prepareSet(folder: string): PreparedSet {
  const checked = checkFolder(folder);
  return { checked, graph: checked.faults.length === 0 ? buildGraph(checked.records) : null };
}

/**
 * Loads a prepared set, saying what changes.
 *
 * @throws StartError with every fault, or with what else kept the set from being loaded
 */
export async function loadSet(
  database: DatabaseHandle,
  { checked, graph }: PreparedSet,
  { reporter, dataFolder }: ProductOptions,
): Promise<void> {
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  try {
    refuseFaults(checked, dataFolder);
    const report = await loadChecked(checked, {
      driver,
      database: database.database,
      onProgress: ({ message }) => reporter.say(message),
      ...(graph === null ? {} : { graph }),
    });
    if (report.status === 'unchanged') reporter.say('The data set is loaded already; nothing changed');
    else process.stdout.write(`${formatReport(report)}\n`);
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    const lines = [error.message, ...error.faults.map((fault) => formatFault(fault))];
    throw new StartError(lines.join('\n'), LOAD_FAILURES[error.code].exitCode);
  } finally {
    await driver.close();
  }
}

/**
 * Serves the API and the explorer on the first free port of those to try.
 *
 * @throws StartError when none of them is free, or may be listened on
 */
export async function serve(
  config: Config,
  database: DatabaseHandle,
  options: ProductOptions,
): Promise<RunningServer> {
  const { first, tries } = options.ports;
  for (let port = first; port < first + tries; port += 1) {
    const refusal = await refusalToListen(port, options.host);
    if (refusal === 'EADDRINUSE') {
      if (tries > 1) options.reporter.say(`Port ${port} is taken; trying ${port + 1}`);
      continue;
    }
    if (refusal !== null)
      throw badSetting(`Port ${port} on ${options.host} may not be listened on (${refusal}).`);
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
    START_FAILURES['port-taken'].exitCode,
  );
}
