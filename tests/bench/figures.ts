import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Writes what a bench found as JSON under `.local/bench`, and gives the file. */
export function writeFigures(name: string, figures: unknown): string {
  const folder = fileURLToPath(new URL('../../.local/bench', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}.json`;
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
  return file;
}
