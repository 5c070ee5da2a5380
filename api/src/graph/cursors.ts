import { createHash } from 'node:crypto';
import { badInput, quote } from '../errors.ts';

/** What a cursor points at: the values that a list is ordered by, of one element. */
export type CursorKey = readonly (string | number | null)[];

const VERSION = '1';

/** An opaque cursor: readable by nobody but `readCursor`, bound to one list in one order. */
export function writeCursor(list: string, key: CursorKey): string {
  const body = JSON.stringify([list, ...key]);
  return Buffer.from(`${VERSION}${checkOf(body)}${body}`).toString('base64url');
}

/** What a list's cursors hold, a type for each value; `?`: or null. */
export type CursorShape = readonly ('text' | 'text?' | 'number' | 'number?')[];

/**
 * The key of a cursor that `writeCursor` made for the same list.
 *
 * @throws AppError BAD_USER_INPUT for anything else: damaged, of another list or order, of another version
 */
export function readCursor(list: string, shape: CursorShape, cursor: string, field: string): CursorKey {
  const key = decode(cursor);
  const values = key?.slice(1) ?? [];
  if (
    key?.[0] !== list ||
    values.length !== shape.length ||
    !values.every((value, at) => fits(value, shape[at]))
  ) {
    throw badInput(
      { field, argument: 'after' },
      quote(cursor),
      `a cursor that the same list gave in the same order and filter (${list.split(' ')[0]})`,
    );
  }
  return values;
}

function fits(value: string | number | null, shape: CursorShape[number] | undefined): boolean {
  if (value === null) return shape === 'text?' || shape === 'number?';
  return typeof value === (shape === 'text' || shape === 'text?' ? 'string' : 'number');
}

function decode(cursor: string): CursorKey | null {
  const text = Buffer.from(cursor, 'base64url').toString();
  const body = text.slice(VERSION.length + CHECK_LENGTH);
  if (cursor.length > 2000 || text !== `${VERSION}${checkOf(body)}${body}`) return null;
  return JSON.parse(body) as CursorKey;
}

const CHECK_LENGTH = 8;

/** Tells a damaged cursor; no secret, for a cursor gives access to nothing. */
function checkOf(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, CHECK_LENGTH);
}
