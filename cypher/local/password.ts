import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseError, WAY_ROUND } from './failures.ts';
import type { Layout } from './folder.ts';
import { classPathOf } from './jar-list.ts';
import { startFailure } from './start-failure.ts';
import { archiveArguments, type Tools } from './tools.ts';

/** The main class of the server's own tool. */
export const ADMIN_TOOL = 'org.neo4j.cli.AdminTool';
const run = promisify(execFile);

/** The login of every local server. */
export const LOCAL_USER = 'neo4j';

/**
 * The folder's password; before the server's first start it is made up (192 random bits, file mode 600) and set.
 * Throws `password-lost` when there are data but no password file, `start-failed` when it cannot be set.
 */
export async function ensurePassword(folder: Layout, tools: Tools, env: NodeJS.ProcessEnv): Promise<string> {
  const hasData = existsSync(join(folder.data, 'databases', 'system'));
  const known = await readPassword(folder);
  if (known === '' && hasData) throw passwordLost(folder);
  const password = known === '' ? randomBytes(24).toString('hex') : known;
  if (known === '') await writeFile(folder.password, `${password}\n`, { mode: 0o600 });
  // Until the first start is through, the server reads the password from a file that this tool writes.
  if (!hasData) await setPassword(folder, tools, env, password);
  return password;
}

/** The password that the folder holds; empty when it holds none. */
export async function readPassword(folder: Layout): Promise<string> {
  return (await readFile(folder.password, 'utf8').catch(() => '')).trim();
}

async function setPassword(
  folder: Layout,
  { java, jars, classArchive }: Tools,
  env: NodeJS.ProcessEnv,
  password: string,
): Promise<void> {
  // In a file of arguments, because every user of the machine can read a command line.
  const argumentFile = join(folder.run, 'set-password');
  const lines = [
    ...archiveArguments(classArchive).map((argument) => JSON.stringify(argument)),
    '-Xmx64m',
    '-cp',
    JSON.stringify(classPathOf(jars)),
    ...[ADMIN_TOOL, 'dbms', 'set-initial-password', password],
  ];
  await writeFile(argumentFile, lines.join('\n'), { mode: 0o600 });
  try {
    await run(java.command, [`@${argumentFile}`], {
      env: { ...env, NEO4J_HOME: folder.home, NEO4J_CONF: folder.conf },
      timeout: 60_000,
    });
  } catch (error) {
    throw startFailure(
      folder,
      null,
      error instanceof Error && 'stderr' in error ? String(error.stderr) : '',
      null,
    );
  } finally {
    await rm(argumentFile, { force: true });
  }
}

export function passwordLost(folder: Layout): DatabaseError {
  return new DatabaseError('password-lost', [
    `${folder.data} holds data, and ${folder.password} does not hold its password.`,
    'Put the password file back, or start afresh with `npx pnpm db reset --yes`: the fact set is loaded again from the files.',
    WAY_ROUND,
  ]);
}
