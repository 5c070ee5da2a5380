import { type ASTNode, GraphQLError } from 'graphql';

/**
 * The closed table of error codes: what each means, and the HTTP status when a request is refused before it is carried
 * out. An error met while carrying it out stands in the answer's `errors` and the status is 200 (GraphQL over HTTP).
 */
export const ERROR_CODES = {
  BAD_USER_INPUT: { status: 400, meaning: 'an argument, variable, header or body is not what it must be' },
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: 'the document is not GraphQL' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, meaning: 'the document does not fit the schema' },
  NOT_FOUND: { status: 404, meaning: 'what was asked for by address is not there' },
  QUERY_TOO_EXPENSIVE: {
    status: 400,
    meaning: 'the document is beyond a limit; the message says how to ask for less',
  },
  UNKNOWN_DOCUMENT: {
    status: 400,
    meaning: 'the document is not among the trusted ones; send its text, or have it added to them',
  },
  RATE_LIMITED: {
    status: 429,
    meaning: 'too many requests from one client; wait as long as Retry-After says',
  },
  OVERLOADED: {
    status: 503,
    meaning: 'more is asked than can be answered now; wait as long as Retry-After says',
  },
  QUERY_TIMEOUT: { status: 503, meaning: 'the deadline passed; ask for less, or again' },
  DATABASE_UNAVAILABLE: { status: 503, meaning: 'the database is away, empty or being changed; ask again' },
  DATABASE_OUTDATED: {
    status: 503,
    meaning: 'the database was loaded by an earlier version and lacks an index; it must be loaded again',
  },
  INTERNAL: { status: 500, meaning: 'a fault of this service; the log has it under the request id' },
} as const satisfies Record<string, { status: number; meaning: string }>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** What a client may read of an error besides message, code and request id. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/**
 * An error made on purpose: message and details pass to the client. Anything else that is thrown is masked as INTERNAL
 * and logged whole. `cause` is logged, never sent.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, options: { details?: ErrorDetails; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** An argument that is not what it must be. The message reads `event(id:): got …; valid: …`. */
export function badInput(where: { field: string; argument: string }, got: string, valid: string): AppError {
  return new AppError('BAD_USER_INPUT', `${where.field}(${where.argument}:): got ${got}; valid: ${valid}`, {
    details: { field: where.field, argument: where.argument },
  });
}

/** Text of a client as an error message may repeat it: in quotes, cut short, control characters shown. */
export function quote(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
}

const RETRY_SECONDS: Partial<Record<ErrorCode, number>> = {
  DATABASE_UNAVAILABLE: 1,
  OVERLOADED: 1,
  QUERY_TIMEOUT: 2,
};

/** Seconds that a client should wait before it asks again; null when asking again would not help. */
export function retryAfter(code: ErrorCode): number | null {
  return RETRY_SECONDS[code] ?? null;
}

/** The error as GraphQL carries it, with its HTTP status for a request that is refused whole, and the node at fault if any. */
export function toGraphQLError(error: AppError, node?: ASTNode): GraphQLError {
  const seconds = retryAfter(error.code);
  return new GraphQLError(error.message, {
    originalError: error,
    ...(node === undefined ? {} : { nodes: node }),
    extensions: {
      code: error.code,
      http: {
        status: ERROR_CODES[error.code].status,
        ...(seconds === null ? {} : { headers: new Map([['retry-after', String(seconds)]]) }),
      },
    },
  });
}
