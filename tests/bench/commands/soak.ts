import { fileURLToPath } from 'node:url';
import { openDatabase } from '@mask-diplomacy/cypher/local';
import { loadFolder } from '@mask-diplomacy/seed';
import { DATA_FOLDER } from '../../kit/data-folder.ts';
import { writeFigures } from '../figures.ts';
import { openDriver } from '../load.ts';
import { soak } from '../soak.ts';

const SHAPE = { callers: 8, looks: 20 };

/** Memory of the API over many mixed requests, on the real record. */
export async function runSoak(requests: number, say: (message: string) => void): Promise<void> {
  const database = await openDatabase({ ephemeral: true, onProgress: ({ message }) => say(message) });
  try {
    const driver = openDriver(database);
    await loadFolder({ folder: fileURLToPath(DATA_FOLDER), driver, database: database.database });
    await driver.close();
    const points = await soak(database, { requests, ...SHAPE }, (point) =>
      say(
        `${point.requests} requests: heap ${point.heapMegabytes} MB, resident ${point.residentMegabytes} MB`,
      ),
    );
    say(`written to ${writeFigures('soak', points)}`);
  } finally {
    await database.stop();
  }
}
