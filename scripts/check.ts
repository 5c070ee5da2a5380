import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { createReporter } from './progress.ts';
import { buildWeb, isWebBuilt } from './web-build.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Check {
  name: string;
  run: () => Promise<string | null>;
}

/** Runs a tool of node_modules; null when it passes, else what it printed. */
function tool(script: string, ...args: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code) => resolve(code === 0 ? null : output.trim() || `exit ${code}`));
  });
}

/** The longest first, as two or more run side by side. */
const CHECKS: Check[] = [
  {
    name: 'types of cypher, seed, api, tests and scripts',
    run: () =>
      tool('node_modules/tsx/dist/cli.mjs', 'scripts/check-types.ts', '.', 'cypher', 'seed', 'api', 'tests'),
  },
  { name: 'lint', run: () => tool('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { name: 'types of web', run: () => tool('node_modules/typescript/bin/tsc', '-p', 'web') },
  {
    name: 'format',
    run: () => tool('node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'),
  },
  {
    name: 'build',
    run: async () => {
      if (isWebBuilt()) return null;
      return buildWeb().then(
        () => null,
        (error: unknown) => String(error),
      );
    },
  },
  {
    name: 'generated code is current',
    run: () => tool('node_modules/tsx/dist/cli.mjs', 'scripts/codegen.ts', '--check'),
  },
  {
    name: 'schema keeps its promises',
    run: () => tool('node_modules/tsx/dist/cli.mjs', 'scripts/check-schema.ts'),
  },
  { name: 'fact set', run: () => tool('node_modules/tsx/dist/cli.mjs', 'seed/src/main.ts', 'check') },
];

async function main(): Promise<void> {
  new Command('check')
    .description(
      'Lint, format, types, freshness of generated code, the fact set, and the build. Prints all faults.',
    )
    .parse();
  const reporter = createReporter();
  const left = [...CHECKS];
  let failed = 0;
  const runLeft = async (): Promise<void> => {
    for (let check = left.shift(); check; check = left.shift()) {
      const fault = await reporter.step(`Checking ${check.name}`, check.run);
      if (fault === null) continue;
      failed += 1;
      process.stdout.write(`${check.name} failed:\n${fault}\n`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, runLeft));
  process.stdout.write(`${CHECKS.length - failed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}

await main();
