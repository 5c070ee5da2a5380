import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { AppError, type ErrorCode, retryAfter } from '../errors.ts';
import { placeOf } from './place.ts';
import { inWords, isAboutValue } from './wording.ts';

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

/** Limits that the GraphQL library itself keeps; it tells them apart from other errors by their text alone. */
const TOO_MUCH: readonly { sign: RegExp; say: (limit: string) => string }[] = [
  {
    sign: /contains more tha[nt] (\d+) tokens/,
    say: (limit) =>
      `The document has more than ${limit} tokens; the limit is ${limit}. Ask for fewer fields, or in several queries.`,
  },
  {
    sign: /^Validation aborted\.$/,
    say: () => 'The document is too complex to be checked. Ask for fewer fields, or in several queries.',
  },
  {
    sign: /^Maximum introspection depth exceeded$/,
    say: () =>
      'Lists of the schema (`fields`, `inputFields`, `interfaces`, `possibleTypes`) are asked for 3 deep; the limit is 2. The whole schema is at /schema.graphql.',
  },
];

/** The error that a resolver or a check threw, out of what wraps it. */
export function thrownError(error: unknown): unknown {
  return error instanceof Error && 'originalError' in error && error.originalError instanceof Error
    ? error.originalError
    : error;
}

/** The code of an error as the client will see it. */
export function codeOf(formatted: GraphQLFormattedError, error: unknown): ErrorCode {
  const thrown = thrownError(error);
  if (thrown instanceof AppError) return thrown.code;
  if (TOO_MUCH.some(({ sign }) => sign.test(formatted.message))) return 'QUERY_TOO_EXPENSIVE';
  const code = CODES[String(formatted.extensions?.['code'])] ?? 'INTERNAL';
  // The library refuses a wrong value in the document as it is checked, one in a variable later; to a client they are one.
  return code === 'GRAPHQL_VALIDATION_FAILED' && isAboutValue(formatted.message) ? 'BAD_USER_INPUT' : code;
}

/** What a client gets to read: errors made on purpose as they are, anything else masked. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = thrownError(error);
  const code = codeOf(formatted, error);
  const seconds = retryAfter(code);
  return {
    message: code === 'INTERNAL' ? MASKED : (messageOfLimit(formatted.message) ?? formatted.message),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: {
      code,
      ...(thrown instanceof AppError ? thrown.details : {}),
      ...(seconds === null ? {} : { retryAfterSeconds: seconds }),
    },
  };
}

/** Gives an error the form in which clients get it. */
export type ErrorFormatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** `formatError`, with what the GraphQL library says of a document or its variables in the manner of our messages. */
export function errorFormatter(schema: GraphQLSchema): ErrorFormatter {
  return (formatted, error) => {
    const shown = formatError(formatted, error);
    if (!(error instanceof GraphQLError) || shown.message !== formatted.message) return shown;
    if (!(thrownError(error) instanceof AppError)) {
      return { ...shown, message: inWords(shown.message, schema, error) };
    }
    // A scalar refuses a literal without knowing where it stands.
    const place = shown.message.startsWith('got ') ? placeOf(schema, error).text : '';
    return place === '' ? shown : { ...shown, message: `${place}: ${shown.message}` };
  };
}

/** All that a client learns of a fault of ours. */
export const MASKED = 'Something went wrong on our side. The log has it under the request id.';

function messageOfLimit(message: string): string | null {
  for (const { sign, say } of TOO_MUCH) {
    const match = sign.exec(message);
    if (match) return say(match[1] ?? '');
  }
  return null;
}
