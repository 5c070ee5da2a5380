import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { ClientGone, type Context } from '../context.ts';
import { AppError, toGraphQLError } from '../errors.ts';
import type { DatasetWatch } from '../graph/dataset-watch.ts';
import { codeOf, formatError, thrownError } from './format-error.ts';

/**
 * Notes each operation in the log, tells its cost, puts the request id on its errors, and takes back an answer that may
 * have been read of two data sets.
 */
export function observePlugin(watch: DatasetWatch): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) {
            const thrown = thrownError(error);
            if (thrown instanceof ClientGone) continue;
            if (thrown instanceof AppError) {
              if (thrown.cause !== undefined)
                contextValue.log.warn({ err: thrown, code: thrown.code }, 'failed');
            } else if (codeOf(error.toJSON(), error) === 'INTERNAL') {
              contextValue.log.error({ err: thrown, path: error.path }, 'unexpected error');
            }
          }
        },
        async willSendResponse({ response, contextValue, operationName, operation }) {
          const { noted, requestId, beganAt, log } = contextValue;
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          if (noted.datasetHash !== null && result.data) {
            const replaced = await watch.confirm(noted.datasetHash, beganAt).then(
              () => null,
              (error: unknown) => (error instanceof AppError ? error : null),
            );
            if (replaced) {
              const error = toGraphQLError(replaced);
              result.data = null;
              result.errors = [formatError(error.toJSON(), error)];
            }
          }
          if (result.errors) result.errors = result.errors.map((error) => withRequestId(error, requestId));
          if (noted.cost) {
            result.extensions = { ...result.extensions, cost: noted.cost };
            response.http.headers.set('x-query-cost', String(noted.cost.requested));
          }
          log.info(
            {
              operation: operationName ?? operation?.operation ?? null,
              cost: noted.cost?.requested ?? null,
              codes: result.errors?.map((error) => error.extensions?.['code']),
              milliseconds: Date.now() - beganAt,
              databaseMilliseconds: Math.round(noted.databaseMilliseconds),
              statements: noted.statements,
            },
            'operation',
          );
        },
      };
    },
  };
}

export function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}
