import { beforeAll, describe, expect, it } from 'vitest';
import { send } from '../kit/api.ts';
import { type FactSet, readFactSet } from '../kit/fact-set.ts';
import { readAll, whole } from '../kit/whole-list.ts';

/* Expected lists are filtered and sorted here from the files. */

let files: FactSet;
beforeAll(() => {
  files = readFactSet();
});

const text = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const partsOf = (event: FactSet['events'][number]): string[] => [
  ...new Set([...event.senders, ...event.recipients, ...event.manufacturers, ...event.issuers]),
];
/** A day that a date as written surely does not go beyond: months are taken as 31 days long, which compares alike. */
const last = (written: string): string =>
  written.length === 4 ? `${written}-12-31` : written.length === 7 ? `${written}-31` : written;

describe('actors', () => {
  it('come by name, page by page, those of a kind and a country', async () => {
    const expected = files.actors
      .filter(({ kind, country }) => kind === 'manufacturer' && country === 'CHN')
      .toSorted((a, b) => text(a.name, b.name) || text(a.id, b.id))
      .map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(60);
    expect(await readAll('actors', 'filter: {kinds: [MANUFACTURER], countries: ["CHN"]}')).toEqual(
      whole(expected),
    );
  });

  it('come by how many events they had a part in', async () => {
    const counts = new Map<string, number>();
    for (const id of files.events.flatMap(partsOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
    const expected = files.actors
      .map(({ id }) => ({ id, count: counts.get(id) ?? 0 }))
      .toSorted((a, b) => b.count - a.count || text(a.id, b.id))
      .map(({ id }) => id);
    expect(await readAll('actors', 'orderBy: MOST_EVENTS')).toEqual(whole(expected));
  });

  it('with a part are those that had it', async () => {
    const issuers = new Set(files.events.flatMap((event) => event.issuers));
    expect((await readAll('actors', 'filter: {roles: [ISSUER]}')).ids.toSorted()).toEqual(
      [...issuers].sort(),
    );
  });

  it('on a day are those of events known by then', async () => {
    const out = new Set(
      files.sources.flatMap(({ id, date }) => (date !== null && last(date) <= '2020-02-15' ? id : [])),
    );
    const known = new Set(files.claims.flatMap(({ event, source }) => (out.has(source) ? event : [])));
    const expected = new Set(files.events.filter(({ id }) => known.has(id)).flatMap(partsOf));
    expect(expected.size).toBeGreaterThan(3);
    expect((await readAll('actors', 'knownBy: "2020-02-15"')).ids.toSorted()).toEqual([...expected].sort());
  });

  it('of a country that is not there are none', async () => {
    expect(await readAll('actors', 'filter: {countries: ["XXX"]}')).toEqual(whole([]));
  });
});

describe('sources', () => {
  const first = (written: string): string => `${written}-01-01`.slice(0, 10);

  it.each([
    ['DATE_NEWEST', -1],
    ['DATE_OLDEST', 1],
  ])('in the order %s come by date, undated last', async (orderBy, sign) => {
    const expected = files.sources
      .filter(({ kind }) => kind === 'government' || kind === 'blog')
      .toSorted(
        (a, b) =>
          Number(a.date === null) - Number(b.date === null) ||
          sign * text(first(a.date ?? ''), first(b.date ?? '')) ||
          text(a.id, b.id),
      )
      .map(({ id }) => id);
    expect(await readAll('sources', `filter: {kinds: [GOVERNMENT, BLOG]}, orderBy: ${orderBy}`)).toEqual(
      whole(expected),
    );
  });

  it('of a language, a country and some days are those that say so', async () => {
    const expected = files.sources.filter(
      ({ language, country, date }) =>
        language === 'nl' &&
        country === 'NLD' &&
        date !== null &&
        first(date) <= '2020-06-30' &&
        last(date) >= '2020-03-01',
    );
    expect(expected.length).toBeGreaterThan(2);
    const got = await readAll(
      'sources',
      'filter: {languages: ["nl"], countries: ["NLD"], published: {from: "2020-03-01", to: "2020-06-30"}}',
    );
    expect(got.ids.toSorted()).toEqual(expected.map(({ id }) => id).sort());
  });

  it('without a date are those of which none was seen; on a day they are not there', async () => {
    const undated = files.sources.filter(({ date }) => date === null).map(({ id }) => id);
    expect((await readAll('sources', 'filter: {isDated: false}')).ids).toEqual(undated.sort());
    expect((await readAll('sources', 'filter: {isDated: false}, knownBy: "2026-01-01"')).ids).toEqual([]);
  });
});

it.each([
  ['{ actors(filter: {countries: ["actor:x"]}) { totalCount } }', 'actors(filter.countries:): got "actor:x"'],
  ['{ sources(filter: {publishers: [""]}) { totalCount } }', 'sources(filter.publishers:): got ""'],
  ['{ sources(first: 101) { totalCount } }', 'sources(first:): got 101; valid: a whole number from 1 to 100'],
  [
    '{ sources(filter: {published: {from: "2021-01-01", to: "2020-01-01"}}) { totalCount } }',
    'sources(filter.published:): got from 2021-01-01 to 2020-01-01',
  ],
])('%s is refused', async (query, message) => {
  const { body } = await send(query);
  expect(body.errors?.[0]?.message).toContain(message);
  expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
