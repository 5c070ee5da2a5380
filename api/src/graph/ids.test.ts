import { expect, it } from 'vitest';
import { readGlobalId, readGlobalIds, readId } from './ids.ts';

const where = { field: 'event', argument: 'id' };

it('an id is taken bare or global', () => {
  expect(readId(where, 'Event', 'nld-ffp2-recall-2020-03-28')).toBe('nld-ffp2-recall-2020-03-28');
  expect(readId(where, 'Event', 'event:nld-ffp2-recall-2020-03-28')).toBe('nld-ffp2-recall-2020-03-28');
});

it('the global id of another label is refused', () => {
  expect(() => readId(where, 'Event', 'country:NLD')).toThrow(
    'event(id:): got "country:NLD"; valid: the id of an event, bare or as `event:…`',
  );
});

it.each([
  '',
  ':',
  'event:',
  'event: x',
  'a b',
  "x'}) DETACH DELETE n //",
  '\u0000',
  'x'.repeat(201),
  'unicorn:x',
])('what cannot be an id is refused: %j', (value) => {
  expect(() => readId(where, 'Event', value)).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT' }) as Error,
  );
  expect(() => readGlobalId(where, value)).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT' }) as Error,
  );
});

it('too many ids, or none, are refused before any is read', () => {
  const bounds = { least: 1, most: 2 };
  expect(() => readGlobalIds(where, [], bounds)).toThrow('got 0 ids; valid: 1 to 2 global ids');
  expect(() => readGlobalIds(where, ['?', '?', '?'], bounds)).toThrow('got 3 ids; valid: 1 to 2 global ids');
});
