import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { type Admission, overloaded } from '../limits/admission.ts';
import type { Metrics } from '../metrics.ts';
import type { Config } from '../config.ts';
import type { DatasetWatch } from '../graph/dataset-watch.ts';
import type { SchemaCheck } from '../graph/schema-check.ts';
import { readableAddress } from './address.ts';
import { errorHandler, sendError } from './errors.ts';
import { health } from './health.ts';
import { clientOf } from './client.ts';
import { answerTypeOf } from './media-types.ts';
import { rateLimit } from './rate-limit.ts';
import { requestId } from './request-id.ts';
import { crossOrigin, securityHeaders } from './security.ts';
import type { StaticFiles } from './static-files.ts';
import { graphiqlPage, webApp } from './web-app.ts';

export interface AppOptions {
  readonly config: Config;
  readonly watch: DatasetWatch;
  readonly check: SchemaCheck;
  readonly admission: Admission;
  readonly metrics: Metrics;
  readonly graphql: RequestHandler;
  /** Tells what an operation would cost. */
  readonly cost: RequestHandler;
  readonly downloads: RequestHandler;
  readonly files: StaticFiles;
  /** The schema as text. */
  readonly sdl: string;
  readonly log: Logger;
  readonly isStopping: () => boolean;
}

/** Everything that is served on the one port. */
export function createApp(options: AppOptions): Express {
  const { config, watch, check, admission, metrics, graphql, cost, downloads, files, sdl, log, isStopping } =
    options;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', config.trustProxy);
  app.use(requestId, securityHeaders, crossOrigin(config.corsOrigins), readableAddress);
  app.use(health(watch, check, isStopping));
  if (config.hasMetrics) app.use(metrics.endpoint);
  app.get('/schema.graphql', (_req, res) => {
    res.type('text/plain').setHeader('cache-control', 'no-cache').send(sdl);
  });
  app.use(graphiqlPage(files));
  const limitRate = rateLimit(config.ratePerMinute, { onRefused: metrics.rateLimited });
  app.get('/download/:name', limitRate, downloads);
  app.all('/graphql/cost', limitRate, cost);
  app.all('/graphql', metrics.countResponses, agreeOnType, limitRate, shed(admission, metrics), graphql);
  app.use(webApp(files));
  app.use(errorHandler(log));
  return app;
}

/** Sets the media type of whatever will be answered. */
const agreeOnType: RequestHandler = (req, res, next) => {
  const type = answerTypeOf(req.headers.accept);
  res.vary('Accept');
  if (type === null) {
    sendError(
      res,
      'BAD_USER_INPUT',
      'Nothing that is accepted can be written; valid: Accept application/graphql-response+json or application/json',
      406,
    );
    return;
  }
  res.setHeader('content-type', `${type}; charset=utf-8`);
  if (req.method === 'OPTIONS') {
    res.setHeader('allow', 'GET, POST');
    res.status(204).end();
    return;
  }
  next();
};

/** Refuses what would only be refused later, before it is read. */
function shed(admission: Admission, metrics: Metrics): RequestHandler {
  return (req, res, next) => {
    if (!admission.refuses(clientOf(req))) {
      next();
      return;
    }
    metrics.shed();
    const { code, message } = overloaded();
    sendError(res, code, message);
  };
}
