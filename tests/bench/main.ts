import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { Effort } from './contenders.ts';

/** A whole number from 1: how many times the record. */
function times(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 100) {
    throw new InvalidArgumentError('a size is a whole number from 1 to 100, times the record.');
  }
  return number;
}

const say = (message: string): void => void process.stdout.write(`${message}\n`);

// The commands are imported as they are asked for: each takes a second to load.
const program = new Command('bench').description(
  'Measures beside the plain way, in turn, and prints ratios.',
);
program
  .command('load')
  .description('our loader beside plain UNWIND batches, on an empty database')
  .option('--size <times>', 'how many times the record', times, 1)
  .action(async ({ size }: { size: number }) => (await import('./commands/load.ts')).runLoad(size, say));
program
  .command('api')
  .description('this API, @neo4j/graphql and the raw driver on one large graph, at 1 and 16 callers')
  .option('--size <times>', 'how many times the record', times, 20)
  .option('--rounds <number>', 'rounds in which each answers', Number, 10)
  .option('--per-round <number>', 'answers a round', Number, 48)
  .option('--warm-up <number>', 'answers before, which do not count', Number, 100)
  .action(async ({ size, warmUp, rounds, perRound }: Effort & { size: number }) => {
    const { runApi } = await import('./commands/api.ts');
    await runApi({ size, effort: { warmUp, rounds, perRound } }, say);
  });
program
  .command('growth [sizes...]')
  .description(
    'what each traversal and statement costs the database as the record grows; writes the table of profiles',
  )
  .action(async (sizes: string[]) => {
    const { runGrowth } = await import('./commands/growth.ts');
    await runGrowth(sizes.length > 0 ? sizes.map(times) : [1, 10, 50], say);
  });
program
  .command('generate <folder>')
  .description('writes the record some times as large, as a fact set that can be checked and loaded')
  .option('--size <times>', 'how many times the record', times, 10)
  .option('--seed <number>', 'another seed gives another set', Number, 1)
  .action(async (folder: string, { size, seed }: { size: number; seed: number }) => {
    const { generate } = await import('./generate.ts');
    say(generate(resolve(folder), { factor: size, seed }));
  });
program
  .command('soak')
  .description('memory of the API over many mixed requests, wrong ones too')
  .option('--requests <number>', 'how many requests', Number, 100_000)
  .action(async ({ requests }: { requests: number }) =>
    (await import('./commands/soak.ts')).runSoak(requests, say),
  );
await program.parseAsync();
