import { fileURLToPath } from 'node:url';
import { buildGraph, checkFolder } from '@mask-diplomacy/seed';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { ask } from '../kit/api.ts';
import { DATA_FOLDER } from '../kit/data-folder.ts';

interface Neighborhood {
  readonly nodes: readonly { readonly id: string; readonly family: string }[];
  readonly edges: readonly {
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly key: string | null;
  }[];
  readonly distances: readonly number[];
  readonly depthReached: number;
  readonly isComplete: boolean;
  readonly leftOut: readonly {
    readonly node: string;
    readonly type: string;
    readonly direction: string;
    readonly family: string;
    readonly count: number;
    readonly reason: string;
  }[];
  readonly stoppedBy: string;
  readonly missing: readonly string[];
}

interface Request {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly perNode: number;
  readonly maxNodes: number;
  readonly families: readonly string[];
  readonly types: readonly string[];
  readonly direction: string | null;
  readonly orderBy: string;
  readonly known: readonly string[];
}

const QUERY = `
  query ($ids: [ID!]!, $depth: Int, $perNode: Int, $maxNodes: Int, $families: [Family!], $types: [RelationshipType!],
         $direction: Direction, $orderBy: NeighborOrder, $known: [ID!]) {
    neighborhood(ids: $ids, depth: $depth, perNode: $perNode, maxNodes: $maxNodes, families: $families, types: $types,
                 direction: $direction, orderBy: $orderBy, known: $known) {
      nodes { id family } distances edges { type from to key } depthReached isComplete
      leftOut { node type direction family count reason } stoppedBy missing
    }
  }`;
const read = async (request: Request) =>
  (await ask<{ neighborhood: Neighborhood }>(QUERY, { ...request })).neighborhood;

const USUAL = ['COUNTRY', 'ACTOR', 'TRANSFER', 'INCIDENT', 'STATEMENT', 'POLICY', 'PRODUCT'];
const ALL = [...USUAL, 'SOURCE', 'CLAIM'];
const INCIDENTS = [
  'recall',
  'rejection',
  'return',
  'suspension',
  'seizure',
  'warning',
  'test-failure',
  'contamination',
];
const HUB = 150;

interface End {
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  readonly other: string;
}

/** The whole graph, from the files, by global id. */
const graph = { families: new Map<string, string>(), ends: new Map<string, End[]>() };

beforeAll(() => {
  const { nodes, relationships } = buildGraph(checkFolder(fileURLToPath(DATA_FOLDER)).records);
  for (const { label, id, properties } of nodes) {
    graph.families.set(`${label.toLowerCase()}:${id}`, familyOf(label, String(properties['kind'])));
  }
  for (const each of relationships) {
    const from = `${each.fromLabel.toLowerCase()}:${each.from}`;
    const to = `${each.toLabel.toLowerCase()}:${each.to}`;
    push(from, { type: each.type, direction: 'OUT', other: to });
    push(to, { type: each.type, direction: 'IN', other: from });
  }
});

function push(id: string, end: End): void {
  const ends = graph.ends.get(id);
  if (ends) ends.push(end);
  else graph.ends.set(id, [end]);
}

function familyOf(label: string, kind: string): string {
  if (label === 'Event') {
    if (['donation', 'purchase', 'shipment'].includes(kind)) return 'TRANSFER';
    if (INCIDENTS.includes(kind)) return 'INCIDENT';
    return kind === 'policy' ? 'POLICY' : 'STATEMENT';
  }
  const families: Record<string, string> = {
    Standard: 'PRODUCT',
    Publisher: 'SOURCE',
    Disagreement: 'CLAIM',
  };
  return families[label] ?? label.toUpperCase();
}

/** Relationships of a node that the request looks at. */
function endsWithin(id: string, { families, types, direction }: Request): End[] {
  const wanted = families.length > 0 ? families : USUAL;
  return (graph.ends.get(id) ?? []).filter(
    (end) =>
      (types.length === 0 || types.includes(end.type)) &&
      (direction === null || end.direction === direction) &&
      wanted.includes(graph.families.get(end.other) ?? ''),
  );
}

/** Distinct neighbours by relationship type, direction and family. */
function countEnds(ends: readonly End[]): Record<string, number> {
  const sets = new Map<string, Set<string>>();
  for (const { type, direction, other } of ends) {
    const key = `${type} ${direction} ${graph.families.get(other)}`;
    sets.set(key, (sets.get(key) ?? new Set()).add(other));
  }
  return Object.fromEntries([...sets].map(([key, set]) => [key, set.size]).sort());
}

