import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ask, send } from '../kit/api.ts';
import { type FactSet, readFactSet } from '../kit/fact-set.ts';

interface Flow {
  readonly originRegion: string;
  readonly origin: { readonly code: string } | null;
  readonly destinationRegion: string;
  readonly destination: { readonly code: string } | null;
  readonly eventCount: number;
  readonly sharedCount: number;
  readonly earliest: string;
  readonly latest: string;
  readonly events: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly id: string; readonly date: { readonly iso: string } }[];
  };
}
interface Answer {
  readonly regionFlows: {
    readonly flows: readonly Flow[];
    readonly leftOut: number;
    readonly transferCount: number;
  };
}

const QUERY = `query (
  $by: FlowRegions! = BOTH, $first: Int! = 100, $events: Int! = 100, $after: String, $origins: [ID!],
  $destinations: [ID!], $kinds: [EventKind!], $products: [ID!], $minEvents: Int! = 1, $knownBy: Date
) {
  regionFlows(
    by: $by, first: $first, origins: $origins, destinations: $destinations, kinds: $kinds, products: $products,
    minEvents: $minEvents, knownBy: $knownBy
  ) {
    leftOut transferCount
    flows {
      originRegion origin { code } destinationRegion destination { code }
      eventCount sharedCount earliest latest
      events(first: $events, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id date { iso } }
      }
    }
  }
}`;
const read = async (variables: Readonly<Record<string, unknown>> = {}) =>
  (await ask<Answer>(QUERY, variables)).regionFlows;

type Event = FactSet['events'][number];
const TRANSFERS = ['donation', 'purchase', 'shipment'];
const SAME_GOODS = ['part-of', 'delivers', 'same-goods-as'];

