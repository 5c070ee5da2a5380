import { fileURLToPath } from 'node:url';
import { exitCodeTable, withExitCodes } from '@mask-diplomacy/cypher/local';
import { LOAD_FAILURES } from '@mask-diplomacy/seed/errors';
import { Command, Option } from 'commander';
import { stopWithLauncher } from './launcher.ts';
import { createReporter } from './progress.ts';
import { dropEmpty, portOption } from './settings.ts';
import { START_FAILURES } from './start-error.ts';

const FIRST_PORT = 4000;
const PORT_TRIES = 20;
const DATA_FOLDER = fileURLToPath(new URL('../seed/data', import.meta.url));

const EXIT_CODES = exitCodeTable([
  { exitCode: 0, meaning: 'stopped when it was told to' },
  ...Object.values(START_FAILURES),
  LOAD_FAILURES['foreign-database'],
  LOAD_FAILURES['database-failed'],
]);

function program(): Command {
  return new Command('start')
    .description(
      'Starts Neo4j, loads the data set, builds the explorer if needed, and serves it all on one address.',
    )
    .addOption(portOption(`port to serve on (default: ${FIRST_PORT} or the next free one)`))
    .addOption(new Option('--host <address>', 'address to listen on (default: 127.0.0.1)').env('HOST'))
    .option('--data <folder>', 'fact set to load (default: seed/data in this checkout)')
    .option(
      '--home <folder>',
      'where the local Neo4j keeps its data (default: .local/neo4j in this checkout)',
    )
    .addHelpText('after', `\n${EXIT_CODES}`);
}

async function main(): Promise<void> {
  dropEmpty(process.env, ['PORT', 'HOST']);
  const options = withExitCodes(program())
    .parse()
    .opts<{ port?: number; host?: string; data?: string; home?: string }>();

  const reporter = createReporter();
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => stopping.abort(signal));
  }
  stopWithLauncher(reporter.say);
  // Before GraphQL is loaded, which then leaves out checks that are for development.
  process.env.NODE_ENV ??= 'production';
  const { startProduct } = await import('./product.ts');
  const exitCode = await startProduct({
    reporter,
    signal: stopping.signal,
    host: options.host ?? '127.0.0.1',
    ports:
      options.port === undefined
        ? { first: FIRST_PORT, tries: PORT_TRIES }
        : { first: options.port, tries: 1 },
    dataFolder: options.data ?? DATA_FOLDER,
    ...(options.home === undefined ? {} : { homeFolder: options.home }),
  });
  // A server that took a connection and never answered would hold this process with it.
  process.exit(exitCode);
}

await main();