/** Distances from the start along what the answer itself gives, as the request allows, through no hub. */
function distances(request: Request, found: Neighborhood): Map<string, number> {
  const given = new Set(found.nodes.map(({ id }) => id));
  const distance = new Map(request.ids.filter((id) => given.has(id)).map((id) => [id, 0]));
  for (const [id, steps] of distance) {
    if (steps > 0 && degreeOf(id, request) > HUB) continue;
    for (const { other } of endsWithin(id, request)) {
      if (given.has(other) && !distance.has(other)) distance.set(other, steps + 1);
    }
  }
  return distance;
}

/** How many relationships of the wanted types a node has. */
function degreeOf(id: string, { types }: Request): number {
  return (graph.ends.get(id) ?? []).filter(({ type }) => types.length === 0 || types.includes(type)).length;
}

const requests = (): fc.Arbitrary<Request> => {
  const starts = [...graph.families.keys()].filter((id) => !/^(claim|source|publisher)/.test(id));
  const busy = starts.filter((id) => (graph.ends.get(id) ?? []).length > 30);
  return fc.record({
    ids: fc.uniqueArray(fc.oneof(fc.constantFrom(...starts), fc.constantFrom(...busy)), {
      minLength: 1,
      maxLength: 3,
    }),
    depth: fc.integer({ min: 0, max: 3 }),
    perNode: fc.integer({ min: 1, max: 40 }),
    maxNodes: fc.integer({ min: 3, max: 120 }),
    families: fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom(...ALL), { maxLength: 4 })),
    types: fc.oneof(
      fc.constant([]),
      fc.uniqueArray(
        fc.constantFrom('SENT_FROM', 'SENT_TO', 'SENT_BY', 'INCLUDES', 'FOLLOWS', 'BASED_IN', 'ABOUT'),
        { maxLength: 4 },
      ),
    ),
    direction: fc.constantFrom(null, null, 'OUT', 'IN'),
    orderBy: fc.constantFrom('EVIDENCE', 'NEWEST', 'OLDEST'),
    known: fc.uniqueArray(fc.constantFrom(...busy), { maxLength: 5 }),
  });
};

/** A hub comes in only by the last step, and yet lies beside a start node. */
const HUB_BY_THE_LAST_STEP: Request = {
  ids: ['country:MEX', 'event:eth-jackma-arrival-2020-03-22', 'country:AFG'],
  depth: 3,
  perNode: 3,
  maxNodes: 65,
  families: [],
  types: [],
  direction: null,
  orderBy: 'NEWEST',
  known: [],
};

it('any neighbourhood keeps its budget, loses no node, counts exactly what it left out, and points the right way', async () => {
  await fc.assert(
    fc.asyncProperty(requests(), async (request) => {
      const found = await read(request);
      const given = found.nodes.map(({ id }) => id);
      const known = request.known.filter((id) => !request.ids.includes(id));
      const onScreen = new Set([...given, ...request.known]);

      expect(given.length).toBeLessThanOrEqual(Math.max(request.maxNodes, request.ids.length));
      expect(new Set(given).size).toBe(given.length);
      expect(given.slice(0, request.ids.length)).toEqual(request.ids);
      expect(given.filter((id) => known.includes(id))).toEqual([]);
      for (const { id, family } of found.nodes) expect(family).toBe(graph.families.get(id));

      const distance = distances(request, found);
      for (const id of given) expect(distance.get(id), id).toBeLessThanOrEqual(request.depth);

      // Every relationship of the wanted types among what is on screen that touches what is new, each once.
      const expected = given.flatMap((id) =>
        (graph.ends.get(id) ?? [])
          .filter(
            ({ type, other }) =>
              (request.types.length === 0 || request.types.includes(type)) && onScreen.has(other),
          )
          .map(({ type, direction, other }) =>
            direction === 'OUT' ? `${type} ${id} ${other}` : `${type} ${other} ${id}`,
          ),
      );
      const edges = found.edges.map(({ type, from, to }) => `${type} ${from} ${to}`);
      expect(new Set(edges)).toEqual(new Set(expected));
      const ids = found.edges.map(({ type, from, to, key }) => `${type} ${from} ${to} ${key}`);
      expect(new Set(ids).size).toBe(ids.length);

      // For each node whose neighbours are within the depth: what is given and what is left out is all there is.
      expect(found.distances).toEqual(given.map((id) => distance.get(id)));
      expect(found.distances).toEqual(found.distances.toSorted((a, b) => a - b));
      for (const id of given.filter((each) => (distance.get(each) ?? 0) < request.depth)) {
        const ends = endsWithin(id, request);
        const left = found.leftOut.filter(({ node }) => node === id);
        const sum = countEnds(ends.filter(({ other }) => onScreen.has(other)));
        for (const { type, direction, family, count } of left) {
          const key = `${type} ${direction} ${family}`;
          sum[key] = (sum[key] ?? 0) + count;
        }
        expect(sum, id).toEqual(countEnds(ends));
        if (degreeOf(id, request) <= HUB || request.ids.includes(id))
          expect(left.map(({ reason }) => reason)).not.toContain('HUB');
      }
      expect(found.isComplete).toBe(found.leftOut.length === 0);
      expect(found.stoppedBy === 'COMPLETE').toBe(found.isComplete);
      expect(await read(request)).toEqual(found);
    }),
    { numRuns: 40, examples: [[HUB_BY_THE_LAST_STEP]] },
  );
}, 180_000);

