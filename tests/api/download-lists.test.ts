import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { expect, it } from 'vitest';
import { ask } from '../kit/api.ts';
import { fetchFile, linesOf, refusal, tableOf } from '../kit/downloads.ts';
import { readFactSet } from '../kit/fact-set.ts';
import { readAll } from '../kit/whole-list.ts';

const files = readFactSet();

it.each([
  [
    'actors',
    'kinds=foundation,ngo&orderBy=MOST_EVENTS&not.countries=CHN',
    'filter: {kinds: [FOUNDATION, NGO], not: {countries: ["CHN"]}}, orderBy: MOST_EVENTS',
  ],
  [
    'countries',
    'direction=IN&eventFilter.kinds=donation&eventFilter.origins=CHN&orderBy=MOST_EVENTS',
    'filter: {direction: IN, eventFilter: {kinds: [DONATION], origins: ["CHN"]}}, orderBy: MOST_EVENTS',
  ],
  [
    'sources',
    'from=2020-03-25&to=2020-03-28&orderBy=MOST_CLAIMS',
    'filter: {published: {from: "2020-03-25", to: "2020-03-28"}}, orderBy: MOST_CLAIMS',
  ],
  [
    'claims',
    'unit=piece&atLeast=5000000&isDisputed=true&knownBy=2020-06-30',
    'filter: {number: {unit: "piece", atLeast: 5000000}, isDisputed: true}, knownBy: "2020-06-30"',
  ],
  ['products', 'text=mask', 'filter: {text: "mask"}'],
  ['standards', 'eventFilter.kinds=recall', 'filter: {eventFilter: {kinds: [RECALL]}}'],
  ['publishers', 'countries=NLD,BEL&kinds=news', 'filter: {countries: ["NLD", "BEL"], kinds: [NEWS]}'],
  [
    'disagreements',
    'fields=quantity&minRatio=10&orderBy=RATIO_WITHOUT_SUSPECT',
    'fields: [QUANTITY], minRatio: 10, orderBy: RATIO_WITHOUT_SUSPECT',
  ],
  [
    'events',
    'kinds=RECALL&not.origins=CHN&orderBy=MOST_SOURCES',
    'filter: {kinds: [RECALL], not: {origins: ["CHN"]}}, orderBy: MOST_SOURCES',
  ],
])('%s?%s are those of the list, in its order, as a table and as JSON Lines', async (field, query, args) => {
  const { ids } = await readAll(field, args);
  const [about, ...lines] = linesOf(await fetchFile(`${field}.jsonl?${query}`));
  const rows = tableOf(await fetchFile(`${field}.csv?${query}`));
  expect(ids.length).toBeGreaterThan(2);
  expect(lines.map(({ id }) => id)).toEqual(ids);
  expect(rows.map(({ id, claimId }) => claimId ?? id)).toEqual(ids);
  expect(about).toMatchObject({ record: 'about', version: '2026-11', licence: 'CC BY 4.0' });
  expect(rows[0]?.credit).toContain('CC BY 4.0');
});

it('an actor comes with what it is part of and how many events it had a part in', async () => {
  // By the files: the Alibaba Foundation sits in China and is part of the Alibaba group.
  const parts = ['senders', 'recipients', 'manufacturers', 'issuers'] as const;
  const count = files.events.filter((event) =>
    parts.some((part) => event[part].includes('alibaba-foundation')),
  ).length;
  const [row] = tableOf(await fetchFile('actors.csv?ids=alibaba-foundation'));
  expect(row).toMatchObject({
    kind: 'foundation',
    countryId: 'CHN',
    partOfId: 'alibaba-group',
    eventCount: String(count),
  });
});

