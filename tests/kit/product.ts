import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const START_MILLISECONDS = 240_000;

/** The product as a user starts it, in a process and data folder of its own. */
export interface Product {
  /** Address of the explorer, with a slash at the end. */
  readonly url: string;
  readonly homeFolder: string;
  readonly process: ChildProcess;
  /** Everything it has printed so far. */
  output(): string;
  /** Stops it as Ctrl-C does, waits, and removes its data. Gives the exit code. */
  stop(): Promise<number | null>;
}

/** Starts the product from an empty database on a free port. */
export async function startProduct(): Promise<Product> {
  const homeFolder = mkdtempSync(join(tmpdir(), 'mask-diplomacy-product-'));
  // A database that has just started on a busy machine takes its time over the first questions.
  const env: NodeJS.ProcessEnv = { ...process.env, API_DEADLINE_MS: '25000' };
  delete env.NEO4J_URI;
  delete env.PORT;
  delete env.HOST;
  delete env.NODE_ENV;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/start.ts', '--port', '0', '--home', join(homeFolder, 'neo4j')],
    { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let printed = '';
  const exited = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  const stop = async (): Promise<number | null> => {
    child.kill('SIGINT');
    const code = await exited;
    rmSync(homeFolder, { recursive: true, force: true });
    return code;
  };
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (reason: string): void =>
      reject(new Error(`the product ${reason}; it printed:\n${printed}`));
    const timer = setTimeout(
      () => fail(`was not ready within ${START_MILLISECONDS / 1000} s`),
      START_MILLISECONDS,
    );
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const ready = /Ready: (http\S+)/.exec(printed)?.[1];
      if (ready === undefined) return;
      clearTimeout(timer);
      resolve(ready);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void exited.then((code) => fail(`ended with ${code}`));
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, homeFolder, process: child, output: () => printed, stop };
}
