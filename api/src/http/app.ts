import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { DatasetWatch } from '../graph/dataset-watch.ts';
import { errorHandler } from './errors.ts';
import { health } from './health.ts';
import { rateLimit } from './rate-limit.ts';
import { requestId } from './request-id.ts';
import { crossOrigin, securityHeaders } from './security.ts';
import type { StaticFiles } from './static-files.ts';
import { graphiqlPage, webApp } from './web-app.ts';

export interface AppOptions {
  readonly config: Config;
  readonly watch: DatasetWatch;
  readonly graphql: RequestHandler;
  readonly files: StaticFiles;
  /** The schema as text. */
  readonly sdl: string;
  readonly log: Logger;
  readonly isStopping: () => boolean;
}

/** Everything that is served on the one port. */
export function createApp({ config, watch, graphql, files, sdl, log, isStopping }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(requestId, securityHeaders, crossOrigin(config.corsOrigins));
  app.use(health(watch, isStopping));
  app.get('/schema.graphql', (_req, res) => {
    res.type('text/plain').setHeader('cache-control', 'no-cache').send(sdl);
  });
  app.use(graphiqlPage(files));
  app.all(
    '/graphql',
    rateLimit(config.ratePerMinute),
    express.json({ limit: config.maxBodyBytes, type: ['application/json', 'application/graphql+json'] }),
    graphql,
  );
  app.use(webApp(files));
  app.use(errorHandler(config.maxBodyBytes, log));
  return app;
}
