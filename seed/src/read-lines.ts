import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, shown } from './fault.ts';
import { duplicateKeys } from './json-keys.ts';

/** One line of a JSON Lines file that holds an object. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly object: Readonly<Record<string, unknown>>;
}

/** The longest record known is under 2,000 bytes; a line beyond this is not one. */
export const MAX_LINE_BYTES = 1_000_000;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** What a file gave. */
export interface ReadFile {
  readonly lines: readonly Line[];
  readonly faults: readonly Fault[];
  /** Whether there is a file of lines at all; if not, what rests on it cannot be judged. */
  readonly isReadable: boolean;
}

/** Reads a JSON Lines file: UTF-8, one object a line, LF. Lines that cannot be read become faults and are left out. */
export function readLines(folder: string, file: string): ReadFile {
  const lines: Line[] = [];
  const faults: Fault[] = [];
  const report = (line: number | null, message: string): void => {
    faults.push({ file, line, id: null, message });
  };

  const unreadable = (message: string): ReadFile => {
    report(null, `${message} (nothing is held against other files until then)`);
    return { lines, faults, isReadable: false };
  };

  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, file));
  } catch (error) {
    return unreadable(`cannot be read (${describeReadError(error)}); valid: a file of JSON Lines`);
  }
  if (bytes.length === 0) return unreadable('is empty; valid: one JSON object a line');
  if (looksLikeUtf16(bytes)) return unreadable('looks like UTF-16; valid: UTF-8');
  if (bytes.subarray(0, 3).equals(BYTE_ORDER_MARK)) {
    report(1, 'the file begins with a byte order mark; valid: UTF-8 without one');
    bytes = bytes.subarray(3);
  }
  if (bytes.at(-1) !== LINE_FEED) {
    report(countLines(bytes), 'the last line has no line feed; valid: each line ends with LF');
  }

  const withReturn: number[] = [];
  for (const { number, content } of splitLines(bytes)) {
    if (content.includes(CARRIAGE_RETURN)) withReturn.push(number);
    const result = readLine(content);
    if (typeof result === 'string') report(number, result);
    else {
      lines.push({ number, object: result.object });
      for (const message of result.messages) report(number, message);
    }
  }
  const [firstReturn] = withReturn;
  if (firstReturn !== undefined) {
    const where =
      withReturn.length === 1 ? 'the line has' : `this and ${withReturn.length - 1} more lines have`;
    report(firstReturn, `${where} a carriage return; valid: LF alone ends a line`);
  }
  return { lines, faults, isReadable: true };
}

/** UTF-16 begins with its byte order mark, or has a zero byte in each Latin letter; UTF-8 JSON has none at all. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex');
  return mark === 'fffe' || mark === 'feff' || bytes.subarray(0, 2).includes(0);
}

function* splitLines(bytes: Buffer): Generator<{ number: number; content: Buffer }> {
  let start = 0;
  for (let number = 1; start < bytes.length; number += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    yield { number, content: bytes.subarray(start, end < 0 ? bytes.length : end) };
    if (end < 0) return;
    start = end + 1;
  }
}

function countLines(bytes: Buffer): number {
  return [...splitLines(bytes)].length;
}

/** The object of a line with what is wrong about how it is written, or the reason why there is no object. */
function readLine(content: Buffer): { object: Record<string, unknown>; messages: string[] } | string {
  if (content.length > MAX_LINE_BYTES) {
    return `the line is ${content.length} bytes long; valid: at most ${MAX_LINE_BYTES}`;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return 'the line is not UTF-8; valid: UTF-8';
  }
  if (text.trim() === '') return 'the line is empty; valid: one JSON object';

  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `the line is not JSON (${error instanceof Error ? error.message : String(error)}); valid: one JSON object`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return `the line is ${shown(value)}; valid: one JSON object`;
  }
  const messages = duplicateKeys(text).map((key) => `key ${key} is written twice; valid: each key once`);
  return { object: value as Record<string, unknown>, messages };
}

function describeReadError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES') return 'no permission to read it';
  if (code === 'EISDIR') return 'it is a folder';
  return error instanceof Error ? error.message : String(error);
}
