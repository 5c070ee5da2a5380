import { createLogger, readConfig, startServer } from '@mask-diplomacy/api';
import { databaseOf } from './address.ts';

/** This project's API as it is run, but with any port and no limit of requests. */
const server = await startServer({
  config: readConfig({ PORT: '0', API_RATE_PER_MINUTE: '0' }),
  database: databaseOf(process.env),
  webFolder: '',
  logger: createLogger('warn'),
});
await server.planned;
process.stdout.write(`${server.url}/graphql\n`);
process.once('SIGTERM', () => void server.stop());
