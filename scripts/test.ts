import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseError, JAVA_OPTIONS_SETTING, prepareLocal } from '@mask-diplomacy/cypher/local';
import { Command } from 'commander';
import { createReporter, type Reporter } from './progress.ts';
import { buildWeb, isWebBuilt } from './web-build.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HEIGHTS = ['unit', 'database', 'api', 'journeys'] as const;
type Height = (typeof HEIGHTS)[number];

/** Java's second compiler takes more of a server that lives for minutes than it gives back. */
const SHORT_LIVED = '-XX:TieredStopAtLevel=1';

interface Tally {
  passed: number;
  failed: number;
}

/** Runs the tests of one height; a run that ends badly without a failed test counts as one failure. */
async function runHeight(height: Height, filters: readonly string[], reportFolder: string): Promise<Tally> {
  const report = join(reportFolder, `${height}.json`);
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [
    vitest,
    'run',
    '--project',
    height,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const exitCode = await new Promise<number>((resolve) => {
    const child = spawn(process.execPath, [...args, '--passWithNoTests', ...filters], {
      cwd: ROOT,
      env: { [JAVA_OPTIONS_SETTING]: SHORT_LIVED, ...process.env },
      stdio: 'inherit',
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
  let tally: Tally = { passed: 0, failed: 0 };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    tally = { passed: numPassedTests, failed: numFailedTests };
  } catch {
    tally = { passed: 0, failed: 0 };
  }
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** Fetches Neo4j and prepares its quick starts here, where no test's time runs. What fails shows in the tests. */
async function prepareNeo4j(reporter: Reporter): Promise<void> {
  try {
    await prepareLocal(process.env, ({ message }) => reporter.say(message));
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    reporter.say(error.message);
  }
}

async function main(): Promise<void> {
  const program = new Command('test')
    .description('Runs all tests: pure, against real Neo4j servers, over HTTP, and in a real browser.')
    .argument('[filters...]', 'only test files whose path contains one of these')
    .option('--only <heights...>', `only some of: ${HEIGHTS.join(', ')}`)
    .parse();
  const { only } = program.opts<{ only?: string[] }>();
  const unknown = (only ?? []).filter((height) => !HEIGHTS.some((known) => known === height));
  if (unknown.length > 0)
    program.error(`--only: unknown ${unknown.join(', ')}; valid: ${HEIGHTS.join(', ')}`);
  const heights = HEIGHTS.filter((height) => !only || only.includes(height));

  const reporter = createReporter();
  const reportFolder = mkdtempSync(join(tmpdir(), 'mask-diplomacy-test-'));
  const total: Tally = { passed: 0, failed: 0 };
  try {
    if (heights.includes('journeys') && !isWebBuilt()) await reporter.step('Building the web app', buildWeb);
    if (heights.some((height) => height !== 'unit')) await prepareNeo4j(reporter);
    for (const height of heights) {
      reporter.say(`Running the ${height} tests`);
      const { passed, failed } = await runHeight(height, program.args, reportFolder);
      total.passed += passed;
      total.failed += failed;
    }
  } finally {
    rmSync(reportFolder, { recursive: true, force: true });
  }
  if (total.passed + total.failed === 0) total.failed = 1;
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

await main();
