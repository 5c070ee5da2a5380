import { fileURLToPath } from 'node:url';
import { createLogger, readConfig, startServer } from '@mask-diplomacy/api';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { expect, inject, it, onTestFinished } from 'vitest';
import { API_SETTINGS, ask, WEB_FIXTURE } from '../kit/api.ts';
import { fetchFile, linesOf, refusal, tableOf } from '../kit/downloads.ts';
import { readFactSet } from '../kit/fact-set.ts';

const files = readFactSet();
const recalls = files.events.filter(({ kind }) => kind === 'recall');

it('the record as JSON Lines has every event, claim, source and actor of the files, after version and licence', async () => {
  const [about, ...lines] = linesOf(await fetchFile('dataset.jsonl'));
  const idsOf = (record: string): string[] =>
    lines.flatMap((line) => (line.record === record ? line.id : [])).sort();
  const sorted = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id).sort();
  expect(about).toMatchObject({ record: 'about', version: '2026-11' });
  expect(String(about?.licence)).toContain('CC');
  expect(idsOf('event')).toEqual(sorted(files.events));
  expect(idsOf('claim')).toEqual(sorted(files.claims));
  expect(idsOf('source')).toEqual(sorted(files.sources));
  expect(idsOf('actor')).toEqual(sorted(files.actors));
});

it('the record as a table has a row for each claim with the address and publisher of its source', async () => {
  const rows = tableOf(await fetchFile('dataset.csv'));
  const sources = new Map(files.sources.map((source) => [source.id, source]));
  expect(rows).toHaveLength(files.claims.length);
  const found = new Map(rows.map((row) => [row.claimId, [row.sourceUrl, row.sourcePublisher]]));
  for (const { id, source } of files.claims) {
    expect(found.get(id)).toEqual([sources.get(source)?.url ?? '', sources.get(source)?.publisher]);
  }
});

it.each(['graphml', 'gexf'] as const)(
  'the record as %s, read by graphology, has every node and relationship of the database',
  async (format) => {
    const { dataset } = await ask<{
      dataset: { nodeCounts: { count: number }[]; relationshipCounts: { type: string; count: number }[] };
    }>('{ dataset { nodeCounts { count } relationshipCounts { type count } } }');
    const read = format === 'graphml' ? graphml : gexf;
    const graph = read.parse(MultiDirectedGraph, await fetchFile(`dataset.${format}`));
    const types: Record<string, number> = {};
    graph.forEachEdge((_edge, { type }) => (types[String(type)] = (types[String(type)] ?? 0) + 1));
    const sum = (counts: { count: number }[]): number => counts.reduce((all, { count }) => all + count, 0);
    expect(types).toEqual(
      Object.fromEntries(dataset.relationshipCounts.map(({ type, count }) => [type, count])),
    );
    expect(graph.order).toBe(sum(dataset.nodeCounts));
  },
  // The whole record is written, sent and parsed; a busy machine takes its time over that.
  120_000,
);

