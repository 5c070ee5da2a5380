import { createServer } from 'node:net';
import { readFile, writeFile } from 'node:fs/promises';
import { DatabaseError, WAY_ROUND } from './failures.ts';
import type { Layout } from './folder.ts';
import type { OnProgress } from './types.ts';

/** A fixed port for the local server; unset, a free one is chosen and remembered. */
export const PORT_SETTING = 'MASK_DIPLOMACY_NEO4J_PORT';

/**
 * The port to start on: the fixed one (throws `port-taken` when another program has it), else the one used last in
 * this folder if it is still free, else any free one.
 */
export async function choosePort(
  folder: Layout,
  env: NodeJS.ProcessEnv,
  onProgress: OnProgress,
): Promise<number> {
  const fixed = fixedPort(env);
  if (fixed !== null) {
    if (!(await isFree(fixed))) throw portTaken(fixed);
    return fixed;
  }
  const last = parsePort(await readFile(folder.port, 'utf8').catch(() => ''));
  if (last !== null && (await isFree(last))) return last;
  const port = await freePort();
  if (last !== null) {
    onProgress({ step: 'start', message: `Port ${last} belongs to another program now; using ${port}` });
  }
  await writeFile(folder.port, String(port));
  return port;
}

/** The port that is set, free or not; null when none is. Throws `bad-setting`. */
export function fixedPort(env: NodeJS.ProcessEnv): number | null {
  const fixed = env[PORT_SETTING];
  if (!fixed) return null;
  const port = parsePort(fixed);
  if (port !== null) return port;
  throw new DatabaseError('bad-setting', [
    `${PORT_SETTING} is "${fixed}"; valid is a number from 1 to 65535.`,
  ]);
}

export function portTaken(port: number): DatabaseError {
  return new DatabaseError('port-taken', [
    `Port ${port} (${PORT_SETTING}) on 127.0.0.1 belongs to another program.`,
    `Unset ${PORT_SETTING} to have a free port chosen, set it to another, or end that program.`,
    WAY_ROUND,
  ]);
}

/** A whole number from 1 to 65535, or null. */
export function parsePort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  return port >= 1 && port <= 65535 ? port : null;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