it('a claim comes with its event and its document', async () => {
  // By the files: clm-7504a3497d28 is the misprint of 60 million about the Dutch recall.
  const claim = files.claims.find(({ id }) => id === 'clm-7504a3497d28');
  const source = files.sources.find(({ id }) => id === claim?.source);
  const [, line] = linesOf(await fetchFile('claims.jsonl?ids=clm-7504a3497d28'));
  expect(line).toMatchObject({
    record: 'claim',
    number: 60_000_000,
    suspect: 'misprint',
    event: { id: 'nld-ffp2-recall-2020-03-28', kind: 'recall' },
    source: { id: source?.id, publisher: source?.publisher, url: source?.url },
  });
});

it('a disagreement comes with its sides and the documents of each', async () => {
  // By the files: the quantity of the Dutch recall is stated as 500,000 to 60,000,000, the last by one who is doubted.
  const stated = files.claims.filter(
    ({ event, field, aspect }) =>
      event === 'nld-ffp2-recall-2020-03-28' && field === 'quantity' && aspect === null,
  );
  const query = 'event=nld-ffp2-recall-2020-03-28&fields=quantity&minRatio=100';
  const [, line] = linesOf(await fetchFile(`disagreements.jsonl?${query}`));
  const sides = line?.sides as { number: number; sources: { id: string; url: string | null }[] }[];
  const numbers = [...new Set(stated.map(({ value }) => Number(value)))].sort((a, b) => a - b);
  expect(sides.map(({ number }) => number)).toEqual(numbers);
  const cited = stated.flatMap(({ value, source }) => (value === 60_000_000 ? source : []));
  expect(sides.at(-1)?.sources.map(({ id }) => id)).toEqual(cited);
  const [row] = tableOf(await fetchFile(`disagreements.csv?${query}`));
  expect(row?.sides).toContain('60000000 piece (1 publisher, suspect)');
  expect(row?.sourceUrls).toContain('http');
});

it('a graph of actors has what they are part of and where they sit', async () => {
  // By the files: those of the Netherlands, each with its country, and with what it is part of where that is said.
  const dutch = files.actors.filter(({ country }) => country === 'NLD');
  const links = dutch.flatMap(({ id, country, partOf }) => [
    `actor:${id} BASED_IN country:${country}`,
    ...(partOf === null ? [] : [`actor:${id} PART_OF actor:${partOf}`]),
  ]);
  const graph = graphml.parse(MultiDirectedGraph, await fetchFile('actors.graphml?countries=NLD'));
  expect(graph.mapEdges((_e, { type }, from, to) => `${from} ${String(type)} ${to}`).sort()).toEqual(
    links.sort(),
  );
  expect(graph.getNodeAttribute('actor:rivm', 'name')).toBe('RIVM');
});

it('a graph of disagreements has the claims that take part, their events and documents', async () => {
  const query = 'event=nld-ffp2-recall-2020-03-28&fields=quantity&minRatio=100';
  const graph = gexf.parse(MultiDirectedGraph, await fetchFile(`disagreements.gexf?${query}`));
  const ofType = (type: string) => graph.filterNodes((_id, attributes) => attributes.type === type);
  const [disagreement = ''] = ofType('Disagreement');
  // The eleven claims that differ, as the list of all sides has them.
  expect(ofType('Claim')).toHaveLength(11);
  expect(graph.inNeighbors(disagreement).sort()).toEqual(ofType('Claim').sort());
  expect(graph.outNeighbors(disagreement)).toEqual(['event:nld-ffp2-recall-2020-03-28']);
  for (const claim of ofType('Claim')) {
    expect(
      graph
        .outNeighbors(claim)
        .map((id) => id.split(':')[0])
        .sort(),
    ).toEqual(['disagreement', 'event', 'source']);
  }
});

