import { loadSchema } from '@mask-diplomacy/cypher';
import { pino } from 'pino';
import { expect, it, vi } from 'vitest';
import type { Runner } from './run.ts';
import { checkSchema } from './schema-check.ts';

const ALL = loadSchema().map(({ name }) => name);

/** A database with some indexes, which can be changed, and what was logged of it. */
function start(names: readonly string[] | Error) {
  const found = { names };
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
  const run = async () => {
    if (found.names instanceof Error) throw found.names;
    return found.names.map((name) => ({ name }));
  };
  const check = checkSchema({ runner: { run } as unknown as Runner, log, pauseMilliseconds: 5 });
  check.look();
  return { check, found, logged };
}

it('a database with every index lacks nothing', async () => {
  const { check, logged } = start([...ALL, 'one_of_somebody_else']);
  await vi.waitFor(() => expect(check.lacking()).toEqual([]));
  expect(logged).toEqual([]);
});

it('one loaded by an earlier version is told by name, once, with what to do, until it is mended', async () => {
  const { check, found, logged } = start(ALL.filter((name) => name !== 'search_wording'));
  await vi.waitFor(() => expect(check.lacking()).toEqual(['search_wording']));
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain('npx pnpm seed load');
  found.names = ALL;
  await vi.waitFor(() => expect(check.lacking()).toEqual([]));
  expect(logged).toHaveLength(2);
  check.stop();
});

it('indexes that may not be seen are not said to be lacking', async () => {
  const { check, logged } = start(new Error('not allowed'));
  await vi.waitFor(() => expect(check.lacking()).toEqual([]));
  expect(logged).toEqual([]);
});
