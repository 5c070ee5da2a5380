import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { delimiter, join } from 'node:path';

/** One file of the server, as `jars.lock` pins it. */
export interface PinnedJar {
  readonly sha256: string;
  readonly bytes: number;
  readonly name: string;
}

/** Reads `jars.lock`: one `sha256 bytes name` a line. */
export function parseJarList(text: string): readonly PinnedJar[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const found = /^([0-9a-f]{64}) (\d+) ([^/\s]+\.jar)$/.exec(line);
      if (found === null)
        throw new Error(`jars.lock:${index + 1}: "${line}"; valid is "sha256 bytes name.jar"`);
      return { sha256: found[1] ?? '', bytes: Number(found[2]), name: found[3] ?? '' };
    });
}

/** The inverse of `parseJarList`, sorted by name. */
export function formatJarList(jars: readonly PinnedJar[]): string {
  const sorted = [...jars].sort((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.map((jar) => `${jar.sha256} ${jar.bytes} ${jar.name}\n`).join('');
}

/** The jars of the pinned server version. */
export function pinnedJars(): readonly PinnedJar[] {
  return parseJarList(readFileSync(new URL('jars.lock', import.meta.url), 'utf8'));
}

/**
 * Names what is wrong in a folder of jars, one line a file; empty when all are there. By size, which is quick enough
 * for every start; with `deep` by SHA-256 too.
 */
export async function faultsIn(folder: string, jars: readonly PinnedJar[], deep: boolean): Promise<string[]> {
  const faults: string[] = [];
  for (const jar of jars) {
    const path = join(folder, jar.name);
    const size = await stat(path).then(
      (found) => found.size,
      () => null,
    );
    if (size === null) faults.push(`${jar.name} is missing`);
    else if (size !== jar.bytes) faults.push(`${jar.name} has ${size} bytes instead of ${jar.bytes}`);
    else if (deep && (await sha256(path)) !== jar.sha256) faults.push(`${jar.name} has other contents`);
  }
  return faults;
}

/** The jars as Java takes them, always in the same order: an archive of classes serves no other. */
export function classPathOf(folder: string): string {
  return pinnedJars()
    .map((jar) => join(folder, jar.name))
    .join(delimiter);
}

/** SHA-256 of a file's contents, in lower-case hexadecimal. */
export async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
