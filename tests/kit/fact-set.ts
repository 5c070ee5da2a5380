import { fileURLToPath } from 'node:url';
import {
  type ActorRecord,
  checkFolder,
  type ClaimRecord,
  type EventRecord,
  type SourceRecord,
} from '@mask-diplomacy/seed';
import { DATA_FOLDER } from './data-folder.ts';

/** The fact set as its files have it. */
export interface FactSet {
  readonly actors: readonly ActorRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly events: readonly EventRecord[];
  readonly sources: readonly SourceRecord[];
}

/** Reads the files that the tests' database was loaded from. */
export function readFactSet(): FactSet {
  const { records, faults } = checkFolder(fileURLToPath(DATA_FOLDER));
  if (faults.length > 0) throw new Error(`the fact set has ${faults.length} faults`);
  return records;
}
