import { allStatements, type Statement } from '@mask-diplomacy/cypher';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterPlanning } from './after-planning.ts';
import type { Runner, Scope } from './run.ts';

const [statement] = [...allStatements().values()] as [Statement];
const scopeOf = (signal = new AbortController().signal): Scope => ({
  deadline: Date.now() + 8_000,
  deadlineMilliseconds: 8_000,
  signal,
  log: pino({ level: 'silent' }),
});
/** How many milliseconds a statement has left when it is run. */
const runner: Runner = {
  run: (_statement, _params, scope) => Promise.resolve([{ left: scope.deadline - Date.now() } as never]),
};
const planIn = (milliseconds: number) => ({
  ready: () => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a statement that is planned is run at once, in what is left of the time', async () => {
  const scope = scopeOf();
  vi.advanceTimersByTime(3_000);
  expect(await afterPlanning(runner, { ready: () => null }).run(statement, {}, scope)).toEqual([
    { left: 5_000 },
  ]);
});

it('one that waited for its plan has the whole time from then on', async () => {
  const answer = afterPlanning(runner, planIn(20_000)).run(statement, {}, scopeOf());
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await answer).toEqual([{ left: 8_000 }]);
});

it('after 30 s it waits no longer, and says that the database has only just come up', async () => {
  const answer = afterPlanning(runner, planIn(60_000)).run(statement, {}, scopeOf());
  const refused = expect(answer).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: 'The database cannot answer now: it has only just come up. Ask again.',
    details: { retryable: true },
  });
  await vi.advanceTimersByTimeAsync(30_000);
  await refused;
});

it('a request that is given up waits no longer', async () => {
  const gone = new AbortController();
  const answer = afterPlanning(runner, planIn(60_000)).run(statement, {}, scopeOf(gone.signal));
  const refused = expect(answer).rejects.toThrow('gone');
  gone.abort(new Error('gone'));
  await refused;
});
