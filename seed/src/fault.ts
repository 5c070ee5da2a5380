import { compareText } from '@mask-diplomacy/cypher';

/** One thing that is wrong with a fact set. `line` is null when the file as a whole is meant. */
export interface Fault {
  readonly file: string;
  readonly line: number | null;
  /** The record's id, when it has one. */
  readonly id: string | null;
  /** What came and what would be valid. */
  readonly message: string;
}

/**
 * One fault as one line: `events.jsonl:12: afg-gov-2020-04-02: unit is "masks"; valid: piece, pair, …`.
 *
 * @param folder put before the file name, so that a terminal can open it
 */
export function formatFault(fault: Fault, folder = ''): string {
  const place = `${folder === '' ? '' : `${folder.replace(/\/$/, '')}/`}${fault.file}`;
  return [
    fault.line === null ? place : `${place}:${fault.line}`,
    ...(fault.id === null ? [] : [fault.id]),
    fault.message,
  ].join(': ');
}

/** Faults in the order in which a reader meets them: by file, line, text. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) =>
      compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.message, b.message),
  );
}

/** A value as it came, short enough for a message. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
