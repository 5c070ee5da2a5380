import { unavailable } from './failures.ts';
import type { Planning } from './planning.ts';
import { guardOf, type Runner, type Scope } from './run.ts';

/** How long a request waits at most for a plan of a database that has just come up. */
const WAIT_MILLISECONDS = 30_000;

/**
 * A runner that waits until a statement has been planned for the first time. A request has the whole of its time again
 * from then on: a plan is no work of its own, and whoever asks after a start would else be told to ask for less.
 *
 * @throws AppError DATABASE_UNAVAILABLE also when a plan takes longer than 30 s
 */
export function afterPlanning(runner: Runner, planning: Pick<Planning, 'ready'>): Runner {
  return {
    async run(statement, params, scope) {
      const plan = planning.ready(statement);
      if (plan) await waitFor(plan, scope);
      return runner.run(statement, params, scope);
    },
  };
}

async function waitFor(plan: Promise<void>, scope: Scope): Promise<void> {
  const guard = guardOf(scope, WAIT_MILLISECONDS, () => unavailable('it has only just come up'));
  try {
    await Promise.race([plan, guard.broken]);
  } finally {
    guard.release();
  }
  scope.deadline = Math.max(scope.deadline, Date.now() + scope.deadlineMilliseconds);
}
