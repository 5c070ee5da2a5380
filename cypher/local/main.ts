import { Command } from 'commander';
import { resetCommand } from './commands/reset.ts';
import { startCommand } from './commands/start.ts';
import { statusCommand } from './commands/status.ts';
import { stopCommand } from './commands/stop.ts';
import { DatabaseError } from './failures.ts';
import { exitCodeTable, withExitCodes } from './usage.ts';

const program = new Command('db')
  .description('The local Neo4j of this checkout.')
  .addCommand(startCommand())
  .addCommand(stopCommand())
  .addCommand(statusCommand())
  .addCommand(resetCommand())
  .addHelpText(
    'after',
    `\n${exitCodeTable([
      { exitCode: 0, meaning: 'done, or nothing to do' },
      { exitCode: 1, meaning: 'reset was not confirmed, or something unforeseen failed' },
      { exitCode: 3, meaning: 'status: the server does not run' },
    ])}`,
  );
withExitCodes(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof DatabaseError)) throw error;
  process.stderr.write(`${error.message}\n`);
  // A server that took a connection and never answered would hold this process with it.
  process.exit(error.exitCode);
}
