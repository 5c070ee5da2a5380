import { captureLibrary, captureOurs } from '../captured.ts';
import { type Effort, race, type Took } from '../contenders.ts';
import { writeFigures } from '../figures.ts';
import { openGraph } from '../graphs.ts';
import { hitsOf } from '../hits.ts';
import { markdownTable, shortNumber } from '../markdown.ts';
import { POINT_READ, QUESTIONS } from '../questions.ts';
import { openRawDriver, runRaw } from '../raw.ts';
import { createClient } from '../servers/client.ts';
import { startServerProcess } from '../servers/start.ts';

export interface ApiBenchOptions {
  /** How many times the record. */
  readonly size: number;
  readonly effort: Effort;
}

interface Line extends Took {
  readonly what: string;
  readonly callers: number;
  readonly hits: number;
  /** This contender's median by ours: above 1, ours is faster. */
  readonly byOurs: number;
}

const CALLERS = [1, 16] as const;

/** This API, `@neo4j/graphql` and the raw driver with our statements, on one graph, in turn. */
export async function runApi(
  { size, effort }: ApiBenchOptions,
  say: (message: string) => void,
): Promise<void> {
  const database = await openGraph(size, say);
  const driver = openRawDriver(database);
  const [ours, library] = [
    await startServerProcess('ours', database),
    await startServerProcess('neo4j-graphql', database),
  ];
  const clients = { ours: createClient(ours.url), library: createClient(library.url) };
  try {
    const capture = {
      ours: captureOurs(driver, database.database),
      library: await captureLibrary(driver, database.database),
    };
    const lines: Line[] = [];
    for (const question of QUESTIONS) {
      say(question.what);
      const sent = await capture.ours(question.ours);
      const hits = new Map([
        ['this API', await hitsOf(driver, database.database, sent)],
        ['raw driver', await hitsOf(driver, database.database, sent)],
      ]);
      const contenders = [
        { name: 'this API', ask: () => clients.ours.ask(question.ours) },
        { name: 'raw driver', ask: () => runRaw(driver, database.database, sent) },
      ];
      const { library: other } = question;
      if (other !== null) {
        hits.set('@neo4j/graphql', await hitsOf(driver, database.database, await capture.library(other)));
        contenders.push({ name: '@neo4j/graphql', ask: () => clients.library.ask(other) });
      }
      for (const callers of CALLERS) {
        const took = await race(contenders, callers, effort);
        const first = took[0]?.p50 ?? Number.NaN;
        lines.push(
          ...took.map((each) => ({
            ...each,
            what: question.what,
            callers,
            hits: hits.get(each.name) ?? 0,
            byOurs: each.p50 / first,
          })),
        );
      }
    }
    say(`\n${tableOf(lines)}\n\n${summaryOf(lines)}\n`);
    say(`written to ${writeFigures('api', { size, effort, lines })}`);
  } finally {
    clients.ours.close();
    clients.library.close();
    await Promise.all([ours.stop(), library.stop()]);
    await driver.close();
    await database.stop();
  }
}

function tableOf(lines: readonly Line[]): string {
  return markdownTable(
    ['question', 'callers', 'who', 'p50 ms', 'p95 ms', 'a second', 'bytes', 'database hits', 'p50 by ours'],
    lines.map(({ what, callers, name, p50, p95, perSecond, bytes, hits, byOurs }) => [
      what,
      String(callers),
      name,
      shortNumber(p50),
      shortNumber(p95),
      shortNumber(perSecond),
      bytes === null ? '' : bytes.toLocaleString('en'),
      hits.toLocaleString('en'),
      byOurs.toFixed(2),
    ]),
  );
}

/** The design's numbers, reached or not, with one caller. */
function summaryOf(lines: readonly Line[]): string {
  const find = (what: string, name: string): Line | undefined =>
    lines.find((line) => line.what === what && line.callers === 1 && line.name === name);
  const point = find(POINT_READ, 'this API')?.p95 ?? Number.NaN;
  return markdownTable(
    [
      'question',
      'times as fast as @neo4j/graphql',
      'wanted',
      'times the raw driver',
      'wanted',
      'p95 by that of one event',
    ],
    QUESTIONS.map(({ what, wanted }) => [
      what,
      find(what, '@neo4j/graphql')?.byOurs.toFixed(2) ?? 'cannot',
      wanted === null ? '' : `${wanted}`,
      (1 / (find(what, 'raw driver')?.byOurs ?? Number.NaN)).toFixed(2),
      '1.5',
      ((find(what, 'this API')?.p95 ?? Number.NaN) / point).toFixed(1),
    ]),
  );
}