it('events are chosen as Query.events does, words as the record or the schema has them', async () => {
  const rows = tableOf(await fetchFile('events.csv?kinds=RECALL,test-failure&destinations=NLD'));
  const expected = files.events.filter(
    ({ kind, destinations }) => ['recall', 'test-failure'].includes(kind) && destinations.includes('NLD'),
  );
  expect(rows.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
});

it('an event comes with its goods, links and the documents that it rests on', async () => {
  // By the files: 600,000 FFP2 from China; the claims about it cite these documents.
  const [, event] = linesOf(await fetchFile('events.jsonl?ids=nld-ffp2-recall-2020-03-28'));
  const record = files.events.find(({ id }) => id === 'nld-ffp2-recall-2020-03-28');
  const cited = new Set(files.claims.flatMap((claim) => (claim.event === record?.id ? claim.source : [])));
  const { sources, links, items } = event as unknown as Record<string, { id: string; event: string }[]>;
  expect(sources?.map(({ id }) => id).sort()).toEqual([...cited].sort());
  expect(links?.map(({ event: to }) => to).sort()).toEqual(record?.links.map(({ to }) => to).sort());
  expect(items).toHaveLength(record?.items.length ?? -1);
});

it('a graph of some events has them, what they point at, and only links among them', async () => {
  const graph = graphml.parse(MultiDirectedGraph, await fetchFile('events.graphml?kinds=recall'));
  const events = graph.filterNodes((_id, { type }) => type === 'Event');
  expect(events.sort()).toEqual(recalls.map(({ id }) => `event:${id}`).sort());
  const among = new Set(recalls.map(({ id }) => id));
  const links = recalls.flatMap((each) => each.links.filter(({ to }) => among.has(to)));
  expect(
    graph.filterEdges((_e, _a, from, to) => from.startsWith('event:') && to.startsWith('event:')),
  ).toHaveLength(links.length);
  expect(graph.getAttributes()).toMatchObject({ content: 'events; kinds=recall', version: '2026-11' });
});

it('on a day, only what could be known by then is in the file', async () => {
  // As docs/api.md tells: nothing on 27 March, two papers with 600,000 on the 28th.
  const before = tableOf(await fetchFile('events.csv?ids=nld-ffp2-recall-2020-03-28&knownBy=2020-03-27'));
  const [then] = tableOf(await fetchFile('events.csv?ids=nld-ffp2-recall-2020-03-28&knownBy=2020-03-28'));
  expect(before).toEqual([]);
  expect(then?.sourceCount).toBe('2');
});

it('a filter that nothing meets gives a file that is whole: a header, or a graph without nodes', async () => {
  const none = 'kinds=recall&origins=ISL';
  expect((await fetchFile(`events.csv?${none}`)).split('\r\n')).toHaveLength(2);
  expect(linesOf(await fetchFile(`events.jsonl?${none}`)).map(({ record }) => record)).toEqual(['about']);
  // Readers take a graph without relationships for one that may have either kind.
  const empty = [
    graphml.parse(MultiGraph, await fetchFile(`events.graphml?${none}`)),
    gexf.parse(MultiGraph, await fetchFile(`events.gexf?${none}`)),
  ];
  expect(empty.map(({ order, size }) => [order, size])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

const AROUND = `neighborhood(ids: ["event:nld-ffp2-recall-2020-03-28"], depth: 1, perNode: 30) {
  nodes { id } edges { type from to key } stoppedBy
}`;

interface Around {
  readonly neighborhood: {
    readonly nodes: readonly { readonly id: string }[];
    readonly edges: readonly {
      readonly type: string;
      readonly from: string;
      readonly to: string;
      readonly key: string | null;
    }[];
    readonly stoppedBy: string;
  };
}

it.each(['graphml', 'gexf', 'jsonl', 'csv'] as const)(
  'what is around a node as %s is what neighborhood gives, with its sources, licence and how far it got',
  async (format) => {
    const { neighborhood } = await ask<Around>(`{ ${AROUND} }`);
    const text = await fetchFile(`neighborhood.${format}?ids=event:nld-ffp2-recall-2020-03-28&perNode=30`);
    const ids = neighborhood.nodes.map(({ id }) => id).sort();
    const edges = neighborhood.edges.map(({ type, from, to }) => `${from} ${type} ${to}`).sort();
    expect(text).toContain('CC BY 4.0');
    expect(edges.length).toBeGreaterThan(5);
    if (format === 'jsonl') {
      const [about, ...lines] = linesOf(text);
      const of = (record: string) => lines.filter((line) => line.record === record);
      expect(String(about?.content)).toContain(`stoppedBy=${neighborhood.stoppedBy}`);
      expect(
        of('node')
          .map(({ id }) => id)
          .sort(),
      ).toEqual(ids);
      expect(
        of('relationship')
          .map(({ from, type, to }) => `${String(from)} ${String(type)} ${String(to)}`)
          .sort(),
      ).toEqual(edges);
      expect(of('node').find(({ id }) => id === 'event:nld-ffp2-recall-2020-03-28')).toHaveProperty(
        'sources.0.publisher',
      );
    } else if (format === 'csv') {
      const rows = tableOf(text).filter(({ relationship }) => relationship !== '');
      expect(rows.map(({ from, relationship, to }) => `${from} ${relationship} ${to}`).sort()).toEqual(edges);
      const goods = rows.find(
        ({ from, relationship }) =>
          from === 'event:nld-ffp2-recall-2020-03-28' && relationship === 'INCLUDES',
      );
      // By the files: about 600,000 pieces of respirator-ffp2.
      expect(goods).toMatchObject({ to: 'product:respirator-ffp2', quantity: '600000', unit: 'piece' });
      expect(goods?.sourceUrls).toContain('http');
    } else {
      const graph = (format === 'graphml' ? graphml : gexf).parse(MultiDirectedGraph, text);
      expect(graph.nodes().sort()).toEqual(ids);
      expect(graph.mapEdges((_edge, { type }, from, to) => `${from} ${String(type)} ${to}`).sort()).toEqual(
        edges,
      );
    }
  },
);

it('a node that nothing joins is in the table too, and one that is not there is named', async () => {
  const text = await fetchFile('neighborhood.csv?ids=country:KEN,country:FJI&depth=0');
  expect(tableOf(text).map(({ from, relationship }) => [from, relationship])).toEqual([
    ['country:KEN', ''],
    ['country:FJI', ''],
  ]);
  const [about] = linesOf(await fetchFile('neighborhood.jsonl?ids=country:KEN,event:no-such&depth=0'));
  expect(about?.content).toContain('missing=event:no-such');
});

it('on a day, what is around a node is what was known by then', async () => {
  // As docs/api.md tells: nothing was known of the recall before the 28th.
  const lines = linesOf(
    await fetchFile(
      'neighborhood.jsonl?ids=event:nld-ffp2-recall-2020-03-28,country:NLD&depth=0&knownBy=2020-03-27',
    ),
  );
  expect(lines.map(({ record, id }) => [record, id])).toEqual([
    ['about', undefined],
    ['node', 'country:NLD'],
  ]);
  expect(lines[0]?.content).toContain('missing=event:nld-ffp2-recall-2020-03-28');
});

it.each([
  ['neighborhood.csv', 'ids', '1 to 1000'],
  ['neighborhood.csv?ids=country:ISL&depth=5', 'depth', '0 to 4'],
  ['neighborhood.csv?ids=country:ISL&depth=1.5', 'depth', '0 to 4'],
  ['neighborhood.csv?ids=country:ISL&direction=OUT,IN', 'direction', 'OUT, IN'],
  ['neighborhood.csv?ids=country:ISL&types=LIKES', 'types', 'SENT_FROM'],
  ['neighborhood.csv?ids=country:ISL&kinds=recall', 'kinds', 'depth'],
  ['events.csv?kinds=gift', 'kinds', 'recall'],
  ['events.csv?from=2020-02-30', 'from', '2020-03-28'],
  ['events.csv?origins=China', 'origins', 'alpha-3'],
  ['events.csv?atLeast=5', 'unit', 'piece'],
  ['events.csv?colour=red', 'colour', 'kinds'],
  ['events.csv?text=a&text=b', 'text', 'once'],
  ['dataset.csv?kinds=recall', 'kinds', 'knownBy'],
  ['events.csv?from=2020-05-01&to=2020-04-01', 'happened', 'not after'],
])('%s is refused, naming %s and what would be valid', async (name, argument, valid) => {
  const { status, error } = await refusal(name);
  expect([status, error?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(error?.message).toContain(`(${argument}:)`);
  expect(error?.message).toContain(valid);
});

it('a file that is none of those is not found', async () => {
  expect((await refusal('events.xlsx')).status).toBe(404);
  expect((await refusal('__proto__.csv')).status).toBe(404);
});

it('a file says its type and name, and comes packed to who accepts that', async () => {
  const response = await fetch(`${inject('apiUrl')}/download/events.gexf?kinds=recall`);
  await response.text();
  const { headers } = response;
  expect(headers.get('content-type')).toContain('application/gexf+xml');
  expect(headers.get('content-disposition')).toBe(
    'attachment; filename="mask-diplomacy-2026-11-events.gexf"',
  );
  expect(headers.get('content-encoding')).toBe('gzip');
});

it('a third file at the same time is told to wait', async () => {
  const server = await startServer({
    config: readConfig(API_SETTINGS),
    database: inject('apiDatabase'),
    webFolder: fileURLToPath(WEB_FIXTURE),
    logger: createLogger('silent'),
  });
  onTestFinished(() => server.stop());
  // A head comes with the first part of a file; the rest takes long enough.
  const slow = await Promise.all([1, 2].map(() => fetch(`${server.url}/download/dataset.graphml`)));
  const third = await fetch(`${server.url}/download/events.csv`);
  const bodies = await Promise.all(slow.map((each) => each.text()));
  expect([third.status, third.headers.get('retry-after')]).toEqual([503, '1']);
  for (const body of bodies) expect(body.endsWith('</graphml>\n')).toBe(true);
});
