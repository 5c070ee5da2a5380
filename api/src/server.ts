import { setTimeout as sleep } from 'node:timers/promises';
import { allStatements, type Statement } from '@mask-diplomacy/cypher';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { downloads } from './downloads/handler.ts';
import { watchDataset } from './graph/dataset-watch.ts';
import { checkSchema } from './graph/schema-check.ts';
import type { DatabaseSettings } from './graph/driver.ts';
import { createPool } from './graph/pool.ts';
import { createRunner, type Runner, warm } from './graph/run.ts';
import { startApollo } from './graphql/apollo.ts';
import { errorFormatter } from './graphql/format-error.ts';
import { allTrustedDocuments, documentSource } from './graphql/trusted-documents.ts';
import { createApp } from './http/app.ts';
import { costHandler } from './http/cost-handler.ts';
import { graphqlHandler } from './http/graphql-handler.ts';
import { addressOf, close, listen } from './http/listen.ts';
import { createRequests } from './http/requests.ts';
import { readStaticFiles } from './http/static-files.ts';
import { createAdmission } from './limits/admission.ts';
import { createMetrics } from './metrics.ts';
import { buildApiSchema, printApiSchema } from './schema.ts';

export interface ServerOptions {
  readonly config: Config;
  readonly database: DatabaseSettings;
  /** The built web app, with `index.html` and `graphiql.html`; read once. A folder that is not there: no web app. */
  readonly webFolder: string;
  readonly logger: Logger;
}

export interface RunningServer {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Resolves when the database has planned every statement for the first time, so that the next request is as quick as any. */
  readonly planned: Promise<void>;
  /** Takes no new requests, waits some seconds for those under way, lets go of the database. */
  readonly stop: () => Promise<void>;
}

/** Statements at the same time. More would only wait in the database, where they cannot be given up as cheaply. */
const POOL_SIZE = 50;

/** How long planning ahead waits while somebody is served. */
const BUSY_MILLISECONDS = 100;

/**
 * Serves the API, its pages and the web app on one port. It starts also when the database is away, and heals by itself.
 *
 * @throws the system's error, with its code: EADDRINUSE when the port is taken, EACCES when it may not be used
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config, database, logger: log } = options;
  const schema = buildApiSchema();
  const formatError = errorFormatter(schema);
  const trusted = allTrustedDocuments(config.trustedDocuments, options.webFolder);
  const tracing = config.hasTraces ? (await import('./tracing.ts')).startTracing(database.database) : null;
  const [pool, watchPool] = [createPool(database, POOL_SIZE), createPool(database, 2)];
  const stopping = new AbortController();
  let onPlanned = (): void => undefined;
  const planned = new Promise<void>((resolve) => (onPlanned = resolve));
  const requests = createRequests();
  const admission = createAdmission({ running: config.maxRunning, waiting: config.maxWaiting });
  const metrics = createMetrics({
    admission: admission.counts,
    isReady: () => watch.state().kind === 'ready' && !stopping.signal.aborted,
  });
  const runner = createRunner({
    driver: pool,
    database: database.database,
    onUnavailable: () => watch.doubt(),
  });
  const watchRunner = createRunner({ driver: watchPool, database: database.database });
  const check = checkSchema({ runner: watchRunner, log });
  const watch = watchDataset({
    runner: watchRunner,
    log,
    onUp() {
      if (watch.state().kind === 'ready') check.look();
      void warmUp(runner, config, log, stopping.signal, () => admission.counts().running > 0).then(onPlanned);
    },
    onAway(error) {
      requests.abortAll(error);
      for (const each of [pool, watchPool]) each.renew();
    },
  });
  const apollo = await startApollo({ schema, formatError, config, watch, admission, metrics, log });
  const release = async (): Promise<void> => {
    watch.stop();
    check.stop();
    await apollo.stop();
    await Promise.all([pool.close(), watchPool.close(), tracing?.stop()]);
  };
  const { deadlineMilliseconds, maxBodyBytes } = config;
  const documentOf = documentSource(trusted, config.isOnlyTrusted);
  const app = createApp({
    config,
    watch,
    check,
    admission,
    metrics,
    graphql: graphqlHandler({
      ...{ apollo, runner, requests, documentOf, metrics, tracing },
      ...{ deadlineMilliseconds, maxBodyBytes, log },
    }),
    cost: costHandler({ schema, config, documentOf, formatError }),
    downloads: downloads({
      schema,
      ...{ runner, requests, metrics, log },
      deadlineMilliseconds: config.downloadDeadlineMilliseconds,
      stallMilliseconds: config.downloadStallMilliseconds,
      most: config.maxDownloads,
    }),
    files: readStaticFiles(options.webFolder),
    sdl: printApiSchema(schema),
    log,
    isStopping: () => stopping.signal.aborted,
  });
  const server = await listen(app, config).catch(async (error: unknown) => {
    await release();
    throw error;
  });
  log.info(addressOf(server), 'listening');
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    stopping.abort();
    await close(server);
    await release();
    log.info('stopped');
  };
  return { ...addressOf(server), planned, stop: () => (stopped ??= stop()) };
}

/** What the explorer asks for, the opening screen first. Planning takes longest when nothing has been planned yet. */
const FIRST = [
  /^read\/(flows|nodes|dataset|disagreements|search|neighborhood)\//,
  /^read\/events\/[a-z]+-(of|about)-events/,
  /^read\/(countries|actors|sources|products)\//,
];

/** Has the database plan our statements before somebody waits for them, out of the way of those who wait for others. */
async function warmUp(
  runner: Runner,
  config: Config,
  log: Logger,
  signal: AbortSignal,
  isBusy: () => boolean,
): Promise<void> {
  const placeOf = ({ file }: Statement): number => FIRST.findIndex((each) => each.test(file));
  const ours = [...allStatements().values()]
    .filter(({ access, file }) => access === 'read' && !file.startsWith('read/seed/'))
    .map((each) => ({ each, place: placeOf(each) }))
    .sort((a, b) => (a.place < 0 ? FIRST.length : a.place) - (b.place < 0 ? FIRST.length : b.place))
    .map(({ each }) => each);
  for (const statement of ours) {
    while (isBusy() && !signal.aborted) await sleep(BUSY_MILLISECONDS);
    if (signal.aborted) return;
    await warm(runner, statement, {
      deadline: Date.now() + config.deadlineMilliseconds,
      deadlineMilliseconds: config.deadlineMilliseconds,
      signal,
      log,
    });
  }
  log.debug({ statements: ours.length }, 'statements planned');
}
