import type { Request, RequestHandler, Response } from 'express';
import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Config } from '../config.ts';
import { AppError, type ErrorCode, toGraphQLError } from '../errors.ts';
import { directiveLimit } from '../graphql/directive-limit.ts';
import type { ErrorFormatter } from '../graphql/format-error.ts';
import type { DocumentSource } from '../graphql/trusted-documents.ts';
import { createEstimate } from '../limits/limits.ts';
import { requestIdOf } from './errors.ts';
import { readParameters } from './graphql-request.ts';

export interface CostHandlerOptions {
  readonly schema: GraphQLSchema;
  readonly config: Config;
  readonly documentOf: DocumentSource;
  readonly formatError: ErrorFormatter;
}

/**
 * Tells what an operation would cost, without carrying it out: takes what `/graphql` takes, reads nothing of the database,
 * and answers with JSON of its own, an `Estimate`, or 400 with `errors` as `/graphql` would give them.
 */
export function costHandler({ schema, config, documentOf, formatError }: CostHandlerOptions): RequestHandler {
  const estimate = createEstimate(schema, config);
  const rules = [...specifiedRules, directiveLimit(config.maxDirectives)];
  return async (req: Request, res: Response) => {
    const parameters = await readParameters(req, config.maxBodyBytes);
    res.type('json');
    try {
      const document = readDocument(documentOf(parameters), config.maxTokens);
      const faults = validate(schema, document, rules);
      if (faults.length > 0) {
        refuse(res, faults, formatError);
        return;
      }
      const operation = getOperationAST(document, parameters.operationName);
      if (!operation) throw toGraphQLError(notOne(parameters.operationName));
      const told = estimate({ document, operation, variables: parameters.variables ?? {} });
      res.setHeader('x-query-cost', String(told.cost.requested));
      res.send(JSON.stringify(told));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      refuse(res, [error], formatError);
    }
  };
}

function readDocument(text: string, maxTokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens });
  } catch (error) {
    throw error instanceof GraphQLError ? withCode(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}

function notOne(name: string | null): AppError {
  return new AppError(
    'BAD_USER_INPUT',
    name === null
      ? 'operationName: got none; valid: the name of one of the operations in the document'
      : `operationName: got ${JSON.stringify(name)}; valid: the name of an operation in the document`,
  );
}

/** The error with this code, unless it has one. */
function withCode(error: GraphQLError, code: ErrorCode): GraphQLError {
  const { nodes = null, source, positions, path, originalError } = error;
  return new GraphQLError(error.message, {
    ...{ nodes, source: source ?? null, positions: positions ?? null, path: path ?? null },
    originalError: originalError ?? null,
    extensions: { code, ...error.extensions },
  });
}

function refuse(res: Response, faults: readonly GraphQLError[], formatError: ErrorFormatter): void {
  const errors = faults.map((fault) => {
    const coded = withCode(fault, 'GRAPHQL_VALIDATION_FAILED');
    const { extensions, ...rest } = formatError(coded.toJSON(), coded);
    return { ...rest, extensions: { ...extensions, requestId: requestIdOf(res) } };
  });
  res.status(400).send(JSON.stringify({ errors }));
}
