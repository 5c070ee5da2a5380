import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { captureOurs } from '../captured.ts';
import { writeFigures } from '../figures.ts';
import { openGraph } from '../graphs.ts';
import { markdownTable } from '../markdown.ts';
import { type Profiled, profileAll, readingOperators } from '../profiles.ts';
import { openRawDriver } from '../raw.ts';
import { hashOfText, profiledStatements, PROFILES_FILE, type RecordedProfile } from '../recorded.ts';
import { TRAVERSALS } from '../traversals.ts';

/** What each traversal and each statement costs at several sizes of the record, in database hits, which no load changes. */
export async function runGrowth(sizes: readonly number[], say: (message: string) => void): Promise<void> {
  const bySize = new Map<number, Profiled>();
  for (const size of sizes) bySize.set(size, await profileSize(size, say));
  refuseGaps(bySize);
  const heads = sizes.map((size) => `${size} x`);
  const traversals = TRAVERSALS.map(({ what }) => {
    const costs = sizes.map((size) => bySize.get(size)?.traversals.find((each) => each.what === what));
    return { what, costs };
  });
  const cells = (costs: readonly ({ hits: number; rows: number } | undefined)[]): string[] => [
    ...costs.map((cost) => (cost?.hits ?? 0).toLocaleString('en')),
    ...costs.map((cost) => (cost?.rows ?? 0).toLocaleString('en')),
  ];
  say(
    markdownTable(
      ['traversal', ...heads.map((head) => `hits ${head}`), ...heads.map((head) => `rows ${head}`)],
      traversals.map(({ what, costs }) => [what, ...cells(costs)]),
    ),
  );
  const recorded = recordOf(sizes, bySize);
  writeFileSync(PROFILES_FILE, await format(JSON.stringify(recorded), { parser: 'json', printWidth: 110 }));
  say(`\nwritten to ${PROFILES_FILE} and ${writeFigures('growth', traversals)}`);
}

async function profileSize(size: number, say: (message: string) => void): Promise<Profiled> {
  const database = await openGraph(size, say);
  const driver = openRawDriver(database);
  try {
    say(`Profiling ${TRAVERSALS.length} traversals at ${size} times`);
    const capture = captureOurs(driver, database.database);
    return await profileAll(driver, database.database, { capture, traversals: TRAVERSALS });
  } finally {
    await driver.close();
    await database.stop();
  }
}

/** @throws Error naming the statements that no traversal sends: the table must have them all. */
function refuseGaps(bySize: ReadonlyMap<number, Profiled>): void {
  const sent = new Set([...bySize.values()].flatMap(({ statements }) => [...statements.keys()]));
  const missing = profiledStatements().flatMap(({ name }) => (sent.has(name) ? [] : [name]));
  if (missing.length > 0) {
    throw new Error(
      `no traversal sends ${missing.join(', ')}; add to tests/bench/traversals one whose answer needs them`,
    );
  }
}

function recordOf(
  sizes: readonly number[],
  bySize: ReadonlyMap<number, Profiled>,
): Record<string, RecordedProfile> {
  const largest = Math.max(...sizes);
  const at = (size: number, name: string) => bySize.get(size)?.statements.get(name);
  return Object.fromEntries(
    profiledStatements().map(({ name, text }) => [
      name,
      {
        text: hashOfText(text),
        what: at(largest, name)?.what ?? '',
        operators: readingOperators(at(largest, name)?.operators ?? []),
        hits: Object.fromEntries(sizes.map((size) => [size, at(size, name)?.hits ?? 0])),
        rows: Object.fromEntries(sizes.map((size) => [size, at(size, name)?.rows ?? 0])),
      },
    ]),
  );
}
