import { compareText } from '@mask-diplomacy/cypher';

/** One thing that is wrong with a fact set. `line` is null when the file as a whole is meant. */
export interface Fault {
  /** Its name in the folder; empty when the folder itself is meant. */
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
  const place =
    folder === '' || fault.file === ''
      ? `${folder}${fault.file}`
      : `${folder.replace(/\/$/, '')}/${fault.file}`;
  const line = [
    fault.line === null ? place : `${place}:${fault.line}`,
    ...(fault.id === null ? [] : [fault.id]),
    fault.message,
  ].join(': ');
  return line.replace(CONTROL_CHARACTERS, escaped);
}

// A file may hold anything; what a terminal obeys must not reach one.
const CONTROL_CHARACTERS = /\p{Cc}/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
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
  // JSON has no name for a number past all bounds, such as 1e999.
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
