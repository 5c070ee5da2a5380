import type { Session, Transaction } from 'neo4j-driver';
import type { LoadProgress } from './progress.ts';
import { runAll } from './run.ts';
import type { LoadStatements } from './statements.ts';

/** What it takes to wait for a turn. */
export interface Waiting {
  readonly statements: LoadStatements;
  /** Opens a session for writing on the database. */
  readonly openSession: () => Session;
  readonly timeoutMilliseconds: number;
  readonly onProgress: (progress: LoadProgress) => void;
}

/** How long a load waits for its turn before it says so: a busy database alone may take most of this. */
const SILENT_WAIT_MILLISECONDS = 2000;

/**
 * Runs work when no other load does, in the transaction that holds the turn until it ends. What is not committed in it
 * is rolled back.
 */
export async function inTurn<Value>(
  waiting: Waiting,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  const { openSession, statements, timeoutMilliseconds } = waiting;
  const session = openSession();
  try {
    const transaction = await session.beginTransaction({ timeout: timeoutMilliseconds });
    try {
      await sayingSo(waiting, async () => {
        await runAll(transaction, statements.takeLoadLock, {});
        await runAll(transaction, statements.dropLoadLock, {});
      });
      return await work(transaction);
    } finally {
      await closeQuietly(transaction);
    }
  } finally {
    await session.close();
  }
}

/** Does what may have to wait for another load, and says so when it does. */
export async function sayingSo({ onProgress }: Waiting, work: () => PromiseLike<unknown>): Promise<void> {
  const message = 'Waiting for the turn to write; another load may be under way';
  const notice = setTimeout(() => onProgress({ step: 'wait', message }), SILENT_WAIT_MILLISECONDS);
  try {
    await work();
  } finally {
    clearTimeout(notice);
  }
}

/** Rolls back what is still open; a lost connection has rolled back by itself. */
async function closeQuietly(transaction: Transaction): Promise<void> {
  await transaction.close().catch(() => undefined);
}
