import { loadSchema } from '@mask-diplomacy/cypher';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { int } from 'neo4j-driver';
import { patient, runAll, type Runner } from './run.ts';
import type { LoadStatements } from './statements.ts';
import { inTurn, sayingSo, type Waiting } from './turn.ts';

const INDEX_TIMEOUT_SECONDS = 300;

const TURN_ATTEMPTS = 20;
const TURN_PAUSE_MILLISECONDS = 100;

/** What the database says when another makes the same constraint at the same time. */
const MADE_BY_ANOTHER = [
  'Neo.TransientError.Transaction.DeadlockDetected',
  'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists',
  'Neo.ClientError.Schema.ConstraintAlreadyExists',
  'Neo.ClientError.Schema.IndexAlreadyExists',
];

/** What makes turns one at a time: the node that stands for the turn has an id that no other may have. */
const isOfTurn = ({ name }: { readonly name: string }): boolean => name === 'dataset_id';

/**
 * Makes the constraints and indexes that are missing and waits until all are filled. It does so in turn, as two loads
 * that make some at once would each hold what the other waits for; what turns rest on is made before. Those that are
 * there are not touched: even a command that would do nothing waits for the locks of a load under way.
 */
export async function makeSchema(waiting: Waiting): Promise<void> {
  const { openSession, statements, timeoutMilliseconds, onProgress } = waiting;
  const session = openSession();
  const runner = patient(session, timeoutMilliseconds);
  try {
    const missing = await missingSchema(runner, statements);
    if (missing.some(isOfTurn)) await sayingSo(waiting, () => makeTurnPossible(runner, statements));
    if (missing.length > 0) {
      await inTurn(waiting, async () => {
        const left = await missingSchema(runner, statements);
        if (left.length > 0) onProgress({ step: 'schema', message: 'Making constraints and indexes' });
        for (const { text } of left) await runner.run(text);
      });
    }
    await runAll(runner, statements.awaitIndexes, { seconds: int(INDEX_TIMEOUT_SECONDS) });
  } finally {
    await session.close();
  }
}

/** Makes the constraint that turns rest on. Of several that do so at once, the database turns all but one away. */
async function makeTurnPossible(runner: Runner, statements: LoadStatements): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const command = (await missingSchema(runner, statements)).find(isOfTurn);
    if (command === undefined) return;
    try {
      await runner.run(command.text);
      return;
    } catch (error) {
      const isTurnedAway = error instanceof neo4j.Neo4jError && MADE_BY_ANOTHER.includes(error.code);
      if (!isTurnedAway || attempt === TURN_ATTEMPTS) throw error;
      // Not all after the same time, or they would meet again.
      await sleep(TURN_PAUSE_MILLISECONDS * (1 + Math.random()));
    }
  }
}

async function missingSchema(
  runner: Runner,
  statements: LoadStatements,
): Promise<ReturnType<typeof loadSchema>> {
  const names = new Set((await runAll(runner, statements.indexNames, {})).map(({ name }) => name));
  return loadSchema().filter(({ name }) => !names.has(name));
}
