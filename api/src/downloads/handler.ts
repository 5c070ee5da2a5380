import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { ClientGone, createContext } from '../context.ts';
import { AppError } from '../errors.ts';
import { readDataset } from '../graph/dataset.ts';
import type { Graph } from '../graph/graph.ts';
import type { Runner } from '../graph/run.ts';
import { clientOf } from '../http/client.ts';
import { requestIdOf, sendError } from '../http/errors.ts';
import type { Requests } from '../http/requests.ts';
import { overloaded } from '../limits/admission.ts';
import type { Metrics } from '../metrics.ts';
import { watchReader } from './stalled-reader.ts';
import { type FileName, readDownload, readFileName, validFileNames } from './files.ts';
import { FORMATS } from './writers.ts';

export interface DownloadOptions {
  readonly schema: GraphQLSchema;
  readonly runner: Runner;
  readonly requests: Requests;
  readonly metrics: Metrics;
  readonly log: Logger;
  /** Of one file; longer than that of a question. */
  readonly deadlineMilliseconds: number;
  /** A client that takes nothing of its file for so long loses its place. */
  readonly stallMilliseconds: number;
  /** Files written at once. */
  readonly most: number;
}

/** Serves the record, a list or a part of the graph as a file: read page by page, so that its size costs no memory. */
export function downloads(options: DownloadOptions): RequestHandler {
  let running = 0;
  return async (req, res) => {
    const asked = readFileName(String(req.params.name));
    if (asked === null) {
      sendError(
        res,
        'NOT_FOUND',
        `Nothing is at ${req.path}; valid: /download/NAME.FORMAT, of ${validFileNames()}`,
      );
      return;
    }
    if (running >= options.most) {
      options.metrics.shed();
      const { code, message } = overloaded();
      sendError(res, code, message);
      return;
    }
    running += 1;
    try {
      await serve(options, asked, req, res);
    } finally {
      running -= 1;
    }
  };
}

async function serve(
  { schema, runner, requests, metrics, deadlineMilliseconds, stallMilliseconds, log }: DownloadOptions,
  { subject, format }: FileName,
  req: Request,
  res: Response,
): Promise<void> {
  const at = req.url.indexOf('?');
  const requestId = requestIdOf(res);
  const logger = log.child({ requestId });
  const signal = requests.begin(res);
  const deadline = Date.now() + deadlineMilliseconds;
  const fresh = (knownBy: string | null): Graph => {
    const { graph } = createContext({
      ...{ runner, requestId, client: clientOf(req), isGet: true, log: logger, signal, trace: null },
      deadlineMilliseconds: Math.max(1, deadline - Date.now()),
      onStatement: metrics.statement,
    });
    return knownBy === null ? graph : graph.at(knownBy);
  };
  try {
    const download = readDownload(schema, { subject, format }, at < 0 ? '' : req.url.slice(at));
    const dataset = await readDataset(fresh(null));
    const chunks = unchanged(download.write(fresh, dataset), async () => {
      const { hash } = await readDataset(fresh(null));
      return hash === dataset.hash;
    })[Symbol.asyncIterator]();
    // Read before the head is sent, so that what fails at once fails with its status.
    const first = await chunks.next();
    res.setHeader('content-type', FORMATS[format]);
    res.setHeader(
      'content-disposition',
      `attachment; filename="mask-diplomacy-${dataset.version.replace(/[^\w.-]/g, '-')}-${subject}.${format}"`,
    );
    res.setHeader('cache-control', 'no-cache');
    res.vary('Accept-Encoding');
    const reader = watchReader(res, stallMilliseconds);
    const overdue = AbortSignal.any([reader.signal, AbortSignal.timeout(Math.max(1, deadline - Date.now()))]);
    res.once('close', reader.end);
    const text = Readable.from(withFirst(first, chunks), { objectMode: false });
    if (req.acceptsEncodings('gzip', 'identity') === 'gzip') {
      res.setHeader('content-encoding', 'gzip');
      await pipeline(text, createGzip({ level: 4 }), res, { signal: overdue });
    } else {
      await pipeline(text, res, { signal: overdue });
    }
  } catch (error) {
    refuse(error, res, logger);
  }
}

/** Before the head is sent, an error is an answer; after it, the connection is cut, so that half a file is not taken for one. */
function refuse(error: unknown, res: Response, log: Logger): void {
  if (res.destroyed || error instanceof ClientGone) return;
  if (!res.headersSent) {
    if (!(error instanceof AppError)) throw error;
    sendError(res, error.code, error.message);
    return;
  }
  log.error({ err: error }, 'download broke off');
  res.destroy();
}

/** Ends with an error when the data set was replaced meanwhile: half of one and half of another is neither. */
async function* unchanged(
  chunks: AsyncIterable<string>,
  isSame: () => Promise<boolean>,
): AsyncGenerator<string> {
  let last: string | null = null;
  for await (const chunk of chunks) {
    if (last !== null) yield last;
    last = chunk;
  }
  if (!(await isSame())) throw new Error('the data set was replaced during a download');
  if (last !== null) yield last;
}

async function* withFirst(
  first: IteratorResult<string>,
  rest: AsyncIterator<string>,
): AsyncGenerator<Buffer> {
  let step = first;
  try {
    while (!step.done) {
      yield Buffer.from(step.value);
      step = await rest.next();
    }
  } finally {
    await rest.return?.();
  }
}
