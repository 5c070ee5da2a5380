import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs `start` to its end; none of these gets as far as starting a database. */
function start(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ exitCode: number; output: string }> {
  const { PORT: _port, HOST: _host, ...rest } = process.env;
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/start.ts', ...args],
      { cwd: ROOT, env: { ...rest, ...env } },
      (_error, stdout, stderr) => resolve({ exitCode: child.exitCode ?? -1, output: stdout + stderr }),
    );
  });
}

it.each<[string, string[], NodeJS.ProcessEnv, string]>([
  ['a port that is none', ['--port', 'x'], {}, "'--port <number>' argument 'x' is invalid"],
  ['PORT that is none', [], { PORT: '70000' }, "value '70000' from env 'PORT' is invalid"],
  [
    'an address of another machine',
    ['--host', '192.0.2.1'],
    {},
    '--host 192.0.2.1: no address of this machine',
  ],
  ['a fact set that is not there', ['--data', '/nowhere'], {}, '--data /nowhere: there is no such folder'],
  ['a limit that is no number', [], { API_MAX_RUNNING: 'x' }, 'API_MAX_RUNNING: got "x"'],
])('%s ends it with 37, before anything is started', async (_what, args, env, told) => {
  const { exitCode, output } = await start(args, env);
  expect(output).toContain(told);
  expect(output).not.toContain('Neo4j');
  expect(exitCode).toBe(37);
});

it.each([['--nope'], ['extra'], ['--port']])('a command line with %s is not understood', async (arg) => {
  expect((await start([arg])).exitCode).toBe(2);
});

it('a variable that is empty counts as not set', async () => {
  const { output } = await start(['--data', '/nowhere'], { PORT: '', HOST: '' });
  expect(output.trim()).toBe('--data /nowhere: there is no such folder');
});

it('--help lists every exit code that the table of docs/operations.md has', async () => {
  const { exitCode, output } = await start(['--help']);
  expect(exitCode).toBe(0);
  const documented = readFileSync(new URL('../docs/operations.md', import.meta.url), 'utf8');
  const rows = [...documented.matchAll(/^\| (\d+) +\| `[a-z0-9-]+` +\| (.+?) +\|/gm)];
  expect(rows.length).toBeGreaterThan(15);
  for (const [, code, meaning] of rows) expect(output).toContain(`  ${code}  ${meaning}\n`);
  for (const code of [0, 1, 2, 3, 4, 40, 41]) {
    expect(output).toMatch(new RegExp(`^  ${code} +\\S`, 'm'));
    expect(documented).toMatch(new RegExp(`\\b${code} (when|after)`));
  }
});
