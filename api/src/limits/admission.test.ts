import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AppError } from '../errors.ts';
import { createAdmission } from './admission.ts';

const NEVER = new AbortController().signal;
const light = (client = 'a') => ({ client, cost: 1, signal: NEVER });
const heavy = (client = 'a') => ({ client, cost: 5000, signal: NEVER });
const codeOf = (entry: Promise<unknown>): Promise<string> =>
  entry.then(
    () => 'let in',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

it('beyond the places and the queue an operation is refused at once', async () => {
  const admission = createAdmission({ running: 1, waiting: 1 });
  const leave = await admission.enter(light());
  const second = admission.enter(light());
  expect(await codeOf(admission.enter(light()))).toBe('OVERLOADED');
  leave();
  (await second)();
  expect(admission.counts()).toEqual({ running: 0, waiting: 0 });
});

it('heavy operations leave places to light ones', async () => {
  const admission = createAdmission({ running: 4, waiting: 4 });
  for (let at = 0; at < 3; at += 1) await admission.enter(heavy());
  const fourth = admission.enter(heavy());
  expect(admission.counts()).toEqual({ running: 3, waiting: 1 });
  (await admission.enter(light()))();
  expect(admission.counts()).toEqual({ running: 3, waiting: 1 });
  await codeOf(fourth);
});

it('clients take turns, however many one of them has waiting', async () => {
  const admission = createAdmission({ running: 1, waiting: 10 });
  const leave = await admission.enter(light('greedy'));
  const order: string[] = [];
  const enter = async (client: string): Promise<void> => {
    const done = await admission.enter(light(client));
    order.push(client);
    done();
  };
  const all = ['greedy', 'greedy', 'greedy', 'modest'].map(enter);
  leave();
  await Promise.all(all);
  expect(order).toEqual(['greedy', 'modest', 'greedy', 'greedy']);
});

it('a full queue takes a newcomer at the cost of the client that has most in it', async () => {
  const admission = createAdmission({ running: 1, waiting: 3 });
  const leave = await admission.enter(light('greedy'));
  const greedy = [1, 2, 3].map(() => admission.enter(light('greedy')));
  const last = codeOf(greedy[2] as Promise<unknown>);
  expect([admission.refuses('greedy'), admission.refuses('modest')]).toEqual([true, false]);
  const modest = admission.enter(light('modest'));
  expect(await last).toBe('OVERLOADED');
  expect(admission.counts().waiting).toBe(3);
  leave();
  (await (greedy[0] as Promise<() => void>))();
  (await modest)();
  (await (greedy[1] as Promise<() => void>))();
});

it('one that waits and whose client hangs up leaves the queue', async () => {
  const admission = createAdmission({ running: 1, waiting: 5 });
  const leave = await admission.enter(light());
  const gone = new AbortController();
  const waiting = codeOf(admission.enter({ ...light(), signal: gone.signal }));
  gone.abort(new Error('hung up'));
  expect(await waiting).toBe('Error: hung up');
  expect(admission.counts()).toEqual({ running: 1, waiting: 0 });
  leave();
});

it('nobody waits for ever', async () => {
  const admission = createAdmission({ running: 1, waiting: 5 });
  await admission.enter(light());
  expect(await codeOf(admission.enter(light()))).toBe('OVERLOADED');
  expect(admission.counts().waiting).toBe(0);
});

it('whatever comes and goes, no place is lost, none is given twice, and the queue keeps its bound', async () => {
  const step = fc.record({
    client: fc.constantFrom('a', 'b', 'c'),
    cost: fc.constantFrom(1, 5000),
    act: fc.constantFrom('enter', 'enter', 'leave', 'abort'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const admission = createAdmission({ running: 3, waiting: 4 });
      const inside: (() => void)[] = [];
      const controllers: AbortController[] = [];
      const entries: Promise<void>[] = [];
      for (const { client, cost, act } of steps) {
        if (act === 'enter') {
          const controller = new AbortController();
          controllers.push(controller);
          entries.push(
            admission.enter({ client, cost, signal: controller.signal }).then(
              (leave) => void inside.push(leave),
              () => undefined,
            ),
          );
        } else if (act === 'leave') {
          inside.shift()?.();
        } else {
          controllers.pop()?.abort(new Error('gone'));
        }
        await Promise.resolve();
        await Promise.resolve();
        const { running, waiting } = admission.counts();
        expect(running).toBeLessThanOrEqual(3);
        expect(waiting).toBeLessThanOrEqual(4);
      }
      for (const controller of controllers) controller.abort(new Error('gone'));
      await Promise.all(entries);
      for (const leave of inside) leave();
      expect(admission.counts()).toEqual({ running: 0, waiting: 0 });
    }),
    { numRuns: 60 },
  );
});
