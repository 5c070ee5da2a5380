import type { Change } from './load/plan.ts';
import type { LoadReport } from './load.ts';

const COLUMNS = ['before', 'added', 'updated', 'removed', 'after'] as const;

/** A report as lines of text: one sentence, then a table of labels and one of relationship types, numbers aligned. */
export function formatReport(report: LoadReport): string {
  const sentence = {
    loaded: `Loaded the fact set ${report.version ?? 'without a version'}.`,
    unchanged: 'Nothing to do: the database holds this fact set already.',
    'dry-run': 'Dry run: nothing was written. A load would do this:',
  }[report.status];
  return [
    sentence,
    `hash ${report.hash.slice(0, 12)}${report.previousHash === null ? '' : `, before ${report.previousHash.slice(0, 12)}`}`,
    '',
    ...table('Nodes', report.nodes),
    '',
    ...table('Relationships', report.relationships),
    '',
  ].join('\n');
}

function table(title: string, changes: readonly Change[]): string[] {
  const total = changes.reduce<Change>(
    (sum, each) => ({
      ...sum,
      ...Object.fromEntries(COLUMNS.map((column) => [column, sum[column] + each[column]])),
    }),
    { name: 'Event', before: 0, added: 0, updated: 0, removed: 0, after: 0 },
  );
  const rows = [
    [title, ...COLUMNS],
    ...changes.map((change) => [change.name, ...COLUMNS.map((column) => plain(change[column]))]),
    ['total', ...COLUMNS.map((column) => plain(total[column]))],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

function plain(count: number): string {
  return count === 0 ? '·' : count.toLocaleString('en');
}
