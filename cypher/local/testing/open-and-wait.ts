import { openDatabase, stopOnExit } from '../index.ts';

/**
 * Opens the database in the folder of the first argument (`ephemeral`: a fresh one), prints the handle as one line
 * of JSON and waits for a signal.
 */
const [homeFolder = 'ephemeral'] = process.argv.slice(2);
const database = await openDatabase({
  onProgress: () => {},
  ...(homeFolder === 'ephemeral' ? { ephemeral: true } : { homeFolder }),
});
stopOnExit(database);
process.stdout.write(`${JSON.stringify(database)}\n`);
setInterval(() => {}, 60_000);
