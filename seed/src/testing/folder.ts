import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareText } from '@mask-diplomacy/cypher';
import { RECORD_KINDS, type RecordKind, type Records } from '../records.ts';

/** The four files as text; a file given as null is not written. */
export type FileTexts = Readonly<Record<RecordKind, string | Buffer | null>>;

/** The files of a set, each sorted by id as FORMAT.md asks. */
export function textsOf(records: Records): Record<RecordKind, string> {
  return Object.fromEntries(
    RECORD_KINDS.map((kind) => {
      const sorted = [...records[kind]].sort((a, b) => compareText(a.id, b.id));
      return [kind, sorted.map((record) => `${JSON.stringify(record)}\n`).join('')];
    }),
  ) as Record<RecordKind, string>;
}

/** Writes the files into a new folder of the system's temporary folder. */
export function writeFolder(texts: FileTexts): string {
  const folder = mkdtempSync(join(tmpdir(), 'mask-diplomacy-seed-'));
  for (const kind of RECORD_KINDS) {
    const text = texts[kind];
    if (text !== null) writeFileSync(join(folder, `${kind}.jsonl`), text);
  }
  return folder;
}

/** Runs work on a folder with these files and removes the folder, whatever happens. */
export function withFolder<Value>(texts: FileTexts, work: (folder: string) => Value): Value {
  const folder = writeFolder(texts);
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
