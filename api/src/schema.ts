import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { withClocks } from './graphql/clocks.ts';
import { actorResolvers } from './modules/actor/resolvers.ts';
import { affairResolvers } from './modules/affair/resolvers.ts';
import { baseResolvers, VOCABULARY_ENUMS } from './modules/base/resolvers.ts';
import { claimResolvers } from './modules/claim/resolvers.ts';
import { claimListResolvers } from './modules/claim-list/resolvers.ts';
import { countryResolvers } from './modules/country/resolvers.ts';
import { countryListResolvers } from './modules/country-list/resolvers.ts';
import { datasetResolvers } from './modules/dataset/resolvers.ts';
import { eventResolvers } from './modules/event/resolvers.ts';
import { eventListResolvers } from './modules/event-list/resolvers.ts';
import { evidenceResolvers } from './modules/evidence/resolvers.ts';
import { flowResolvers } from './modules/flow/resolvers.ts';
import { neighborhoodResolvers } from './modules/neighborhood/resolvers.ts';
import { nodeListResolvers } from './modules/node-list/resolvers.ts';
import { nodeResolvers } from './modules/node/resolvers.ts';
import { pathResolvers } from './modules/path/resolvers.ts';
import { productResolvers } from './modules/product/resolvers.ts';
import { publisherListResolvers } from './modules/publisher-list/resolvers.ts';
import { productListResolvers } from './modules/product-list/resolvers.ts';
import { searchResolvers } from './modules/search/resolvers.ts';
import { sourceResolvers } from './modules/source/resolvers.ts';
import { timelineResolvers } from './modules/timeline/resolvers.ts';
import { totalResolvers } from './modules/total/resolvers.ts';

const MODULES = fileURLToPath(new URL('modules', import.meta.url));

/** The executable schema: the SDL of every module with its resolvers. */
export function buildApiSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: readdirSync(MODULES, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('schema.graphql'))
      .sort()
      .map((file) => readFileSync(join(MODULES, file), 'utf8')),
    resolvers: [
      VOCABULARY_ENUMS,
      baseResolvers,
      actorResolvers,
      affairResolvers,
      claimResolvers,
      claimListResolvers,
      countryResolvers,
      countryListResolvers,
      datasetResolvers,
      eventResolvers,
      eventListResolvers,
      evidenceResolvers,
      flowResolvers,
      neighborhoodResolvers,
      nodeListResolvers,
      nodeResolvers,
      pathResolvers,
      productResolvers,
      productListResolvers,
      publisherListResolvers,
      searchResolvers,
      sourceResolvers,
      timelineResolvers,
      totalResolvers,
    ],
  });
  return withClocks(schema);
}

/** The schema as text, sorted, as `/schema.graphql` serves it. */
export function printApiSchema(schema: GraphQLSchema): string {
  return printSchema(lexicographicSortSchema(schema));
}
