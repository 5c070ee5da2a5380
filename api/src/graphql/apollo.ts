import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Context } from '../context.ts';
import type { DatasetWatch } from '../graph/dataset-watch.ts';
import type { Admission } from '../limits/admission.ts';
import { createLimits } from '../limits/limits.ts';
import type { Metrics } from '../metrics.ts';
import { directiveLimit } from './directive-limit.ts';
import { createDocumentStore } from './documents.ts';
import type { ErrorFormatter } from './format-error.ts';
import { guardPlugin } from './guard.ts';
import { observePlugin } from './observe.ts';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly formatError: ErrorFormatter;
  readonly config: Config;
  readonly watch: DatasetWatch;
  readonly admission: Admission;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** Apollo Server with our limits, gate, errors and log; started. */
export async function startApollo({
  schema,
  formatError,
  config,
  watch,
  admission,
  metrics,
  log,
}: ApolloOptions): Promise<ApolloServer<Context>> {
  const quiet = log.child({}, { level: 'warn' });
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    // HTTP is ours (see http/graphql-handler.ts).
    csrfPrevention: false,
    persistedQueries: false,
    documentStore: createDocumentStore(),
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    stopOnTerminationSignals: false,
    validationRules: [directiveLimit(config.maxDirectives)],
    parseOptions: { maxTokens: config.maxTokens },
    formatError,
    logger: {
      debug: (message) => quiet.debug(message),
      info: (message) => quiet.info(message),
      warn: (message) => quiet.warn(message),
      error: (message) => quiet.error(message),
    },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every resolver.
      ApolloServerPluginCacheControlDisabled(),
      guardPlugin(createLimits(schema, config), watch, admission),
      observePlugin(watch, metrics),
    ],
  });
  await apollo.start();
  return apollo;
}