it('a node that is given for its own new neighbours gets at most `perNode` of them', async () => {
  const request: Request = {
    ids: ['country:ITA'],
    depth: 1,
    perNode: 7,
    maxNodes: 500,
    families: [],
    types: [],
    direction: null,
    orderBy: 'EVIDENCE',
    known: [],
  };
  const first = await read(request);
  expect(first.nodes).toHaveLength(8);
  const known = first.nodes.map(({ id }) => id).filter((id) => id !== 'country:ITA');
  const second = await read({ ...request, known });
  expect(second.nodes).toHaveLength(8);
  expect(second.nodes.slice(1).filter(({ id }) => known.includes(id))).toEqual([]);
});

it('newest comes newest first, oldest oldest first', async () => {
  const dates = async (orderBy: string): Promise<string[]> => {
    const query = `{ neighborhood(ids: ["country:ITA"], perNode: 20, types: [SENT_TO], orderBy: ${orderBy}) {
      nodes { ... on Event { date { earliest } } } } }`;
    const { neighborhood } = await ask<{ neighborhood: { nodes: { date?: { earliest: string } }[] } }>(query);
    return neighborhood.nodes.flatMap(({ date }) => date?.earliest ?? []);
  };
  const [newest, oldest] = [await dates('NEWEST'), await dates('OLDEST')];
  expect(newest).toEqual(newest.toSorted().reverse());
  expect(oldest).toEqual(oldest.toSorted());
  expect((newest.at(-1) ?? '') > (oldest.at(-1) ?? '')).toBe(true);
});

it('a start node that is not there is named and the rest is given', async () => {
  const { neighborhood } = await ask<{ neighborhood: Neighborhood }>(
    '{ neighborhood(ids: ["event:gone", "country:NLD"], perNode: 1) { nodes { id } missing isComplete } }',
  );
  expect(neighborhood.isComplete).toBe(false);
  expect(neighborhood.missing).toEqual(['event:gone']);
  expect(neighborhood.nodes[0]?.id).toBe('country:NLD');
});

it('what was cut from the first step and came in again by the second is told apart and its own neighbours are counted', async () => {
  // The foundation sent more than 40 donations, so that at the usual limit some only come in as parts of others.
  const { neighborhood } = await ask<{ neighborhood: Neighborhood }>(
    `{ neighborhood(ids: ["actor:jack-ma-foundation"], depth: 2) {
      nodes { id } edges { type from to } distances leftOut { node count reason } } }`,
  );
  const direct = neighborhood.edges.filter(({ to }) => to === 'actor:jack-ma-foundation');
  expect(direct.length).toBeGreaterThan(40);
  const near = neighborhood.nodes.filter((_node, at) => neighborhood.distances[at] === 1);
  expect(near.map(({ id }) => id)).toEqual(expect.arrayContaining(direct.map(({ from }) => from)));
  const unwalked = neighborhood.leftOut.filter(
    ({ node, reason }) => node.startsWith('event:') && reason === 'PER_NODE_LIMIT',
  );
  expect(unwalked.length).toBeGreaterThan(0);
});

it('nodes and edges are the same whether much or little of them is asked for', async () => {
  const walk = (nodes: string, edges: string): string => `{
    neighborhood(ids: ["event:nld-ffp2-recall-2020-03-28"], depth: 2, perNode: 60, maxNodes: 400,
      families: [${ALL.join(' ')}]) { nodes { ${nodes} } edges { ${edges} } } }`;
  type Answer = { neighborhood: { nodes: Record<string, unknown>[]; edges: Record<string, unknown>[] } };
  const little = '__typename id label family nodeKind';
  const [bare, whole] = await Promise.all([
    ask<Answer>(walk(little, 'type from to')),
    ask<Answer>(walk(`${little} degree`, 'type from to id publisherCount')),
  ]);
  const types = new Set(bare.neighborhood.nodes.map((node) => node['__typename']));
  for (const type of ['Country', 'Actor', 'Event', 'Product', 'Source', 'Claim'])
    expect(types).toContain(type);
  expect(bare.neighborhood.nodes).toEqual(
    whole.neighborhood.nodes.map(({ degree: _degree, ...rest }) => rest),
  );
  expect(bare.neighborhood.edges).toEqual(
    whole.neighborhood.edges.map(({ type, from, to }) => ({ type, from, to })),
  );
});
