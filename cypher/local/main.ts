import { Command } from 'commander';
import { resetCommand } from './commands/reset.ts';
import { startCommand } from './commands/start.ts';
import { statusCommand } from './commands/status.ts';
import { stopCommand } from './commands/stop.ts';
import { DatabaseError } from './failures.ts';

const program = new Command('db')
  .description('The local Neo4j of this checkout. Exit codes of failures: docs/operations.md.')
  .addCommand(startCommand())
  .addCommand(stopCommand())
  .addCommand(statusCommand())
  .addCommand(resetCommand());

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof DatabaseError)) throw error;
  process.stderr.write(`${error.message}\n`);
  // A server that took a connection and never answered would hold this process with it.
  process.exit(error.exitCode);
}
