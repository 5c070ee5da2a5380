import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import { AppError, toGraphQLError } from '../errors.ts';
import type { DatasetWatch } from '../graph/dataset-watch.ts';
import type { createLimits } from '../limits/limits.ts';

/**
 * What an operation passes before it is carried out: the limits, then the gate of the data set. An operation that asks
 * for nothing but the schema passes while the database is away.
 */
export function guardPlugin(
  checkLimits: ReturnType<typeof createLimits>,
  watch: DatasetWatch,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation) return;
          try {
            if (operation.operation !== 'query') {
              throw new AppError(
                'BAD_USER_INPUT',
                `Got a ${operation.operation}; valid: queries, for nothing can be changed`,
              );
            }
            const { noted, deadline, signal } = contextValue;
            noted.cost = checkLimits({ document, operation, variables: request.variables ?? {} });
            if (readsGraph(operation)) noted.datasetHash = await watch.pass(deadline, signal);
          } catch (error) {
            throw error instanceof AppError ? toGraphQLError(error) : error;
          }
        },
      };
    },
  };
}

/** False for `__typename` and introspection alone. A fragment at the top is taken to read. */
function readsGraph(operation: OperationDefinitionNode): boolean {
  return operation.selectionSet.selections.some(
    (selection) => selection.kind !== Kind.FIELD || !selection.name.value.startsWith('__'),
  );
}
