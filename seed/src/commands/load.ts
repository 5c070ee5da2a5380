import { openDatabase, stopOnExit } from '@mask-diplomacy/cypher/local';
import neo4j from 'neo4j-driver';
import { formatFault } from '../fault.ts';
import { LoadError } from '../load/errors.ts';
import { loadChecked } from '../load.ts';
import { checkFolder } from '../check.ts';
import { formatReport } from '../report.ts';
import { progressLine } from './progress-line.ts';

/**
 * Loads the folder into the database and prints the report. The folder is checked first, before any database is
 * started for nothing.
 *
 * @throws LoadError or DatabaseError, after having printed all faults
 */
export async function runLoad(folder: string, { isDryRun }: { isDryRun: boolean }): Promise<void> {
  const checked = checkFolder(folder);
  const { faults } = checked;
  if (faults.length > 0) {
    for (const fault of faults) process.stdout.write(`${formatFault(fault, folder)}\n`);
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    throw new LoadError('faults', `${folder}: ${count}; nothing was written`, { faults });
  }
  const progress = progressLine(process.stderr);
  const handle = await openDatabase({ onProgress: progress.show });
  const forget = stopOnExit(handle);
  const driver = neo4j.driver(handle.uri, neo4j.auth.basic(handle.user, handle.password));
  try {
    const report = await loadChecked(checked, {
      driver,
      database: handle.database,
      dryRun: isDryRun,
      onProgress: progress.show,
    });
    progress.end();
    process.stdout.write(formatReport(report));
  } finally {
    progress.end();
    await driver.close();
    await handle.stop();
    forget();
  }
}
