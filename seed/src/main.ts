import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseError, exitCodeTable, withExitCodes } from '@mask-diplomacy/cypher/local';
import { Command } from 'commander';
import { runCheck } from './commands/check.ts';
import { runLoad } from './commands/load.ts';
import { LOAD_FAILURES, LoadError } from './load/errors.ts';

const DEFAULT_FOLDER = relative(process.cwd(), fileURLToPath(new URL('../data', import.meta.url))) || '.';

const EXIT_CODES = exitCodeTable([
  { exitCode: 0, meaning: 'done, or nothing to do' },
  ...Object.values(LOAD_FAILURES),
]);

const program = new Command('seed')
  .description('The fact set: hold it against its format, and load it into Neo4j.')
  .addHelpText('after', `\n${EXIT_CODES}`);

program
  .command('check')
  .description('Hold a folder against every rule of seed/data/FORMAT.md and print all faults.')
  .argument('[folder]', 'folder with sources, actors, events and claims (.jsonl)', DEFAULT_FOLDER)
  .option('--notices', 'list the events whose confidence was set by hand against the rule')
  .action((folder: string, options: { notices?: true }) => {
    process.exitCode = runCheck(folder, { withNotices: options.notices === true });
  });

program
  .command('load')
  .description('Check a folder, then make Neo4j hold exactly that set, all or nothing.')
  .argument('[folder]', 'folder with sources, actors, events and claims (.jsonl)', DEFAULT_FOLDER)
  .option('--dry-run', 'tell what would change, write nothing')
  .addHelpText(
    'after',
    '\nThe database is the one that NEO4J_URI names, else the local one, which is started if need be.',
  )
  .action(async (folder: string, options: { dryRun?: true }) => {
    await runLoad(folder, { isDryRun: options.dryRun === true });
  });

withExitCodes(program);
try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  // A server that took a connection and never answered would hold this process with it.
  process.exit(
    error instanceof LoadError
      ? LOAD_FAILURES[error.code].exitCode
      : error instanceof DatabaseError
        ? error.exitCode
        : LOAD_FAILURES['database-failed'].exitCode,
  );
}
