import type { RecordKind } from '../records.ts';
import type { Fault } from '../fault.ts';
import { fileOf, type ParsedSet, type Placed } from '../parse-records.ts';

/** A rule of FORMAT.md that looks at more than one record. */
export type Rule = (set: ParsedSet) => Fault[];

/** Makes the fault of one record. */
export function faultOf(kind: RecordKind, placed: Placed<{ id: string }>, message: string): Fault {
  return { file: fileOf(kind), line: placed.line, id: placed.record.id, message };
}
