import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DatabaseError, FAILURES, systemErrorCode } from './failures.ts';

it('every failure has an exit code of its own', () => {
  const codes = Object.values(FAILURES).map(({ exitCode }) => exitCode);
  expect(new Set(codes).size).toBe(codes.length);
});

it('docs/operations.md lists every failure, with its code and meaning, and no other', () => {
  const page = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  const [, section = ''] = page.split('### When it fails');
  const rows = [
    ...(section.split('\n#')[0] ?? '').matchAll(/^\| (\d+) +\| `([a-z-]+)` +\| ([^|]+?) +\|/gm),
  ].map((row) => [row[2], Number(row[1]), row[3]]);
  const known = Object.entries(FAILURES).map(([code, { exitCode, meaning }]) => [code, exitCode, meaning]);
  expect(rows).toEqual(known);
});

it('a failure carries its exit code, its lines and its cause', () => {
  const cause = new Error('deep');
  const failure = new DatabaseError('disk-full', ['one', 'two'], { cause });
  expect(failure).toMatchObject({ code: 'disk-full', exitCode: 25, message: 'one\ntwo', cause });
});

it('a system error is known by its code, anything else by none', () => {
  expect(systemErrorCode(Object.assign(new Error(), { code: 'ENOSPC' }))).toBe('ENOSPC');
  expect(systemErrorCode(new Error())).toBeNull();
  expect(systemErrorCode('ENOSPC')).toBeNull();
});
