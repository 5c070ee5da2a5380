import { ensureJars } from './cache.ts';
import { ensureClassArchive } from './class-archive.ts';
import { findJava } from './java.ts';
import type { Tools } from './tools.ts';
import type { OnProgress } from './types.ts';

/**
 * Gets everything that a local server needs beside its folder: finds Java, fetches the jars and prepares quick starts,
 * the latter two once. May take minutes. Throws `DatabaseError`.
 */
export async function prepareLocal(env: NodeJS.ProcessEnv, onProgress: OnProgress): Promise<Tools> {
  const java = await findJava(env);
  onProgress({ step: 'java', message: `Java ${java.version} at ${java.command}` });
  const jars = await ensureJars(env, java, onProgress);
  const archive = await ensureClassArchive({ java, jars }, env, onProgress);
  return { java, jars, classArchive: archive === null ? null : { use: archive } };
}
