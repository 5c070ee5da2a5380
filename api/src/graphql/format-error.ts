import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { AppError, type ErrorCode, retryAfter } from '../errors.ts';

/** Codes of the server library, as ours. What is missing is a fault of ours. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT',
};

/** The parser's only sign that the limit of tokens was passed. */
const TOO_MANY_TOKENS = /contains more than? \d+ tokens|more that \d+ tokens/;

/** The error that a resolver or a check threw, out of whatever wraps it. */
export function thrownError(error: unknown): unknown {
  const inner = unwrapResolverError(error);
  return inner instanceof Error && inner.cause instanceof AppError ? inner.cause : inner;
}

/** The code of an error as the client will see it. */
export function codeOf(formatted: GraphQLFormattedError, error: unknown): ErrorCode {
  const thrown = thrownError(error);
  if (thrown instanceof AppError) return thrown.code;
  if (TOO_MANY_TOKENS.test(formatted.message)) return 'QUERY_TOO_EXPENSIVE';
  return CODES[String(formatted.extensions?.['code'])] ?? 'INTERNAL';
}

/** What a client gets to read: errors made on purpose as they are, anything else masked. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = thrownError(error);
  const code = codeOf(formatted, error);
  const seconds = retryAfter(code);
  return {
    message:
      code === 'INTERNAL'
        ? 'Something went wrong on our side. The log has it under the request id.'
        : formatted.message,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: {
      code,
      ...(thrown instanceof AppError ? thrown.details : {}),
      ...(seconds === null ? {} : { retryAfterSeconds: seconds }),
    },
  };
}
