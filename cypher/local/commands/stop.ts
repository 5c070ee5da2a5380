import { existsSync, rmSync } from 'node:fs';
import { Command } from 'commander';
import { DatabaseError } from '../failures.ts';
import { homeFolderOf, layout } from '../folder.ts';
import { withFolderLock } from '../folder-lock.ts';
import { endServer } from '../server.ts';
import { condition, readState } from '../state.ts';
import { livingUsers } from '../users.ts';
import { COMMAND_LOCK_MS, say, showProgress } from './output.ts';

/** `db stop`: ends the local server that nobody else uses. */
export function stopCommand(): Command {
  return new Command('stop')
    .description('Stops the local Neo4j. A server at NEO4J_URI is never touched.')
    .option('--force', 'stop it even while other processes use it')
    .action(async ({ force }: { force?: boolean }) => {
      const folder = layout(homeFolderOf(undefined, process.env));
      if (!existsSync(folder.run)) return say('The local Neo4j is not running.');
      await withFolderLock(folder, showProgress, COMMAND_LOCK_MS, async () => {
        rmSync(folder.keep, { force: true });
        const state = readState(folder);
        if (state === null || condition(state) === 'gone') return say('The local Neo4j is not running.');
        const users = livingUsers(folder);
        if (users.length > 0 && force !== true) {
          throw new DatabaseError('in-use', [
            `The local Neo4j is used by process ${users.join(', ')} and ends with it.`,
            'To end it now all the same: pnpm db stop --force',
          ]);
        }
        say('Stopping Neo4j');
        await endServer(state);
        say('Stopped.');
      });
    });
}
