import { rmSync } from 'node:fs';
import { loadFolder } from '../load.ts';
import { contentHash, emptyDatabase, type TestDatabase } from './database.ts';
import { textsOf, writeFolder } from './folder.ts';
import { anotherVersionOf, projectRecords, subsetOf, withOwnActors } from './sets.ts';

export type SetName = 'one' | 'two';

/** Two versions of a part of the record, each in a folder of its own. */
export interface TwoSets {
  readonly folders: Readonly<Record<SetName, string>>;
  readonly load: (test: TestDatabase, name: SetName) => Promise<void>;
  readonly remove: () => void;
}

export function writeTwoSets(): TwoSets {
  // 41 events of nine kinds with links, actors and claims: enough for every statement of a load, and quickly loaded.
  const part = withOwnActors(subsetOf(projectRecords(), (event) => event.id < 'b'));
  const folders = { one: writeFolder(textsOf(part)), two: writeFolder(textsOf(anotherVersionOf(part))) };
  return {
    folders,
    load: async (test, name) => {
      await loadFolder({ folder: folders[name], driver: test.driver, database: test.database });
    },
    remove: () => {
      for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });
    },
  };
}

/** The hash of what the database holds after each set was loaded into an empty one. The last stays. */
export async function hashesOf(sets: TwoSets, test: TestDatabase): Promise<Record<SetName, string>> {
  await sets.load(test, 'two');
  const two = await contentHash(test);
  await emptyDatabase(test);
  await sets.load(test, 'one');
  return { one: await contentHash(test), two };
}
