import { existsSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import { Command } from 'commander';
import { DatabaseError } from '../failures.ts';
import { homeFolderOf, layout, type Layout } from '../folder.ts';
import { withFolderLock } from '../folder-lock.ts';
import { endServer } from '../server.ts';
import { condition, readState } from '../state.ts';
import { livingUsers } from '../users.ts';
import { COMMAND_LOCK_MS, say, showProgress } from './output.ts';

/** `db reset`: deletes the local server's data. */
export function resetCommand(): Command {
  return new Command('reset')
    .description(
      'Deletes the data of the local Neo4j; the next start begins empty. NEO4J_URI is never touched.',
    )
    .option('--yes', 'really delete')
    .action(async ({ yes }: { yes?: boolean }) => {
      const folder = layout(homeFolderOf(undefined, process.env));
      if (!existsSync(folder.run)) return say(`There is nothing to delete in ${folder.home}.`);
      if (yes !== true) {
        say(`This would delete the local Neo4j's data, settings and logs in ${folder.home}.`);
        say('To do it: npx pnpm db reset --yes');
        process.exitCode = 1;
        return;
      }
      await withFolderLock(folder, showProgress, COMMAND_LOCK_MS, async () => {
        const users = livingUsers(folder);
        const state = readState(folder);
        if (state !== null && condition(state) !== 'gone') {
          if (users.length > 0) {
            throw new DatabaseError('in-use', [
              `The local Neo4j is used by process ${users.join(', ')}, so nothing was deleted.`,
              'End that process first, then run `npx pnpm db reset --yes` again.',
            ]);
          }
          say('Stopping Neo4j');
          await endServer(state);
        }
        await deleteOwn(folder);
      });
      say(`Deleted the local Neo4j's data in ${folder.home}.`);
    });
}

/** Deletes what the local server made and nothing else, whatever folder the settings lead to. */
async function deleteOwn(folder: Layout): Promise<void> {
  for (const path of [folder.data, folder.conf, folder.logs, folder.password, folder.port, folder.run]) {
    await rm(path, { recursive: true, force: true });
  }
  // Only when empty: a person may have put something there.
  for (const path of [folder.plugins, folder.home]) await rmdir(path).catch(() => {});
}
