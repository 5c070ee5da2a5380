import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { MASKED } from '../graphql/format-error.ts';
import { ERROR_CODES, type ErrorCode, retryAfter } from '../errors.ts';

/** Answers with one coded error in the form of GraphQL, which every client of ours can read. */
export function sendError(
  res: Response,
  code: ErrorCode,
  message: string,
  status: number = ERROR_CODES[code].status,
): void {
  const seconds = retryAfter(code);
  if (seconds !== null) res.setHeader('retry-after', String(seconds));
  res.status(status).json({
    errors: [{ message, extensions: { code, requestId: requestIdOf(res) } }],
  });
}

/** The id that the request was given. */
export function requestIdOf(res: Response): string {
  return String(res.getHeader('x-request-id'));
}

/** What the body parser and express throw, coded; anything else masked. */
export function errorHandler(maxBodyBytes: number, log: Logger): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    if (status === 413) {
      sendError(res, 'BAD_USER_INPUT', `The body is too large; valid: at most ${maxBodyBytes} bytes`, 413);
    } else if (status >= 400 && status < 500) {
      sendError(
        res,
        'BAD_USER_INPUT',
        `The request cannot be read; valid: a JSON object with a \`query\``,
        status,
      );
    } else {
      log.error({ err: error, requestId: requestIdOf(res) }, 'unexpected error');
      sendError(res, 'INTERNAL', MASKED);
    }
  };
}

function statusOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500;
}
