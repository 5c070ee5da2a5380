import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { stopWithLauncher } from './launcher.ts';
import { createReporter } from './progress.ts';

const PORT_TRIES = 20;

function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new InvalidArgumentError('a port is a whole number from 0 (any free one) to 65535.');
  }
  return number;
}

async function main(): Promise<void> {
  const program = new Command('start')
    .description(
      'Starts Neo4j, loads the data set, builds the explorer if needed, and serves it all on one address.',
    )
    .option('--port <number>', 'port to serve on; without it PORT, else 4000 or the next free one', port)
    .option('--host <address>', 'address to listen on', process.env.HOST ?? '127.0.0.1')
    .option('--data <folder>', 'fact set to load', fileURLToPath(new URL('../seed/data', import.meta.url)))
    .option(
      '--home <folder>',
      'where the local Neo4j keeps its data (default: .local/neo4j in this checkout)',
    )
    .parse();
  const options = program.opts<{ port?: number; host: string; data: string; home?: string }>();
  const asked = options.port ?? (process.env.PORT ? port(process.env.PORT) : undefined);

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
    host: options.host,
    ports: asked === undefined ? { first: 4000, tries: PORT_TRIES } : { first: asked, tries: 1 },
    dataFolder: options.data,
    ...(options.home === undefined ? {} : { homeFolder: options.home }),
  });
  // A server that took a connection and never answered would hold this process with it.
  process.exit(exitCode);
}

await main();
