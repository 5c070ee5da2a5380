import { compareText } from '@mask-diplomacy/cypher';
import type { z } from 'zod';
import { type Fault, shown } from './fault.ts';
import type { Line } from './read-lines.ts';
import {
  type ActorRecord,
  type ClaimRecord,
  type EventRecord,
  RECORD_SCHEMAS,
  type RecordKind,
  type SourceRecord,
} from './records.ts';

/** A record and the line it stands on. */
export interface Placed<Value> {
  readonly line: number;
  readonly record: Value;
}

/** What was read from one file: the records that fit their schema, and where each id stands, fitting or not. */
export interface Parsed<Value> {
  readonly records: readonly Placed<Value>[];
  /** Line of each id's first record; a record that misses its schema still answers references to it. */
  readonly lineOfId: ReadonlyMap<string, number>;
}

/** All four files, read and held against their schemas. */
export interface ParsedSet {
  readonly sources: Parsed<SourceRecord>;
  readonly actors: Parsed<ActorRecord>;
  readonly events: Parsed<EventRecord>;
  readonly claims: Parsed<ClaimRecord>;
}

/** The file that holds records of a kind. */
export function fileOf(kind: RecordKind): string {
  return `${kind}.jsonl`;
}

/** Holds each line against the schema of its kind, and the ids against one another: no id twice, in order. */
export function parseRecords<Kind extends RecordKind>(
  kind: Kind,
  lines: readonly Line[],
): { parsed: ParsedSet[Kind]; faults: Fault[] } {
  const file = fileOf(kind);
  const schema: z.ZodType = RECORD_SCHEMAS[kind];
  const faults: Fault[] = [];
  const records: Placed<unknown>[] = [];
  const lineOfId = new Map<string, number>();
  let previous = '';

  for (const { number, object } of lines) {
    const id = typeof object['id'] === 'string' ? object['id'] : null;
    const report = (message: string): void => {
      faults.push({ file, line: number, id, message });
    };
    let isNew = true;
    if (id !== null) {
      const first = lineOfId.get(id);
      if (first !== undefined) {
        isNew = false;
        report(`id is taken by line ${first}; valid: an id of its own`);
      } else lineOfId.set(id, number);
      if (compareText(id, previous) < 0) report(`id stands after ${previous}; valid: lines sorted by id`);
      previous = id;
    }
    const result = schema.safeParse(object);
    if (!result.success) for (const message of describeIssues(result.error.issues, object)) report(message);
    else if (isNew) records.push({ line: number, record: result.data });
  }
  return { parsed: { records, lineOfId } as ParsedSet[Kind], faults };
}

function describeIssues(issues: readonly z.core.$ZodIssue[], object: unknown): string[] {
  return issues.flatMap((issue) => {
    const path = issue.path.reduce<string>(
      (text, part) =>
        typeof part === 'number'
          ? `${text}[${part}]`
          : text === ''
            ? String(part)
            : `${text}.${String(part)}`,
      '',
    );
    if (issue.code === 'unrecognized_keys') {
      const where = path === '' ? '' : ` in ${path}`;
      return issue.keys.map((key) => `unknown key ${key}${where}; valid: ${issue.message}`);
    }
    const value = issue.path.reduce<unknown>(
      (each, part) =>
        typeof each === 'object' && each !== null ? (each as Record<PropertyKey, unknown>)[part] : undefined,
      object,
    );
    return [`${path} ${value === undefined ? 'is missing' : `is ${shown(value)}`}; valid: ${issue.message}`];
  });
}
