import { statSync } from 'node:fs';
import { type Description, readDescription } from './description.ts';
import { type Fault, sortFaults } from './fault.ts';
import { fileOf, type Parsed, parseRecords, type ParsedSet } from './parse-records.ts';
import { readLines } from './read-lines.ts';
import type { RecordKind, Records } from './records.ts';
import { actorRules } from './rules/actors.ts';
import { claimRules } from './rules/claims.ts';
import { confidenceRules } from './rules/confidence.ts';
import { eventRules } from './rules/events.ts';
import { linkRules } from './rules/links.ts';
import { sharedIdRules } from './rules/shared-ids.ts';
import { sourceRules } from './rules/sources.ts';

/** What a check of a folder found. */
export interface CheckResult {
  /** Everything that is wrong: what cannot be read, then the rest, each by file and line. Loaded only when empty. */
  readonly faults: readonly Fault[];
  /** What a reader may want to look at: grades of confidence that were set by hand. */
  readonly notices: readonly Fault[];
  /** The records that fit their schemas; the whole set when there is no fault. */
  readonly records: Records;
  readonly description: Description;
}

const RULES = [sourceRules, actorRules, eventRules, linkRules, claimRules, sharedIdRules];

/**
 * Holds a folder with sources.jsonl, actors.jsonl, events.jsonl and claims.jsonl against every rule of FORMAT.md.
 * Finds all faults at once and throws for none.
 */
export function checkFolder(folder: string): CheckResult {
  if (!isFolder(folder)) {
    const message =
      'is no folder; valid: a folder with sources.jsonl, actors.jsonl, events.jsonl and claims.jsonl';
    return {
      faults: [{ file: '', line: null, id: null, message }],
      notices: [],
      records: { sources: [], actors: [], events: [], claims: [] },
      description: { version: null, licence: null },
    };
  }
  const unread: Fault[] = [];
  const faults: Fault[] = [];
  let allReadable = true;
  const read = <Kind extends RecordKind>(kind: Kind): ParsedSet[Kind] => {
    const file = readLines(folder, fileOf(kind));
    const { parsed, faults: found } = parseRecords(kind, file.lines);
    unread.push(...file.faults);
    faults.push(...found);
    allReadable &&= file.isReadable;
    return parsed;
  };
  const set: ParsedSet = {
    sources: read('sources'),
    actors: read('actors'),
    events: read('events'),
    claims: read('claims'),
  };
  const { description, faults: descriptionFaults } = readDescription(folder);
  faults.push(...descriptionFaults);
  // Without one of the files, thousands of references would be blamed for it.
  const confidence = allReadable ? confidenceRules(set) : { faults: [], notices: [] };
  if (allReadable) faults.push(...RULES.flatMap((rule) => rule(set)), ...confidence.faults);
  return {
    faults: [...sortFaults(unread), ...sortFaults(faults)],
    notices: confidence.notices,
    records: {
      sources: bare(set.sources),
      actors: bare(set.actors),
      events: bare(set.events),
      claims: bare(set.claims),
    },
    description,
  };
}

function bare<Value>(parsed: Parsed<Value>): Value[] {
  return parsed.records.map(({ record }) => record);
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
