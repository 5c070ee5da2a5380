import { checkFolder, refuseFaults } from '@mask-diplomacy/seed';
import { enlarge, type EnlargeOptions } from './enlarge/enlarge.ts';
import { writeSet } from './enlarge/write-set.ts';
import { DATA_FOLDER } from './graphs.ts';

/** Writes the record some times as large into a folder that `seed check` and `seed load` take. Gives its line counts. */
export function generate(folder: string, options: EnlargeOptions): string {
  const checked = checkFolder(DATA_FOLDER);
  refuseFaults(checked, DATA_FOLDER);
  const records = enlarge(checked.records, options);
  writeSet(records, folder, `${DATA_FOLDER}/FORMAT.md`);
  return Object.entries(records)
    .map(([kind, { length }]) => `${length} ${kind}`)
    .join(', ');
}
