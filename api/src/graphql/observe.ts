import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { ClientGone, type Context } from '../context.ts';
import { AppError, toGraphQLError } from '../errors.ts';
import type { DatasetWatch } from '../graph/dataset-watch.ts';
import type { Metrics } from '../metrics.ts';
import { codeOf, formatError, thrownError } from './format-error.ts';

/**
 * Notes each operation in the log, tells its cost, puts the request id on its errors, and takes back an answer that may
 * have been read of two data sets.
 */
export function observePlugin(watch: DatasetWatch, metrics: Metrics): ApolloServerPlugin<Context> {
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
          const { noted, requestId, beganAt, log, trace } = contextValue;
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
          if (result.errors) {
            result.errors = onlyLimits(result.errors).map((error) => withRequestId(error, requestId));
          }
          if (noted.cost) {
            result.extensions = { ...result.extensions, cost: noted.cost };
            response.http.headers.set('x-query-cost', String(noted.cost.requested));
          }
          const name = operationName ?? null;
          const cost = noted.cost?.requested ?? null;
          // Nobody reads this answer, and what it lacks is no fault of ours.
          const isGone = contextValue.signal.reason instanceof ClientGone;
          const codes = isGone
            ? ['CLIENT_GONE']
            : (result.errors?.map((error) => String(error.extensions?.['code'])) ?? []);
          const milliseconds = Date.now() - beganAt;
          const { databaseMilliseconds } = noted;
          metrics.operation({ name, code: codes[0] ?? null, milliseconds, databaseMilliseconds, cost });
          if (codes.includes('OVERLOADED')) metrics.shed();
          trace?.operation(name, cost, codes[0] ?? null);
          log.info(
            {
              operation: name ?? operation?.operation ?? null,
              cost,
              codes: codes.length > 0 ? codes : undefined,
              milliseconds,
              databaseMilliseconds: Math.round(databaseMilliseconds),
              statements: noted.statements,
            },
            'operation',
          );
        },
      };
    },
  };
}

/** A document that is beyond a limit is not told what else is wrong with it. */
function onlyLimits(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  const beyond = errors.filter((error) => error.extensions?.['code'] === 'QUERY_TOO_EXPENSIVE');
  return beyond.length > 0 ? beyond : errors;
}

function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}
