import { stat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { formatJarList, sha256 } from './jar-list.ts';

/** Prints `jars.lock` for a folder of jars: the last step of raising the server version (docs/operations.md). */
const program = new Command('lock-jars')
  .description('Prints the contents of jars.lock for the jars in a folder.')
  .argument('<folder>', 'what `dependency:copy-dependencies` filled')
  .action(async (folder: string) => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.jar'));
    const jars = names.map(async (name) => {
      const path = join(folder, name);
      return { name, bytes: (await stat(path)).size, sha256: await sha256(path) };
    });
    process.stdout.write(formatJarList(await Promise.all(jars)));
  });

await program.parseAsync();
