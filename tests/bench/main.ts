import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '@mask-diplomacy/cypher/local';
import { loadFolder } from '@mask-diplomacy/seed';
import { Command } from 'commander';
import { benchApi } from './api.ts';
import { benchLoad, openDriver } from './load.ts';
import { table } from './measure.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

async function main(): Promise<void> {
  const program = new Command('bench')
    .description(
      'Times what this project does beside the plain way, in turn on one database, and prints ratios.',
    )
    .option('--json <file>', 'where to write the figures', '.local/bench.json')
    .parse();
  const file = resolve(ROOT, program.opts<{ json: string }>().json);
  const folder = fileURLToPath(new URL('../../seed/data', import.meta.url));
  const say = (message: string): void => void process.stdout.write(`${message}\n`);

  const database = await openDatabase({ ephemeral: true, onProgress: ({ message }) => say(message) });
  const driver = openDriver(database);
  try {
    say('Comparing loads');
    const loads = await benchLoad(database, driver, folder);
    await loadFolder({ folder, driver, database: database.database });
    say('Comparing questions over HTTP with the raw driver');
    const comparisons = [loads, ...(await benchApi(database))];
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(comparisons, null, 2)}\n`);
    say(`\n${table(comparisons)}\n\nwritten to ${file}`);
  } finally {
    await driver.close();
    await database.stop();
  }
}

await main();
