import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { type Context, createContext } from '../context.ts';
import type { Runner } from '../graph/run.ts';
import { withRequestId } from '../graphql/observe.ts';
import { requestIdOf } from './errors.ts';
import type { Requests } from './requests.ts';

const compress = promisify(gzip);
/** Smaller answers gain nothing from being compressed. */
const LEAST_COMPRESSED_BYTES = 4096;

export interface GraphQLHandlerOptions {
  readonly apollo: ApolloServer<Context>;
  readonly runner: Runner;
  readonly requests: Requests;
  readonly deadlineMilliseconds: number;
  readonly log: Logger;
}

/** Serves GraphQL over HTTP by POST and GET. The body must be parsed already. */
export function graphqlHandler(options: GraphQLHandlerOptions): RequestHandler {
  return (req, res) => serve(options, req, res, options.requests.begin(res));
}

async function serve(
  { apollo, runner, deadlineMilliseconds, log }: GraphQLHandlerOptions,
  req: Request,
  res: Response,
  signal: AbortSignal,
): Promise<void> {
  const requestId = requestIdOf(res);
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(req.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: req.method,
      headers,
      search: new URL(req.url, 'http://localhost').search,
      body: req.body as unknown,
    },
    context: async () =>
      createContext({ runner, requestId, log: log.child({ requestId }), deadlineMilliseconds, signal }),
  });
  if (res.destroyed || answer.body.kind !== 'complete') return;
  for (const [name, value] of answer.headers) res.setHeader(name, value);
  res.status(answer.status ?? 200);
  const body = identified(answer.body.string, answer.status ?? 200, requestId);
  await send(req, res, Buffer.from(body));
}

/** A request refused before it had a context, such as for a foreign content type, has errors without its id. */
function identified(body: string, status: number, requestId: string): string {
  if (status < 400 || body.includes('"requestId"')) return body;
  const parsed: unknown = JSON.parse(body);
  if (
    typeof parsed !== 'object' ||
    parsed === null ||
    !('errors' in parsed) ||
    !Array.isArray(parsed.errors)
  ) {
    return body;
  }
  return JSON.stringify({ ...parsed, errors: parsed.errors.map((error) => withRequestId(error, requestId)) });
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
