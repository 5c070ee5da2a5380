import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { databaseOf } from './address.ts';
import { TYPE_DEFINITIONS } from './type-definitions.ts';

const { uri, user, password, database } = databaseOf(process.env);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
  fetchSize: -1,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});
const apollo = new ApolloServer({
  schema: await new Neo4jGraphQL({ typeDefs: TYPE_DEFINITIONS, driver }).getSchema(),
  stopOnTerminationSignals: false,
  plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
});
const { url } = await startStandaloneServer(apollo, {
  listen: { port: 0, host: '127.0.0.1' },
  context: () => Promise.resolve({ sessionConfig: { database } }),
});
process.stdout.write(`${url}\n`);
process.once('SIGTERM', () => void apollo.stop().then(() => driver.close()));
