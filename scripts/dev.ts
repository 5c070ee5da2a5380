import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { withExitCodes } from '@mask-diplomacy/cypher/local';
import { Command } from 'commander';
import { stopWithLauncher } from './launcher.ts';
import { createReporter } from './progress.ts';
import { dropEmpty, portOption } from './settings.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const API_PORT = 4000;

/** Starts a Node.js process of this checkout that shares the terminal. */
function run(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): ChildProcess {
  return spawn(process.execPath, args, { cwd, env, stdio: 'inherit' });
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** The product with the API restarted and the explorer reloaded on change; ends with whichever part ends first. */
async function main(): Promise<void> {
  dropEmpty(process.env, ['PORT']);
  const { port = API_PORT } = withExitCodes(
    new Command('dev')
      .description(
        'Starts the product, restarts the API when its code changes, and reloads the explorer in the browser.',
      )
      .addOption(portOption(`port of the API (default: ${API_PORT})`)),
  )
    .parse()
    .opts<{ port?: number }>();
  const reporter = createReporter();
  const api = run(
    [
      '--import',
      'tsx',
      '--watch-path=api/src',
      '--watch-path=cypher',
      '--watch-preserve-output',
      'scripts/start.ts',
      '--port',
      String(port),
    ],
    ROOT,
  );
  const parts = [api];
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => parts.forEach((part) => part.kill(signal)));
  }
  stopWithLauncher(reporter.say);
  const url = `http://127.0.0.1:${port}`;
  const ended = new Promise<void>((resolve) => api.once('exit', () => resolve()));
  const ready = (async () => {
    while (api.exitCode === null && !(await answers(`${url}/healthz`))) await sleep(500);
  })();
  await Promise.race([ended, ready]);
  if (api.exitCode !== null) {
    process.exitCode = api.exitCode;
    return;
  }
  reporter.say('Starting the explorer with live reload');
  const web = run([join(ROOT, 'web/node_modules/vite/bin/vite.js')], join(ROOT, 'web'), {
    ...process.env,
    API_URL: url,
  });
  const webEnded = new Promise<void>((resolve) => web.once('exit', () => resolve()));
  parts.push(web);
  await Promise.race([ended, webEnded]);
  parts.forEach((part) => part.kill('SIGTERM'));
  await Promise.all([ended, webEnded]);
}

await main();