it('a graph of events leaves out links to events that were not chosen', async () => {
  const graph = graphml.parse(
    MultiDirectedGraph,
    await fetchFile('events.graphml?ids=nld-ffp2-recall-2020-03-28,nld-tno-test-2020-03'),
  );
  const chosen = ['nld-ffp2-recall-2020-03-28', 'nld-tno-test-2020-03'];
  const links = files.events
    .filter(({ id }) => chosen.includes(id))
    .flatMap(({ id, links: own }) => own.flatMap(({ to }) => (chosen.includes(to) ? `${id} ${to}` : [])));
  const found = graph.filterEdges((_e, _a, from, to) => from.startsWith('event:') && to.startsWith('event:'));
  expect(found.map((edge) => graph.extremities(edge).join(' ').replaceAll('event:', ''))).toEqual(links);
  expect(links.length).toBeGreaterThan(0);
});

interface Ways {
  readonly paths: {
    readonly paths: {
      readonly sentence: string;
      readonly nodes: { readonly id: string }[];
      readonly edges: { readonly from: string; readonly to: string; readonly type: string }[];
    }[];
  };
}

it.each(['graphml', 'gexf'] as const)(
  'paths as %s are the nodes and relationships of all of them',
  async (format) => {
    const ends = { from: 'actor:tesla', to: 'actor:state-of-california' };
    const { paths } = await ask<Ways>(
      `{ paths(from: "${ends.from}", to: "${ends.to}", maxHops: 5) { paths { sentence nodes { id } edges { from to type } } } }`,
    );
    const text = await fetchFile(`paths.${format}?from=${ends.from}&to=${ends.to}&maxHops=5`);
    const graph = (format === 'graphml' ? graphml : gexf).parse(MultiDirectedGraph, text);
    const nodes = new Set(paths.paths.flatMap((path) => path.nodes.map(({ id }) => id)));
    const edges = new Set(
      paths.paths.flatMap((path) => path.edges.map(({ from, type, to }) => `${from} ${type} ${to}`)),
    );
    expect(paths.paths).toHaveLength(3);
    expect(graph.nodes().sort()).toEqual([...nodes].sort());
    expect(graph.mapEdges((_e, { type }, from, to) => `${from} ${String(type)} ${to}`).sort()).toEqual(
      [...edges].sort(),
    );
    expect(text).toContain('received by State of California');
  },
);

it('no path is a file too, with its reason', async () => {
  const [about, ...lines] = linesOf(await fetchFile('paths.jsonl?from=actor:tesla&to=country:NLD&maxHops=1'));
  expect(about?.content).toContain('reason=NOT_CONNECTED_WITHIN_HOPS');
  expect(lines).toEqual([]);
  const rows = tableOf(await fetchFile('paths.csv?from=actor:tesla&to=country:NLD&maxHops=1'));
  expect(rows).toEqual([
    expect.objectContaining({
      from: '',
      relationship: '',
      to: '',
      credit: expect.stringMatching(/CC BY 4\.0; paths; .*reason=NOT_CONNECTED_WITHIN_HOPS/),
    }),
  ]);
});

it('a table of paths has licence and documents in its rows', async () => {
  const rows = tableOf(await fetchFile('paths.csv?from=actor:tesla&to=actor:state-of-california&maxHops=5'));
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows) {
    expect(row.credit).toMatch(/^Mask diplomacy fact set, version 2026-11, .*CC BY 4\.0/);
    if (row.fromType === 'Event') expect(row.sourceUrls).toContain('http');
  }
  expect(rows.some(({ fromType }) => fromType === 'Event')).toBe(true);
});

it.each([
  ['incidentChain.jsonl?event=no-such', 'event:no-such'],
  ['incidentChain.csv?event=nld-ffp2-recall-2020-03-28&knownBy=2020-03-27', 'known by 2020-03-27'],
  ['paths.csv?from=actor:tesla&to=actor:no-such', 'actor:no-such'],
  ['paths.graphml?from=event:no-such&to=actor:tesla', 'event:no-such'],
  ['neighborhood.csv?ids=event:no-such,actor:none', 'event:no-such, actor:none'],
  ['neighborhood.gexf?ids=event:nld-ffp2-recall-2020-03-28&knownBy=2020-03-27', 'known by 2020-03-27'],
])('%s is not found, naming %s', async (name, named) => {
  const { status, error } = await refusal(name);
  expect([status, error?.extensions.code]).toEqual([404, 'NOT_FOUND']);
  expect(error?.message).toContain(`/download/${name.replace(/\?.*/, '')}: nothing is `);
  expect(error?.message).toContain(named);
});

