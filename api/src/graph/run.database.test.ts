import { parseStatement, type TypedStatement } from '@mask-diplomacy/cypher';
import { type DatabaseHandle, openDatabase } from '@mask-diplomacy/cypher/local';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDriver } from './driver.ts';
import { createRunner, type Runner, type Scope, warm } from './run.ts';

let database: DatabaseHandle;
let driver: Driver;
let runner: Runner;

beforeAll(async () => {
  database = await openDatabase({ ephemeral: true, onProgress: () => undefined });
  driver = createDriver(database, 4);
  runner = createRunner({ driver, database: database.database });
  await runner.run(statementOf('RETURN 1 AS x', 'x'), {}, scope());
});
afterAll(async () => {
  await driver.close();
  await database.stop();
});

function statementOf(
  text: string,
  returns: string,
  params = '',
): TypedStatement<object, Record<string, unknown>> {
  return parseStatement(
    'read/test.cypher',
    `// Test.\n${params}// @returns ${returns}\n// @access read\n${text}`,
  );
}

function scope(milliseconds = 20_000, signal: AbortSignal = new AbortController().signal): Scope {
  return {
    deadline: Date.now() + milliseconds,
    deadlineMilliseconds: milliseconds,
    signal,
    log: pino({ level: 'silent' }),
  };
}

/** Takes minutes when nothing ends it. */
const ENDLESS = statementOf(
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b % 7) AS sum',
  'sum',
);

async function running(): Promise<number> {
  const session = driver.session({ database: database.database });
  try {
    const { records } = await session.run(
      "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS 'range(1, 100000)' AND NOT currentQuery CONTAINS 'SHOW' AND NOT status STARTS WITH 'Terminated' RETURN count(*) AS count",
    );
    return Number(records[0]?.get('count'));
  } finally {
    await session.close();
  }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('it never came to hold');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('rows come as objects of the columns, integers as numbers', async () => {
  const rows = await runner.run(
    statementOf("UNWIND [1, 2] AS n RETURN n, 'a' AS text, null AS none", 'n, text, none'),
    {},
    scope(),
  );
  expect(rows).toEqual([
    { n: 1, text: 'a', none: null },
    { n: 2, text: 'a', none: null },
  ]);
});

it('integers and lists reach the statement as its header says', async () => {
  const statement = statementOf(
    'UNWIND $ids AS id WITH id LIMIT $limit RETURN id, size($ids) AS size',
    'id, size',
    '// @param ids string[]\n// @param limit integer\n',
  );
  const rows = await runner.run(statement, { ids: ['a', 'b', 'c'], limit: 2 }, scope());
  expect(rows).toEqual([
    { id: 'a', size: 3 },
    { id: 'b', size: 3 },
  ]);
});

it('a statement that writes is refused by the database', async () => {
  const writes = runner.run(statementOf('CREATE (n:Intruder) RETURN 1 AS x', 'x'), {}, scope());
  await expect(writes).rejects.toMatchObject({
    cause: { code: expect.stringContaining('AccessMode') as string },
  });
  const [count] = await runner.run(statementOf('MATCH (n:Intruder) RETURN count(n) AS n', 'n'), {}, scope());
  expect(count).toEqual({ n: 0 });
});

it('at the deadline the statement ends, in the database too', async () => {
  await expect(runner.run(ENDLESS, {}, scope(400))).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
  await until(async () => (await running()) === 0);
});

it('after the deadline none is begun', async () => {
  await expect(runner.run(ENDLESS, {}, scope(0))).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
});

it('when the client hangs up the statement ends, in the database too', async () => {
  const controller = new AbortController();
  const gone = new Error('gone');
  const answer = expect(runner.run(ENDLESS, {}, scope(20_000, controller.signal))).rejects.toBe(gone);
  await until(async () => (await running()) === 1);
  controller.abort(gone);
  await answer;
  await until(async () => (await running()) === 0);
});

it('a fault of a statement is no fault of the database', async () => {
  const faulty = runner.run(statementOf('RETURN 1 / 0 AS x', 'x'), {}, scope());
  await expect(faulty).rejects.toMatchObject({
    message: expect.stringMatching(/^read\/test\.cypher: /) as string,
    cause: { code: expect.stringContaining('ArithmeticError') as string },
  });
});

it('a database that is not there is told at once, with a coded error', async () => {
  const nowhere = createDriver({ ...database, uri: 'bolt://127.0.0.1:1' }, 1);
  let told = 0;
  const lost = createRunner({ driver: nowhere, database: 'neo4j', onUnavailable: () => (told += 1) });
  await expect(lost.run(statementOf('RETURN 1 AS x', 'x'), {}, scope())).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
  });
  expect(told).toBe(1);
  await nowhere.close();
});

it('warming up runs every statement with harmless parameters and minds no failure', async () => {
  const ran: string[] = [];
  const watching: Runner = {
    run: (statement, params, at) => {
      ran.push(statement.name);
      return runner.run(statement, params, at);
    },
  };
  const ok = statementOf('UNWIND $ids AS id RETURN id', 'id', '// @param ids string[]\n');
  for (const each of [statementOf('RETURN 1 / 0 AS x', 'x'), ok]) await warm(watching, each, scope());
  expect(ran).toHaveLength(2);
});

it('an index that the database lacks is named, with what to do', async () => {
  const search = statementOf(
    "CALL db.index.fulltext.queryNodes('search_wording', 'mask') YIELD node RETURN node.id AS id",
    'id',
  );
  await expect(runner.run(search, {}, scope())).rejects.toMatchObject({
    code: 'DATABASE_OUTDATED',
    message: expect.stringMatching(/lacks search_wording.*npx pnpm seed load/) as string,
  });
});

it('one plan serves a statement, whatever of its parameters are null and however long they are', async () => {
  const some = statementOf(
    'UNWIND $ids AS id OPTIONAL MATCH (n:Country {id: id}) WHERE $name IS NULL OR n.name = $name RETURN count(n) AS n LIMIT $limit',
    'n',
    '// @param ids string[]\n// @param name string?\n// @param limit integer\n',
  );
  const plans = async (ask: readonly object[]): Promise<string> => {
    const { records: before } = await driver.executeQuery('CALL db.clearQueryCaches()');
    expect(before).toHaveLength(1);
    for (const params of ask) await runner.run(some, params, scope());
    const { records } = await driver.executeQuery('CALL db.clearQueryCaches()');
    return String(records[0]?.get('value'));
  };
  const first = { ids: ['FR'], name: null, limit: 1 };
  const others = [
    { ids: ['FR', 'NL'], name: 'France', limit: 1 },
    { ids: Array.from({ length: 200 }, String), name: 'y'.repeat(300), limit: 1000 },
  ];
  const alone = await plans([first]);
  expect(alone).toMatch(/[1-9]/);
  expect(await plans([first, ...others])).toBe(alone);
});
