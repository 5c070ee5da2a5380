import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allStatements, hashOfParts, type Statement } from '@mask-diplomacy/cypher';

/** Written by `bench growth`; a test holds it against the statements. */
export const PROFILES_FILE = fileURLToPath(new URL('../statements/profiles.json', import.meta.url));

/** What the committed table says of one statement: under PROFILE, the run of it that hit most. */
export interface RecordedProfile {
  /** Hash of the statement that was profiled, with all that it uses of the fragments. */
  readonly text: string;
  /** The traversal that the run was a part of. */
  readonly what: string;
  /** What it was read by at the largest size. */
  readonly operators: readonly string[];
  /** At each size, by how many times the record it is. */
  readonly hits: Readonly<Record<string, number>>;
  readonly rows: Readonly<Record<string, number>>;
}

/** The statements by which questions are answered, by name: all that read, but those of the loader. */
export function profiledStatements(): Statement[] {
  return [...allStatements().values()]
    .filter(({ access, file }) => access === 'read' && !file.startsWith('read/seed/'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Tells one statement from another by what it does: comments and spaces do not matter. */
export function hashOfText(text: string): string {
  const code = text.replace(/^\s*\/\/.*$/gm, '').replace(/\s+/g, ' ');
  return hashOfParts([code.trim()], 12);
}

export function readProfiles(): Readonly<Record<string, RecordedProfile>> {
  return JSON.parse(readFileSync(PROFILES_FILE, 'utf8')) as Record<string, RecordedProfile>;
}
