import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { layout } from '../folder.ts';
import { openDatabase } from '../open-database.ts';
import { say, showProgress } from './output.ts';

/** `db start`: brings the local server up and leaves it running. */
export function startCommand(): Command {
  return new Command('start')
    .description(
      'Starts the local Neo4j and leaves it running until `db stop`; checks NEO4J_URI instead if set.',
    )
    .action(async () => {
      const database = await openDatabase({ onProgress: showProgress });
      if (database.kind === 'remote') {
        say(`NEO4J_URI leads to a server that can be used; there is nothing to start.`);
        return;
      }
      const folder = layout(database.homeFolder);
      writeFileSync(folder.keep, '');
      await database.stop();
      say(`URI       ${database.uri}`);
      say(`User      ${database.user}`);
      say(`Password  in ${folder.password}`);
      say(`It runs until \`pnpm db stop\`.`);
    });
}
