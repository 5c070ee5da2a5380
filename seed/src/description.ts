import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';

/** What a fact set says about itself; null where it says nothing. */
export interface Description {
  /** Such as `2026-11`. */
  readonly version: string | null;
  /** Such as `CC BY 4.0`. */
  readonly licence: string | null;
}

const FILE = 'FORMAT.md';

/**
 * Reads version and licence from the line `Version 2026-11. Licence of the compilation: CC BY 4.0 (…` of the FORMAT.md
 * that lies beside the records. A folder may do without that file; a file without the line is a fault.
 */
export function readDescription(folder: string): { description: Description; faults: Fault[] } {
  let text: string;
  try {
    text = readFileSync(join(folder, FILE), 'utf8');
  } catch {
    return { description: { version: null, licence: null }, faults: [] };
  }
  const version = /^Version (\d{4}-\d{2}(?:-\d{2})?)\./m.exec(text)?.[1] ?? null;
  const licence = /Licence of the compilation: ([^(;.]*(?:\.\d[^(;.]*)*)/.exec(text)?.[1]?.trim() ?? null;
  const isWhole = version !== null && licence !== null;
  const message =
    'says no version and licence; valid: a line `Version YYYY-MM. Licence of the compilation: …`';
  return {
    description: { version, licence },
    faults: isWhole ? [] : [{ file: FILE, line: null, id: null, message }],
  };
}
