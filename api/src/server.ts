import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { downloads } from './downloads/handler.ts';
import { watchDataset } from './graph/dataset-watch.ts';
import { checkSchema } from './graph/schema-check.ts';
import type { DatabaseSettings } from './graph/driver.ts';
import { createPool } from './graph/pool.ts';
import { createRunner } from './graph/run.ts';
import { afterPlanning } from './graph/after-planning.ts';
import { createPlanning } from './graph/planning.ts';
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
  /** Resolves when the database has planned every statement for the first time, so that the next request is as quick as any; at once when it is not asked to. */
  readonly planned: Promise<void>;
  /** Takes no new requests, waits some seconds for those under way, lets go of the database. */
  readonly stop: () => Promise<void>;
}

/** Statements at the same time. More would only wait in the database, where they cannot be given up as cheaply. */
const POOL_SIZE = 50;

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
  const requests = createRequests();
  const admission = createAdmission({ running: config.maxRunning, waiting: config.maxWaiting });
  const metrics = createMetrics({
    admission: admission.counts,
    isReady: () => watch.state().kind === 'ready' && !stopping.signal.aborted,
  });
  const plainRunner = createRunner({
    driver: pool,
    database: database.database,
    onUnavailable: () => watch.doubt(),
  });
  const planning = createPlanning({
    runner: plainRunner,
    log,
    isBusy: () => admission.counts().running > 0,
    isAhead: config.isPlanningAhead,
  });
  const runner = afterPlanning(plainRunner, planning);
  const watchRunner = createRunner({ driver: watchPool, database: database.database });
  const check = checkSchema({ runner: watchRunner, log });
  const watch = watchDataset({
    runner: watchRunner,
    log,
    onUp() {
      if (watch.state().kind === 'ready') check.look();
      planning.begin();
    },
    onAway(error) {
      planning.stop();
      requests.abortAll(error);
      for (const each of [pool, watchPool]) each.renew();
    },
  });
  const apollo = await startApollo({ schema, formatError, config, watch, admission, metrics, log });
  const release = async (): Promise<void> => {
    planning.stop();
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
  const planned = config.isPlanningAhead ? planning.done : Promise.resolve();
  return { ...addressOf(server), planned, stop: () => (stopped ??= stop()) };
}
