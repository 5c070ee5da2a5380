import { fileURLToPath } from 'node:url';
import { ConfigError, readConfig } from './config.ts';
import { createLogger } from './logger.ts';
import { startServer } from './server.ts';

const WEB_FOLDER = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** Serves a database that NEO4J_URI names, loaded already. The whole product, database included, is `pnpm start`. */
async function main(): Promise<void> {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  if (!NEO4J_URI) {
    throw new ConfigError(
      'NEO4J_URI is not set; valid: the address of a loaded Neo4j, such as bolt://127.0.0.1:7687. ' +
        'To start one too, run: npx pnpm start',
    );
  }
  const config = readConfig(process.env);
  const server = await startServer({
    config,
    database: {
      uri: NEO4J_URI,
      user: NEO4J_USER || 'neo4j',
      password: NEO4J_PASSWORD ?? '',
      database: NEO4J_DATABASE || 'neo4j',
    },
    webFolder: WEB_FOLDER,
    logger: createLogger(config.logLevel),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  // A server that took a connection and never answered would hold this process with it.
  process.exit(error instanceof ConfigError ? 3 : 1);
}
