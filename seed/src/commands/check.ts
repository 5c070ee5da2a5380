import { checkFolder } from '../check.ts';
import { formatFault } from '../fault.ts';

/** Prints what a check of the folder found, all at once. Gives the exit code: 1 when there is a fault. */
export function runCheck(folder: string, { withNotices }: { withNotices: boolean }): 0 | 1 {
  const { faults, notices, records } = checkFolder(folder);
  for (const fault of faults) process.stdout.write(`${formatFault(fault, folder)}\n`);
  if (withNotices)
    for (const notice of notices) process.stdout.write(`notice: ${formatFault(notice, folder)}\n`);
  const { sources, actors, events, claims } = records;
  if (faults.length > 0) {
    process.stderr.write(`${folder}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}\n`);
    return 1;
  }
  const links = events.reduce((sum, event) => sum + event.links.length, 0);
  process.stdout.write(
    `${folder}: no fault in ${sources.length} sources, ${actors.length} actors, ${events.length} events, ` +
      `${claims.length} claims, ${links} links\n`,
  );
  if (notices.length > 0 && !withNotices) {
    process.stdout.write(
      `${notices.length} events have a confidence that was set by hand; --notices lists them\n`,
    );
  }
  return 0;
}
