import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { expect, it } from 'vitest';
import { AppError, ERROR_CODES, toGraphQLError } from '../errors.ts';
import { codeOf, formatError, MASKED } from './format-error.ts';

const secret = new Error('password hunter2 at bolt://10.0.0.7');

function format(error: GraphQLError): GraphQLFormattedError {
  return formatError(error.toJSON(), error);
}

it('an error that was not made on purpose is masked whole', () => {
  const shown = format(new GraphQLError(secret.message, { originalError: secret, path: ['event'] }));
  expect(shown).toEqual({ message: MASKED, path: ['event'], extensions: { code: 'INTERNAL' } });
});

it('a foreign code does not lift the mask', () => {
  const shown = format(
    new GraphQLError(secret.message, { extensions: { code: 'SECRET_CODE', stacktrace: ['x'] } }),
  );
  expect(JSON.stringify(shown)).not.toMatch(/hunter2|SECRET|stacktrace/);
});

it('an error made on purpose passes with its details, without its cause', () => {
  const made = new AppError('QUERY_TIMEOUT', 'Too slow.', {
    details: { deadlineMilliseconds: 8000 },
    cause: secret,
  });
  const shown = format(new GraphQLError(made.message, { originalError: made, path: ['flows'] }));
  expect(shown).toEqual({
    message: 'Too slow.',
    path: ['flows'],
    extensions: { code: 'QUERY_TIMEOUT', deadlineMilliseconds: 8000, retryAfterSeconds: 2 },
  });
});

it('an error that refuses a whole request has the status of its code and passes too', () => {
  const error = toGraphQLError(new AppError('DATABASE_UNAVAILABLE', 'Away.'));
  expect(error.extensions['http']).toMatchObject({ status: ERROR_CODES.DATABASE_UNAVAILABLE.status });
  expect(format(error)).toEqual({
    message: 'Away.',
    extensions: { code: 'DATABASE_UNAVAILABLE', retryAfterSeconds: 1 },
  });
});

it('every code of the server library is one of ours', () => {
  for (const [code, ours] of [
    ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_PARSE_FAILED'],
    ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_VALIDATION_FAILED'],
    ['BAD_REQUEST', 'BAD_USER_INPUT'],
    ['OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'],
    ['INTERNAL_SERVER_ERROR', 'INTERNAL'],
  ] as const) {
    const error = new GraphQLError('x', { extensions: { code } });
    expect(codeOf(error.toJSON(), error)).toBe(ours);
    expect(ERROR_CODES).toHaveProperty(ours);
  }
});
