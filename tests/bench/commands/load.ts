import { openDatabase } from '@mask-diplomacy/cypher/local';
import { heapOf } from '../graphs.ts';
import { benchLoad, openDriver } from '../load.ts';
import { table } from '../measure.ts';
import { writeFigures } from '../figures.ts';

/** Our loader beside plain batches, each into the same empty database. */
export async function runLoad(size: number, say: (message: string) => void): Promise<void> {
  const database = await openDatabase({
    ephemeral: true,
    heap: heapOf(size),
    onProgress: ({ message }) => say(message),
  });
  const driver = openDriver(database);
  try {
    const loads = await benchLoad(database, driver, size);
    say(`\n${table([loads])}\n`);
    say(`written to ${writeFigures('load', loads)}`);
  } finally {
    await driver.close();
    await database.stop();
  }
}
