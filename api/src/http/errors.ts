import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { ERROR_CODES, type ErrorCode, retryAfter } from '../errors.ts';
import { MASKED } from '../graphql/format-error.ts';
import { Refusal } from './refusal.ts';

/** Answers with one coded error in the form of GraphQL, which every client of ours can read. */
export function sendError(
  res: Response,
  code: ErrorCode,
  message: string,
  status: number = ERROR_CODES[code].status,
): void {
  const seconds = retryAfter(code);
  if (seconds !== null) res.setHeader('retry-after', String(seconds));
  const body = { errors: [{ message, extensions: { code, requestId: requestIdOf(res) } }] };
  if (!res.hasHeader('content-type')) res.type('json');
  res.status(status).send(JSON.stringify(body));
}

/** The id that the request was given. */
export function requestIdOf(res: Response): string {
  return String(res.getHeader('x-request-id'));
}

/** Refusals coded; anything else masked and logged. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    if (error instanceof Refusal) {
      for (const [name, value] of Object.entries(error.headers)) res.setHeader(name, value);
      sendError(res, error.code, error.message, error.status);
    } else if (isOfClient(error)) {
      sendError(res, 'BAD_USER_INPUT', 'The request cannot be read', error.status);
    } else {
      log.error({ err: error, requestId: requestIdOf(res) }, 'unexpected error');
      sendError(res, 'INTERNAL', MASKED);
    }
  };
}

/** Express throws such for what it cannot read. */
function isOfClient(error: unknown): error is { status: number } {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  return typeof status === 'number' && status >= 400 && status < 500;
}
