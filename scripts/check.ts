import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { createReporter } from './progress.ts';
import { buildWeb } from './web-build.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = ['.', 'cypher', 'seed', 'api', 'web', 'tests'];

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

const CHECKS: Check[] = [
  { name: 'lint', run: () => tool('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  {
    name: 'format',
    run: () => tool('node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'),
  },
  ...PACKAGES.map((folder) => ({
    name: `types of ${folder === '.' ? 'scripts' : folder}`,
    run: () => tool('node_modules/typescript/bin/tsc', '-p', folder),
  })),
  {
    name: 'generated code is current',
    run: () => tool('node_modules/tsx/dist/cli.mjs', 'scripts/codegen.ts', '--check'),
  },
  {
    name: 'schema keeps its promises',
    run: () => tool('node_modules/tsx/dist/cli.mjs', 'scripts/check-schema.ts'),
  },
  { name: 'fact set', run: () => tool('node_modules/tsx/dist/cli.mjs', 'seed/src/main.ts', 'check') },
  {
    name: 'build',
    run: () =>
      buildWeb().then(
        () => null,
        (error: unknown) => String(error),
      ),
  },
];

async function main(): Promise<void> {
  new Command('check')
    .description(
      'Lint, format, types, freshness of generated code, the fact set, and the build. Prints all faults.',
    )
    .parse();
  const reporter = createReporter();
  let failed = 0;
  for (const { name, run } of CHECKS) {
    const fault = await reporter.step(`Checking ${name}`, run);
    if (fault === null) continue;
    failed += 1;
    process.stdout.write(`${name} failed:\n${fault}\n`);
  }
  process.stdout.write(`${CHECKS.length - failed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}

await main();
