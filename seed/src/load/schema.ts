import { loadSchema } from '@mask-diplomacy/cypher';
import { int } from 'neo4j-driver';
import { runAll, type Runner } from './run.ts';
import type { LoadStatements } from './statements.ts';

const INDEX_TIMEOUT_SECONDS = 300;

/**
 * Makes the constraints and indexes that are missing and waits until all are filled. Those that are there are not
 * touched: even a command that would do nothing waits for the locks of a load under way.
 *
 * @param onMissing told before any is made
 */
export async function applySchema(
  runner: Runner,
  statements: LoadStatements,
  onMissing: () => void = () => undefined,
): Promise<void> {
  const names = new Set((await runAll(runner, statements.indexNames, {})).map(({ name }) => name));
  const missing = loadSchema().filter(({ name }) => !names.has(name));
  if (missing.length > 0) onMissing();
  for (const { text } of missing) await runner.run(text);
  await runAll(runner, statements.awaitIndexes, { seconds: int(INDEX_TIMEOUT_SECONDS) });
}