/** The region of each country, as the API gives it. */
async function regionsOf(events: readonly Event[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(events.flatMap(({ origins, destinations }) => [...origins, ...destinations]))];
  const { nodes } = await ask<{ nodes: { code: string; region: string }[] }>(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Country { code region } } }`,
    { ids: ids.slice(0, 200).map((id) => `country:${id}`) },
  );
  return new Map(nodes.map(({ code, region }) => [code, region]));
}

it('flows between regions equal an independent count of the files, each transfer once', async () => {
  const { events } = readFactSet();
  const regions = await regionsOf(events);
  const byId = new Map(events.map((event) => [event.id, event]));
  const transfers = events.filter(({ kind }) => TRANSFERS.includes(kind));
  const pairsOf = (event: Event): ReadonlySet<string> =>
    new Set(
      event.origins.flatMap((from) =>
        event.destinations
          .filter((to) => to !== from)
          .map((to) => `${regions.get(from) ?? from}>${regions.get(to) ?? to}`),
      ),
    );
  const expected = new Map<string, string[]>();
  for (const event of transfers) {
    const wider = event.links
      .filter(({ type }) => SAME_GOODS.includes(type))
      .flatMap(({ to }) => byId.get(to) ?? [])
      .filter(({ kind }) => TRANSFERS.includes(kind));
    for (const pair of pairsOf(event)) {
      if (wider.some((other) => pairsOf(other).has(pair))) continue;
      expected.set(pair, [...(expected.get(pair) ?? []), event.id]);
    }
  }
  const { flows, transferCount } = await read({ events: 1 });
  expect(
    Object.fromEntries(
      flows.map(({ originRegion, destinationRegion, eventCount }) => [
        `${originRegion}>${destinationRegion}`,
        eventCount,
      ]),
    ),
  ).toEqual(Object.fromEntries([...expected].map(([pair, ids]) => [pair, ids.length])));
  expect(transferCount).toBe(new Set([...expected.values()].flat()).size);
});

it('the transfers of a flow are as many as it counts, each once, newest first, within its span', async () => {
  // Few enough for one page each.
  for (const flow of (await read({ destinations: ['NLD', 'KEN', 'USA'] })).flows) {
    const ids = flow.events.nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([ids.length, flow.events.totalCount]).toEqual([flow.eventCount, flow.eventCount]);
    const days = flow.events.nodes.map(({ date }) => date.iso);
    expect(days.map((day) => day.slice(0, 7))).toEqual(
      days.map((day) => day.slice(0, 7)).toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)),
    );
    for (const day of days) {
      expect(flow.earliest.slice(0, day.length) <= day && day <= flow.latest).toBe(true);
    }
  }
});

it('a page of a flow’s transfers goes on where the last one ended', async () => {
  const choice = { origins: ['CHN'], destinations: ['NLD'], by: 'DESTINATIONS' };
  const [whole] = (await read(choice)).flows;
  const [head] = (await read({ ...choice, events: 2 })).flows;
  const [tail] = (await read({ ...choice, after: head?.events.pageInfo.endCursor })).flows;
  expect(head?.events.pageInfo.hasNextPage).toBe(true);
  expect([...(head?.events.nodes ?? []), ...(tail?.events.nodes ?? [])]).toEqual(whole?.events.nodes);
});

it('China to the Netherlands: six transfers, by country and by region of either end', async () => {
  // As tests/api/flows.test.ts has it by the files: six of CHN to NLD.
  const choice = { origins: ['CHN'], destinations: ['NLD'] };
  const ends = async (by: string) =>
    (await read({ ...choice, by })).flows.map(
      ({ originRegion, origin, destinationRegion, destination, eventCount }) => [
        ...[originRegion, origin?.code ?? null, destinationRegion, destination?.code ?? null, eventCount],
      ],
    );
  expect(await ends('BOTH')).toEqual([['Asia', null, 'Europe', null, 6]]);
  expect(await ends('ORIGINS')).toEqual([['Asia', null, 'Europe', 'NLD', 6]]);
  expect(await ends('DESTINATIONS')).toEqual([['Asia', 'CHN', 'Europe', null, 6]]);
});

it('nothing that is asked for gives no flow; of those left out the number is told', async () => {
  expect(await read({ products: ['ventilator'], origins: ['ISL'] })).toEqual({
    flows: [],
    leftOut: 0,
    transferCount: 0,
  });
  expect(await read({ knownBy: '2019-12-31' })).toEqual({ flows: [], leftOut: 0, transferCount: 0 });
  const all = await read({ events: 1 });
  const one = await read({ events: 1, first: 1 });
  expect([one.flows.length, one.leftOut]).toEqual([1, all.flows.length - 1]);
});

it('however ends are chosen, a flow counts no transfer twice, and the whole no more than all flows together', async () => {
  const codes = fc.constantFrom('CHN', 'USA', 'DEU', 'ITA', 'KEN', 'BRA', 'TUR', 'TWN');
  const choice = fc.record({
    by: fc.constantFrom('BOTH', 'ORIGINS', 'DESTINATIONS'),
    origins: fc.option(fc.uniqueArray(codes, { minLength: 1, maxLength: 3 })),
    destinations: fc.uniqueArray(codes, { minLength: 1, maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(choice, async (variables) => {
      const { flows, transferCount } = await read(variables);
      const listed = flows.map(({ events }) => events.nodes.map(({ id }) => id));
      for (const [at, ids] of listed.entries()) {
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBe(Math.min(100, flows[at]?.eventCount ?? 0));
      }
      const sum = flows.reduce((all, { eventCount }) => all + eventCount, 0);
      const shared = flows.reduce((all, { sharedCount }) => all + sharedCount, 0);
      expect(transferCount).toBeLessThanOrEqual(sum);
      // Only a transfer that is shared is on several flows to the same kind of place, or one from several origins.
      if (variables.origins?.length === 1 && shared === 0) expect(transferCount).toBe(sum);
      const fewer = await read({ ...variables, minEvents: 3 });
      for (const flow of fewer.flows) expect(flows).toContainEqual(flow);
    }),
    { numRuns: 8 },
  );
});

it.each([
  ['origins', { origins: ['Asia'] }, 'the id of a country'],
  ['minEvents', { minEvents: 0 }, 'a whole number from 1'],
  ['first', { first: 501 }, '1 to 500'],
])('%s that cannot be is refused by name', async (argument, variables, valid) => {
  const { body } = await send(QUERY, { events: 1, ...variables });
  expect(body.errors?.[0]).toMatchObject({
    message: expect.stringMatching(new RegExp(`^regionFlows\\(${argument}:\\): got .*${valid}`)),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
