import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Address, settingsOf } from './address.ts';

export interface RunningServer {
  /** Where it takes GraphQL by POST. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts one of the servers of this folder as a process of its own, as in production; it prints its address. */
export async function startServerProcess(
  name: 'ours' | 'neo4j-graphql',
  address: Address,
): Promise<RunningServer> {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    env: { ...process.env, ...settingsOf(address), NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', (code) =>
      reject(new Error(`the server ${name} ended with ${code} before it listened`)),
    );
  });
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
