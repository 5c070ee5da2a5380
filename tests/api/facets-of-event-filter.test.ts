import { expect, it } from 'vitest';
import { ask } from '../kit/api.ts';
import { knownEvents } from '../kit/event-oracle.ts';
import { type FactSet, readFactSet } from '../kit/fact-set.ts';

const files = readFactSet();
type Event = FactSet['events'][number];

interface Facets {
  readonly list: {
    readonly totalCount: number;
    readonly facets: readonly {
      readonly by: string;
      readonly values: readonly { readonly value: string; readonly count: number }[];
      readonly withoutValue: number;
    }[];
  };
}

/** How many elements of a list have each value, by each thing asked for; all values are given. */
async function facetsOf(field: string, args: string, by: readonly string[]) {
  const { list } = await ask<Facets>(`{ list: ${field}(${args}) {
    totalCount facets(by: [${by.join(' ')}], first: 100) { by values { value count } withoutValue }
  } }`);
  const counts = list.facets.map(({ by: each, values }) => [
    each,
    Object.fromEntries(values.map(({ value, count }) => [value, count])),
  ]);
  const without = list.facets.map(({ withoutValue }) => withoutValue);
  return { totalCount: list.totalCount, without, ...Object.fromEntries(counts) };
}

/** How many have each value, from the values of each. */
function counted(valuesOfEach: Iterable<Iterable<string>>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const values of valuesOfEach) for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** What events say of each thing that they lead to: by its id, its values. */
function valuesBy(events: readonly Event[], read: (event: Event) => readonly (readonly [string, string])[]) {
  const found = new Map<string, Set<string>>();
  for (const [id, value] of events.flatMap(read)) found.set(id, (found.get(id) ?? new Set()).add(value));
  return found;
}

it('countries that gifts from China went to are counted by those gifts alone', async () => {
  const gifts = files.events.filter(({ kind, origins }) => kind === 'donation' && origins.includes('CHN'));
  const directions = valuesBy(gifts, ({ origins, destinations }) => [
    ...origins.map((code) => [code, 'OUT'] as const),
    ...destinations.map((code) => [code, 'IN'] as const),
  ]);
  const received = [...directions.values()].filter((values) => values.has('IN'));
  expect(received.length).toBeGreaterThan(50);
  expect(
    await facetsOf(
      'countries',
      'filter: {direction: IN, eventFilter: {kinds: [DONATION], origins: ["CHN"]}}',
      ['EVENT_KIND', 'DIRECTION'],
    ),
  ).toEqual({
    totalCount: received.length,
    without: [0, 0],
    EVENT_KIND: { DONATION: received.length },
    DIRECTION: counted(received),
  });
});

it('actors in recalls are counted by their parts in recalls', async () => {
  const roles = valuesBy(
    files.events.filter(({ kind }) => kind === 'recall'),
    ({ senders, recipients, manufacturers, issuers }) => [
      ...senders.map((id) => [id, 'SENDER'] as const),
      ...recipients.map((id) => [id, 'RECIPIENT'] as const),
      ...manufacturers.map((id) => [id, 'MANUFACTURER'] as const),
      ...issuers.map((id) => [id, 'ISSUER'] as const),
    ],
  );
  expect(await facetsOf('actors', 'filter: {eventFilter: {kinds: [RECALL]}}', ['ROLE'])).toEqual({
    totalCount: roles.size,
    without: [0],
    ROLE: counted(roles.values()),
  });
});

it('standards are counted by the goods of the events that meet the filter and could be known', async () => {
  const day = '2020-04-30';
  const rules = knownEvents(files, day).flatMap(({ record }) =>
    record.kind === 'policy' && record.standards.length > 0 ? record : [],
  );
  const goods = valuesBy(rules, ({ standards, items }) =>
    standards.flatMap((standard) => items.map(({ product }) => [standard, `product:${product}`] as const)),
  );
  const all = new Set(rules.flatMap(({ standards }) => standards));
  const args = `filter: {eventFilter: {kinds: [POLICY]}}, knownBy: "${day}"`;
  expect(await facetsOf('standards', args, ['PRODUCT', 'EVENT_KIND'])).toEqual({
    totalCount: all.size,
    without: [all.size - goods.size, 0],
    PRODUCT: counted(goods.values()),
    EVENT_KIND: { POLICY: all.size },
  });
});

it('publishers are counted by the documents that tell of the events, not by all of theirs', async () => {
  const cited = new Set(
    files.claims.flatMap(({ event, source }) => (event === 'nld-ffp2-recall-2020-03-28' ? source : [])),
  );
  const told = files.sources.filter(({ id }) => cited.has(id));
  const by = (valueOf: (source: FactSet['sources'][number]) => string) => {
    const found = new Map<string, Set<string>>();
    for (const each of told) {
      found.set(each.publisher, (found.get(each.publisher) ?? new Set()).add(valueOf(each)));
    }
    return counted(found.values());
  };
  const args = 'filter: {eventFilter: {ids: ["nld-ffp2-recall-2020-03-28"]}}';
  expect(await facetsOf('publishers', args, ['KIND', 'LANGUAGE'])).toEqual({
    totalCount: new Set(told.map(({ publisher }) => publisher)).size,
    without: [0, 0],
    KIND: by(({ kind }) => kind.toUpperCase().replaceAll('-', '_')),
    LANGUAGE: by(({ language }) => language),
  });
});

it('an event filter that nothing meets counts nothing', async () => {
  const args = 'filter: {eventFilter: {kinds: [RECALL], origins: ["ISL"]}}';
  expect(await facetsOf('countries', args, ['DIRECTION', 'REGION'])).toEqual({
    totalCount: 0,
    without: [0, 0],
    DIRECTION: {},
    REGION: {},
  });
  expect(await facetsOf('publishers', args, ['KIND'])).toEqual({ totalCount: 0, without: [0], KIND: {} });
});
