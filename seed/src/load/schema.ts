import { loadSchema, StatementError } from '@mask-diplomacy/cypher';
import { int } from 'neo4j-driver';
import { runAll, type Runner } from './run.ts';
import type { LoadStatements } from './statements.ts';

const INDEX_TIMEOUT_SECONDS = 300;

/**
 * Makes the constraints and indexes that are missing and waits until all are filled. Those that are there are not
 * touched: even a command that would do nothing waits for the locks of a load under way.
 */
export async function applySchema(runner: Runner, statements: LoadStatements): Promise<void> {
  const names = new Set((await runAll(runner, statements.indexNames, {})).map(({ name }) => name));
  for (const { file, text } of loadSchema()) {
    const name = /^CREATE\s+(?:[A-Z]+\s+)?(?:CONSTRAINT|INDEX)\s+(\w+)\s+IF NOT EXISTS/.exec(text)?.[1];
    if (name === undefined) {
      throw new StatementError(
        `${file}: \`${text}\` is not CREATE CONSTRAINT or INDEX, a name, IF NOT EXISTS`,
      );
    }
    if (!names.has(name)) await runner.run(text);
  }
  await runAll(runner, statements.awaitIndexes, { seconds: int(INDEX_TIMEOUT_SECONDS) });
}
