import { asSent, type TypedStatement } from '@mask-diplomacy/cypher';
import { isInt, type QueryResult, type RecordShape, type Result, type Session } from 'neo4j-driver';

/** What runs a statement: a session or a transaction. */
export interface Runner {
  run: (text: string, parameters?: object) => Result;
}

/** A session each of whose statements may take that long; without it the server's own limit, made for readers, would hold. */
export function patient(session: Session, timeoutMilliseconds: number): Runner {
  return {
    run: (text, parameters) => session.run(text, parameters, { timeout: timeoutMilliseconds }),
  };
}

/** Rows that one message to the database carries: large enough to be quick, small enough to be built at once. */
export const BATCH_ROWS = 2000;

/** Runs a statement whose rows are few. */
export async function runAll<Params extends object, Row extends object>(
  runner: Runner,
  statement: TypedStatement<Params, Row>,
  params: Params,
): Promise<Row[]> {
  const { text, parameters } = asSent(statement, params);
  const result: QueryResult = await runner.run(text, parameters);
  return result.records.map((record) => record.toObject() as RecordShape as Row);
}

/** Runs a statement and hands its rows over one by one, so that a large answer is never held whole. */
export async function runEach<Row extends object>(
  runner: Runner,
  statement: TypedStatement<Record<never, never>, Row>,
  onRow: (row: Row) => void,
): Promise<void> {
  for await (const record of runner.run(statement.text, {})) onRow(record.toObject() as RecordShape as Row);
}

/**
 * Runs a statement over many rows in batches. The next batch is made and sent while the database works on the one
 * before, so that neither waits for the other.
 *
 * @param makeRow makes the row of an element, with its place in the batch, only when the batch is due
 * @param onBatch is told of each batch that was written, with the rows that it gave back
 */
export async function runBatches<Element, Row extends object, Returned extends object>(
  runner: Runner,
  statement: TypedStatement<{ rows: readonly Row[] }, Returned>,
  elements: readonly Element[],
  makeRow: (element: Element, at: number) => Row,
  onBatch: (elements: readonly Element[], returned: readonly Returned[]) => void,
): Promise<void> {
  let before: Promise<void> = Promise.resolve();
  for (let start = 0; start < elements.length; start += BATCH_ROWS) {
    const part = elements.slice(start, start + BATCH_ROWS);
    const batch = runAll(runner, statement, { rows: part.map(makeRow) }).then((returned) =>
      onBatch(part, returned),
    );
    // A failure is met when the batch is awaited; until then it must not count as unhandled.
    batch.catch(() => undefined);
    await before;
    before = batch;
  }
  await before;
}

/** A count that came back as the driver's integer, a bigint or a number, whichever the driver is set to. */
export function toNumber(value: unknown): number {
  return isInt(value) ? value.toNumber() : Number(value);
}
