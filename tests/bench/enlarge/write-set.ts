import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Records } from '@mask-diplomacy/seed';

const KINDS = ['sources', 'actors', 'events', 'claims'] as const satisfies readonly (keyof Records)[];

/** Writes a set as the four files of FORMAT.md, with that page beside them, into a folder that is made if need be. */
export function writeSet(records: Records, folder: string, formatPage: string): void {
  mkdirSync(folder, { recursive: true });
  for (const kind of KINDS) {
    const lines = records[kind].map((record) => `${JSON.stringify(record)}\n`);
    writeFileSync(join(folder, `${kind}.jsonl`), lines.join(''));
  }
  copyFileSync(formatPage, join(folder, 'FORMAT.md'));
}
