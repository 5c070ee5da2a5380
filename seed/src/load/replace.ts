import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { GATE_MILLISECONDS } from '@mask-diplomacy/cypher';
import type { Transaction } from 'neo4j-driver';
import type { Description } from '../description.ts';
import type { Graph } from '../graph.ts';
import { applyPlan } from './apply.ts';
import { countChanges, isEmpty, type Plan, planChanges } from './plan.ts';
import { runAll } from './run.ts';
import { NOTHING_STORED, readStored } from './stored.ts';
import { inTurn, type Waiting } from './turn.ts';

/** What one load needs. */
export interface Replacement extends Waiting {
  readonly graph: Graph;
  readonly description: Description;
}

/**
 * Replaces what the database holds by the graph, in one transaction that holds only the difference. Readers are warned
 * before the commit (see the gate in the cypher package); the Dataset node is written last, so that the warning, which
 * is a transaction of its own, does not wait for this one.
 *
 * @returns the counts of what changed; null when, behind another load's lock, the set turned out to be there already
 */
export async function replaceSet(job: Replacement): Promise<ReturnType<typeof countChanges> | null> {
  const { graph, statements, onProgress } = job;
  return inTurn(job, async (transaction) => {
    const [state] = await runAll(transaction, statements.datasetState, {});
    if (state?.hash === graph.setHash) return null;
    onProgress({ step: 'compare', message: 'Comparing with what the database holds' });
    const isFirst = (state?.hash ?? null) === null;
    const plan = planChanges(graph, isFirst ? NOTHING_STORED : await readStored(transaction, statements));
    await writePlan(transaction, plan, job);
    await commit(transaction, job, { isFirst });
    return countChanges(plan);
  });
}

async function writePlan(transaction: Transaction, plan: Plan, job: Replacement): Promise<void> {
  if (isEmpty(plan)) return;
  const lists = [plan.nodes, plan.relationships].flatMap(({ create, update, remove }) => [
    create,
    update,
    remove,
  ]);
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  let written = 0;
  await applyPlan(transaction, job.statements, plan, (count) => {
    written += count;
    job.onProgress({ step: 'write', message: `Writing ${written} of ${total}`, fraction: written / total });
  });
}

async function commit(
  transaction: Transaction,
  job: Replacement,
  { isFirst }: { isFirst: boolean },
): Promise<void> {
  const { statements, onProgress } = job;
  const mark = randomUUID();
  try {
    if (!isFirst) {
      onProgress({ step: 'gate', message: 'Telling readers that the set is about to change' });
      await inTransaction(job, (small) => runAll(small, statements.markCommit, { mark }));
      await sleep(GATE_MILLISECONDS);
    }
    await runAll(transaction, statements.writeDataset, {
      version: job.description.version,
      hash: job.graph.setHash,
      loadedAt: new Date().toISOString(),
      licence: job.description.licence,
      mark,
    });
    onProgress({ step: 'commit', message: 'Committing' });
    await transaction.commit();
  } finally {
    // Whatever became of the commit, readers must not be held for longer. A mark that stays behind runs out by itself.
    await inTransaction(job, (small) => runAll(small, statements.clearCommitMark, { mark })).catch(
      () => undefined,
    );
  }
}

async function inTransaction(
  job: Replacement,
  work: (small: Transaction) => Promise<unknown>,
): Promise<void> {
  const session = job.openSession();
  try {
    const small = await session.beginTransaction({ timeout: job.timeoutMilliseconds });
    await work(small);
    await small.commit();
  } finally {
    await session.close();
  }
}
