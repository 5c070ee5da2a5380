import { GATE_POLL_MILLISECONDS, GATE_STALE_MILLISECONDS } from '@mask-diplomacy/cypher';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AppError } from '../errors.ts';
import type { DatasetMark } from './dataset.ts';
import { type DatasetWatch, watchDataset } from './dataset-watch.ts';
import { timedOut, unavailable } from './failures.ts';
import type { Runner } from './run.ts';

const SET: DatasetMark = {
  hash: 'old',
  version: '2026-11',
  licence: 'CC BY 4.0',
  loadedAt: '2026-11-24T12:00:00.000Z',
  committing: null,
  committingAge: null,
};
const LATER = 60_000;
const signal = new AbortController().signal;

let answer: DatasetMark | Error;
let events: string[];
let watch: DatasetWatch;

beforeEach(() => {
  vi.useFakeTimers();
  events = [];
});

/** Starts to watch a database that gives this answer until another is set. */
async function start(first: DatasetMark | Error = SET): Promise<void> {
  answer = first;
  const runner = {
    run: async () => {
      if (answer instanceof Error) throw answer;
      return [answer];
    },
  } as unknown as Runner;
  watch = watchDataset({
    runner,
    log: pino({ level: 'silent' }),
    onUp: () => events.push('up'),
    onAway: () => events.push('away'),
  });
  await vi.advanceTimersByTimeAsync(1);
}

afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

const pass = (deadline = Date.now() + LATER): Promise<string> => watch.pass(deadline, signal);
const code = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'passed',
    (error: unknown) => (error instanceof AppError ? `${error.code}: ${error.message}` : error),
  );

it('a request at the start waits for the first look', async () => {
  void start();
  expect(watch.state().kind).toBe('starting');
  const passed = pass();
  await vi.advanceTimersByTimeAsync(1);
  expect(await passed).toBe('old');
  expect(events).toEqual(['up']);
});

it('while a set is being replaced requests wait, and go on with the new one', async () => {
  await start({ ...SET, committing: 'mark', committingAge: 10 });
  const passed = pass();
  let hash = 'none yet';
  void passed.then((found) => (hash = found));
  await vi.advanceTimersByTimeAsync(3000);
  expect(hash).toBe('none yet');
  answer = { ...SET, hash: 'new' };
  await vi.advanceTimersByTimeAsync(100);
  expect(hash).toBe('new');
});

it('a request whose deadline comes first is told why', async () => {
  await start({ ...SET, committing: 'mark', committingAge: 10 });
  const passed = code(pass(Date.now() + 500));
  await vi.advanceTimersByTimeAsync(600);
  expect(await passed).toMatch(/^DATABASE_UNAVAILABLE: .*its data set is being replaced/);
});

it('a mark that a dead loader left behind is ignored', async () => {
  await start({ ...SET, committing: 'mark', committingAge: GATE_STALE_MILLISECONDS });
  expect(await pass()).toBe('old');
});

it('an empty database is told from one that is away', async () => {
  await start({ ...SET, hash: null });
  expect(watch.state().kind).toBe('empty');
  expect(await code(pass())).toMatch(/no data set is loaded/);
});

it('a lost connection counts at once, and the return is found by itself', async () => {
  await start();
  answer = unavailable('it is away');
  watch.doubt();
  await vi.advanceTimersByTimeAsync(1);
  expect(await code(pass())).toMatch(/^DATABASE_UNAVAILABLE/);
  answer = SET;
  await vi.advanceTimersByTimeAsync(600);
  expect(await pass()).toBe('old');
  expect(events).toEqual(['up', 'away', 'up']);
});

it('two slow looks are forgiven, three in a row are not', async () => {
  await start();
  answer = timedOut(2000);
  for (const expected of ['ready', 'ready', 'away']) {
    await vi.advanceTimersByTimeAsync(GATE_POLL_MILLISECONDS);
    expect(watch.state().kind).toBe(expected);
  }
});

it('an answer that took long is only good when the set is still the one it began with', async () => {
  await start();
  const beganAt = Date.now();
  await vi.advanceTimersByTimeAsync(2000);
  expect(await code(watch.confirm('old', beganAt))).toBe('passed');
  answer = { ...SET, hash: 'new' };
  expect(await code(watch.confirm('old', beganAt))).toMatch(/replaced while the answer was made/);
});

it('a short answer cannot have been read of two sets', async () => {
  await start();
  answer = { ...SET, hash: 'new' };
  expect(await code(watch.confirm('old', Date.now() - 100))).toBe('passed');
});