it('an affair as a file has its events with stage and documents, and their links', async () => {
  const lines = linesOf(await fetchFile('incidentChain.jsonl?event=nld-ffp2-recall-2020-03-28'));
  const of = (id: string) => lines.find((line) => line.id === `event:${id}`);
  expect(of('nld-kn95-purchase-2020-03')).toMatchObject({ stage: 'DEAL' });
  expect(of('nld-ffp2-recall-2020-03-28')).toMatchObject({ stage: 'MEASURE' });
  expect(of('nld-ffp2-recall-2020-03-28')).toHaveProperty('sources.0.url');
  // By the files: the test by TNO concerns the delivery.
  const [row] = tableOf(await fetchFile('incidentChain.csv?event=nld-ffp2-recall-2020-03-28')).filter(
    ({ from, relationship }) => from === 'event:nld-tno-test-2020-03' && relationship === 'CONCERNS',
  );
  expect(row).toMatchObject({
    fromStage: 'FINDING',
    to: 'event:nld-mask-delivery-2020-03-21',
    toStage: 'SHIPMENT',
  });
});

it('an affair cut short says so', async () => {
  const [about] = linesOf(
    await fetchFile('incidentChain.jsonl?event=nld-ffp2-recall-2020-03-28&maxEvents=3'),
  );
  expect(about?.content).toContain('isTruncated=true');
});

it('a list that nothing meets is a table of its header', async () => {
  expect(tableOf(await fetchFile('publishers.csv?countries=TUV'))).toEqual([]);
  expect((await fetchFile('publishers.csv?countries=TUV')).split('\r\n')).toHaveLength(2);
});

it.each([
  ['actors.csv?kind=ngo', 'kind', 'kinds'],
  ['actors.csv?roles=giver', 'roles', 'SENDER'],
  ['claims.csv?atLeast=5', 'unit', 'piece'],
  ['claims.csv?isDisputed=maybe', 'isDisputed', 'true or false'],
  ['disagreements.csv?minRatio=0', 'minRatio', 'from 1'],
  ['countries.csv?eventFilter.happened.from=2020-02-30', 'eventFilter.happened.from', '2020-03-28'],
  ['countries.csv?eventFilter=recall', 'eventFilter', 'regions'],
  ['sources.csv?not.not.kinds=news', 'not.not', 'without one of its own'],
  ['sources.csv?first=5', 'first', 'kinds'],
  ['paths.csv?from=actor:tesla', 'to', 'lobal id'],
  ['paths.csv?from=actor:tesla&to=country:USA&maxHops=7', 'maxHops', '1 to 6'],
  ['incidentChain.csv?event=a%20b', 'event', 'the id of an event'],
  ['events.csv?kinds=', 'kinds', 'got nothing; valid: '],
  ['events.csv?kinds=recall,', 'kinds', 'got ""; valid: '],
  ['sources.csv?languages=', 'languages', 'or leave languages out'],
  ['sources.csv?languages=en,,fr', 'languages', 'got ""'],
  ['events.csv?text=%20%20', 'text', 'got nothing but spaces; valid: 1 to 200 characters'],
  ['events.csv?text=mask%00', 'text', 'U+0000'],
])('%s is refused, naming %s and what would be valid', async (name, argument, valid) => {
  const { status, error } = await refusal(name);
  expect([status, error?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(error?.message).toContain(`(${argument}:)`);
  expect(error?.message).toContain(valid);
});

it('countries are no graph, and the message says what they are', async () => {
  const { status, error } = await refusal('countries.graphml');
  expect(status).toBe(404);
  expect(error?.message).toContain('countries, products, standards as jsonl, csv');
});
