import { allStatements, type Statement } from '@mask-diplomacy/cypher';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createPlanning } from './planning.ts';
import type { Runner, Scope } from './run.ts';

const log = pino({ level: 'silent' });

/** A database whose statements end when the test says. */
function held(): { runner: Runner; asked: { file: string; scope: Scope; end: () => void }[] } {
  const asked: { file: string; scope: Scope; end: () => void }[] = [];
  const run: Runner['run'] = (statement, _params, scope) =>
    new Promise((resolve, reject) => {
      scope.signal.addEventListener('abort', () => reject(new Error('aborted')));
      asked.push({ file: statement.file, scope, end: () => resolve([]) });
    });
  return { runner: { run }, asked };
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

it('plans every read statement once, what the opening screen asks for first, though others are being served', async () => {
  const files: string[] = [];
  const run: Runner['run'] = ({ file }) => {
    files.push(file);
    return Promise.resolve([]);
  };
  const planning = createPlanning({ runner: { run }, log, isBusy: () => false, isAhead: true });
  planning.begin();
  await planning.done;
  expect(new Set(files).size).toBe(files.length);
  expect(files.filter((file) => !file.startsWith('read/'))).toEqual([]);
  const flows = files.findIndex((file) => file.startsWith('read/flows/'));
  expect(flows).toBeGreaterThanOrEqual(0);
  expect(flows).toBeLessThan(files.findIndex((file) => file.startsWith('read/paths/')));

  const { runner, asked } = held();
  const busy = createPlanning({ runner, log, isBusy: () => true, isAhead: true });
  busy.begin();
  await soon();
  expect(asked).toHaveLength(1);
  busy.stop();
});

it('is under way but once: what was begun for a database that is gone is given up', async () => {
  const { runner, asked } = held();
  const planning = createPlanning({ runner, log, isBusy: () => false, isAhead: true });
  planning.begin();
  planning.begin();
  await soon();
  expect(asked.map(({ scope }) => scope.signal.aborted)).toEqual([true, false]);
  asked[1]?.end();
  await soon();
  expect(asked).toHaveLength(3);
  planning.stop();
  await soon();
  expect(asked).toHaveLength(3);
});

const statementOf = (name: string): Statement => {
  const statement = allStatements().get(name);
  if (!statement) throw new Error(`no statement is named ${name}`);
  return statement;
};

it('what a request waits for is planned once and next, whoever waits, and no longer waited for then', async () => {
  const { runner, asked } = held();
  const planning = createPlanning({ runner, log, isBusy: () => true, isAhead: true });
  const last = statementOf('relationship-counts');
  expect(planning.ready(last)).toBeNull();

  planning.begin();
  await soon();
  const waits = [planning.ready(last), planning.ready(last)];
  asked[0]?.end();
  await soon();
  expect(asked.map(({ file }) => file).slice(1)).toEqual([last.file]);
  asked[1]?.end();
  await Promise.all(waits);
  expect(planning.ready(last)).toBeNull();
  planning.stop();
});

it('with nothing planned ahead only what requests wait for is planned', async () => {
  const { runner, asked } = held();
  const planning = createPlanning({ runner, log, isBusy: () => true, isAhead: false });
  planning.begin();
  await soon();
  expect(asked).toEqual([]);
  const wait = planning.ready(statementOf('event-span'));
  await soon();
  asked[0]?.end();
  await wait;
  expect(asked).toHaveLength(1);
});

it('who waits is let go when the database is gone', async () => {
  const { runner } = held();
  const planning = createPlanning({ runner, log, isBusy: () => false, isAhead: true });
  planning.begin();
  const wait = planning.ready(statementOf('event-span'));
  planning.stop();
  await wait;
  expect(planning.ready(statementOf('event-span'))).toBeNull();
});
