import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseError, WAY_ROUND } from './failures.ts';
import type { Layout } from './folder.ts';
import type { Java } from './java.ts';

const run = promisify(execFile);

/** The login of every local server. */
export const LOCAL_USER = 'neo4j';

/**
 * The folder's password; before the server's first start it is made up (192 random bits, file mode 600) and set.
 * Throws `password-lost` when there are data but no password file.
 */
export async function ensurePassword(
  folder: Layout,
  java: Java,
  jars: string,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const hasData = existsSync(join(folder.data, 'databases', 'system'));
  const known = (await readFile(folder.password, 'utf8').catch(() => '')).trim();
  if (known === '' && hasData) throw passwordLost(folder);
  const password = known === '' ? randomBytes(24).toString('base64url') : known;
  if (known === '') await writeFile(folder.password, `${password}\n`, { mode: 0o600 });
  // Neo4j takes the first password from a file of its own until the first start is through.
  if (!hasData) {
    await run(
      java.command,
      [
        '-Xmx64m',
        '-cp',
        join(jars, '*'),
        'org.neo4j.cli.AdminTool',
        'dbms',
        'set-initial-password',
        password,
      ],
      { env: { ...env, NEO4J_HOME: folder.home, NEO4J_CONF: folder.conf }, timeout: 60_000 },
    );
  }
  return password;
}

export function passwordLost(folder: Layout): DatabaseError {
  return new DatabaseError('password-lost', [
    `${folder.data} holds data, and ${folder.password} does not hold its password.`,
    'Put the password file back, or start afresh with `pnpm db reset --yes`: the fact set is loaded again from the files.',
    WAY_ROUND,
  ]);
}
