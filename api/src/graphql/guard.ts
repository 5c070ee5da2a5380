import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import { AppError, toGraphQLError } from '../errors.ts';
import type { DatasetWatch } from '../graph/dataset-watch.ts';
import type { Admission } from '../limits/admission.ts';
import type { createLimits } from '../limits/limits.ts';

/**
 * What an operation passes before it is carried out: the limits, the gate of the data set, then its turn. An operation that
 * asks for nothing but the schema passes while the database is away, and waits for nobody.
 */
export function guardPlugin(
  checkLimits: ReturnType<typeof createLimits>,
  watch: DatasetWatch,
  admission: Admission,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation) return;
          try {
            const { noted, deadline, signal, client, isGet } = contextValue;
            if (operation.operation !== 'query') throw notAQuery(operation.operation, isGet);
            noted.cost = checkLimits({ document, operation, variables: request.variables ?? {} });
            if (!readsGraph(operation)) return;
            noted.datasetHash = await watch.pass(deadline, signal);
            noted.leave = await admission.enter({ client, cost: noted.cost.requested, signal });
          } catch (error) {
            throw error instanceof AppError ? toGraphQLError(error) : error;
          }
        },
      };
    },
  };
}

function notAQuery(kind: string, isGet: boolean): GraphQLError | AppError {
  const error = new AppError('BAD_USER_INPUT', `Got a ${kind}; valid: queries, for nothing can be changed`);
  if (!isGet) return error;
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status: 405, headers: new Map([['allow', 'POST']]) } },
  });
}

/** False for `__typename` and introspection alone. A fragment at the top is taken to read. */
function readsGraph(operation: OperationDefinitionNode): boolean {
  return operation.selectionSet.selections.some(
    (selection) => selection.kind !== Kind.FIELD || !selection.name.value.startsWith('__'),
  );
}
