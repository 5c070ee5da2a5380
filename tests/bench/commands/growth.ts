import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { captureOurs } from '../captured.ts';
import { writeFigures } from '../figures.ts';
import { openGraph } from '../graphs.ts';
import { markdownTable } from '../markdown.ts';
import { type Profiled, profileAll, readingOperators } from '../profiles.ts';
import { openRawDriver } from '../raw.ts';
import { TRAVERSALS } from '../traversals.ts';

/** Kept current by a test; written by `bench growth`. */
export const PROFILES_FILE = fileURLToPath(new URL('../../statements/profiles.json', import.meta.url));

/** What the committed table says of one statement, at each size by its number. */
export interface RecordedProfile {
  readonly what: string;
  readonly operators: readonly string[];
  readonly hits: Readonly<Record<string, number>>;
  readonly rows: Readonly<Record<string, number>>;
}

/** What each traversal and each statement costs at several sizes of the record, in database hits, which no load changes. */
export async function runGrowth(sizes: readonly number[], say: (message: string) => void): Promise<void> {
  const bySize = new Map<number, Profiled>();
  for (const size of sizes) bySize.set(size, await profileSize(size, say));
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

function recordOf(
  sizes: readonly number[],
  bySize: ReadonlyMap<number, Profiled>,
): Record<string, RecordedProfile> {
  const names = [...new Set([...bySize.values()].flatMap(({ statements }) => [...statements.keys()]))].sort();
  const at = (size: number | undefined, name: string) => bySize.get(size ?? 0)?.statements.get(name);
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        what: at(sizes[0], name)?.what ?? '',
        operators: readingOperators(at(sizes[0], name)?.operators ?? []),
        hits: Object.fromEntries(sizes.map((size) => [size, at(size, name)?.hits ?? 0])),
        rows: Object.fromEntries(sizes.map((size) => [size, at(size, name)?.rows ?? 0])),
      },
    ]),
  );
}
