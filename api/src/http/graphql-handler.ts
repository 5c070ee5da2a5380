import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ApolloServer } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { type Context, createContext } from '../context.ts';
import type { Runner } from '../graph/run.ts';
import type { DocumentSource } from '../graphql/trusted-documents.ts';
import type { Metrics } from '../metrics.ts';
import type { Tracing } from '../tracing.ts';
import { clientOf } from './client.ts';
import { requestIdOf } from './errors.ts';
import { readParameters } from './graphql-request.ts';
import type { AnswerType } from './media-types.ts';
import type { Requests } from './requests.ts';

const compress = promisify(gzip);
/** Smaller answers gain nothing from being compressed. */
const LEAST_COMPRESSED_BYTES = 4096;

export interface GraphQLHandlerOptions {
  readonly apollo: ApolloServer<Context>;
  readonly runner: Runner;
  readonly requests: Requests;
  readonly documentOf: DocumentSource;
  readonly metrics: Metrics;
  /** Null: nothing is traced. */
  readonly tracing: Tracing | null;
  readonly deadlineMilliseconds: number;
  readonly maxBodyBytes: number;
  readonly log: Logger;
}

/** Serves GraphQL over HTTP, by POST and GET, in the media type that was agreed on. */
export function graphqlHandler(options: GraphQLHandlerOptions): RequestHandler {
  return (req, res) => serve(options, req, res, options.requests.begin(res));
}

async function serve(
  options: GraphQLHandlerOptions,
  req: Request,
  res: Response,
  signal: AbortSignal,
): Promise<void> {
  const { apollo, runner, documentOf, metrics, tracing, deadlineMilliseconds, log } = options;
  const requestId = requestIdOf(res);
  const parameters = await readParameters(req, options.maxBodyBytes);
  const query = documentOf(parameters);
  const trace = tracing?.begin(req.headers, requestId) ?? null;
  const context = createContext({
    runner,
    requestId,
    client: clientOf(req),
    isGet: req.method !== 'POST',
    log: log.child({ requestId }),
    deadlineMilliseconds,
    signal,
    trace,
    onStatement: metrics.statement,
  });
  try {
    const { operationName, variables } = parameters;
    const { body, http } = await apollo.executeOperation(
      {
        query,
        ...(operationName === null ? {} : { operationName }),
        ...(variables === null ? {} : { variables }),
      },
      { contextValue: context },
    );
    if (res.destroyed || body.kind !== 'single') return;
    for (const [name, value] of http.headers) res.setHeader(name, value);
    res.status(statusFor(res, http.status ?? 200));
    const { errors, data, extensions } = body.singleResult;
    await send(req, res, Buffer.from(JSON.stringify({ errors, data, extensions })));
  } finally {
    context.noted.leave();
    trace?.end(res.statusCode);
  }
}

/**
 * In the older media type a well-formed request is always answered with 200, so that a client can tell our answer from
 * one of a proxy; only that GET must change nothing is told by the status alone (GraphQL over HTTP, Status Codes).
 */
function statusFor(res: Response, status: number): number {
  const type: AnswerType = 'application/json';
  return status !== 405 && String(res.getHeader('content-type')).startsWith(type) ? 200 : status;
}

async function send(req: Request, res: Response, body: Buffer): Promise<void> {
  res.vary('Accept-Encoding');
  if (body.length < LEAST_COMPRESSED_BYTES || !req.acceptsEncodings('gzip')) {
    res.setHeader('content-length', body.length);
    res.end(body);
    return;
  }
  const packed = await compress(body, { level: 4 });
  res.setHeader('content-encoding', 'gzip');
  res.setHeader('content-length', packed.length);
  res.end(packed);
}
