import { beforeAll, describe, expect, it } from 'vitest';
import { ask, send } from '../kit/api.ts';
import { type FactSet, readFactSet } from '../kit/fact-set.ts';
import { readAll, whole } from '../kit/whole-list.ts';

/* Expected lists are filtered and sorted here from the files; what disagrees is worked out anew from the format's rule. */

type Claim = FactSet['claims'][number];
type Source = FactSet['sources'][number];

let files: FactSet;
let sources: ReadonlyMap<string, Source>;
let events: ReadonlyMap<string, FactSet['events'][number]>;
beforeAll(() => {
  files = readFactSet();
  sources = new Map(files.sources.map((source) => [source.id, source]));
  events = new Map(files.events.map((event) => [event.id, event]));
});

const dateOf = ({ source }: Claim): string | null => sources.get(source)?.date ?? null;
const first = (written: string): string => `${written}-01-01`.slice(0, 10);
/** Months are taken as 31 days long, which compares alike with days that end no month. */
const last = (written: string): string =>
  written.length === 4 ? `${written}-12-31` : written.length === 7 ? `${written}-31` : written;
const isOut = (claim: Claim, day: string): boolean => last(dateOf(claim) ?? '9999') <= day;
const itemOf = ({ event, item }: Claim) => events.get(event)?.items.find(({ key }) => key === item);

const text = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
function inOrder(claims: readonly Claim[], sign = -1): string[] {
  const day = (claim: Claim): string => first(dateOf(claim) ?? '');
  return claims
    .toSorted(
      (a, b) =>
        Number(dateOf(a) === null) - Number(dateOf(b) === null) ||
        sign * text(day(a), day(b)) ||
        text(a.id, b.id),
    )
    .map(({ id }) => id);
}

function disputed(claims: readonly Claim[]): ReadonlySet<string> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const point = JSON.stringify([claim.event, claim.field, claim.item, claim.aspect]);
    groups.set(point, [...(groups.get(point) ?? []), claim]);
  }
  return new Set(
    [...groups.values()].flatMap((group) =>
      group.filter((a) => group.some((b) => differ(a, b))).map(({ id }) => id),
    ),
  );
}

function differ(a: Claim, b: Claim): boolean {
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return a.value !== b.value;
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return true;
  if (Math.max(a.value, b.value) <= 1.05 * Math.min(a.value, b.value)) return false;
  return !boundAllows(a, b.value) && !boundAllows(b, a.value);
}

function boundAllows(claim: Claim, other: number): boolean {
  const held = itemOf(claim);
  if (claim.field !== 'quantity' || !held || held.quantity !== claim.value) return false;
  if (held.qualifier === 'at-least') return other >= held.quantity;
  return held.qualifier === 'up-to' && other <= held.quantity;
}

describe('claims', () => {
  it.each([
    ['DATE_NEWEST', -1],
    ['DATE_OLDEST', 1],
  ])('in the order %s come by the date of their documents, undated last', async (orderBy, sign) => {
    const expected = files.claims.filter(({ field }) => field === 'reason' || field === 'rate');
    expect(expected.some((claim) => dateOf(claim) === null)).toBe(true);
    expect(await readAll('claims', `filter: {fields: [REASON, RATE]}, orderBy: ${orderBy}`)).toEqual(
      whole(inOrder(expected, sign)),
    );
  });

  it('of an event are those about it, by bare or global id; on a field, those on it', async () => {
    const about = files.claims.filter(({ event }) => event === 'nld-ffp2-recall-2020-03-28');
    expect(about.length).toBeGreaterThan(5);
    expect(await readAll('claims', 'filter: {events: ["event:nld-ffp2-recall-2020-03-28"]}')).toEqual(
      whole(inOrder(about)),
    );
    const quantities = about.filter(({ field }) => field === 'quantity');
    expect(
      await readAll('claims', 'filter: {events: ["nld-ffp2-recall-2020-03-28"], fields: [QUANTITY]}'),
    ).toEqual(whole(inOrder(quantities)));
  });

  it('of documents, and of one document about one event, are those stated there', async () => {
    const [one, another] = [files.claims[0], files.claims.at(-1)] as [Claim, Claim];
    const stated = files.claims.filter(({ source }) => source === one.source || source === another.source);
    const both = `sources: ["${one.source}", "${another.source}"]`;
    expect(await readAll('claims', `filter: {${both}}`)).toEqual(whole(inOrder(stated)));
    expect(await readAll('claims', `filter: {${both}, events: ["${one.event}"]}`)).toEqual(
      whole(inOrder(stated.filter(({ event }) => event === one.event))),
    );
  });

  it('of a publisher are those of its documents', async () => {
    const expected = files.claims.filter(({ source }) => sources.get(source)?.publisher === 'CGTN');
    expect(new Set(expected.map(({ source }) => source)).size).toBeGreaterThan(2);
    const { source } = await ask<{ source: { publisher: { id: string } } }>(
      `{ source(id: "${expected[0]?.source}") { publisher { id } } }`,
    );
    const { id } = source.publisher;
    expect(await readAll('claims', `filter: {publishers: ["${id}"]}`)).toEqual(whole(inOrder(expected)));
  });

  it('of countries and goods are those of documents from there about such items', async () => {
    const expected = files.claims.filter(
      (claim) =>
        ['CHN', 'CAN'].includes(sources.get(claim.source)?.country ?? '') &&
        itemOf(claim)?.product === 'mask-unspecified',
    );
    expect(expected.length).toBeGreaterThan(60);
    expect(
      await readAll('claims', 'filter: {countries: ["CHN", "country:CAN"], products: ["mask-unspecified"]}'),
    ).toEqual(whole(inOrder(expected)));
  });

  it('that are doubted are the marked ones', async () => {
    const marked = files.claims.filter(({ suspect }) => suspect !== null);
    expect(await readAll('claims', 'filter: {isSuspect: true}')).toEqual(whole(inOrder(marked)));
  });

  it('that are disputed and those that are not make up the whole', async () => {
    const ids = disputed(files.claims);
    expect(ids.size).toBeGreaterThan(300);
    expect(await readAll('claims', 'filter: {isDisputed: true}')).toEqual(
      whole(inOrder(files.claims.filter(({ id }) => ids.has(id)))),
    );
    const { rest } = await ask<{ rest: { totalCount: number } }>(
      '{ rest: claims(filter: {isDisputed: false}) { totalCount } }',
    );
    expect(rest.totalCount).toBe(files.claims.length - ids.size);
  });

  it('of a unit, and of numbers within bounds, take both bounds in', async () => {
    const rates = files.claims.filter(({ unit }) => unit === '%');
    expect(await readAll('claims', 'filter: {units: ["%"]}')).toEqual(whole(inOrder(rates)));
    const within = rates.filter(({ value }) => typeof value === 'number' && value >= 30 && value <= 80);
    expect(within.some(({ value }) => value === 30 || value === 80)).toBe(true);
    expect(await readAll('claims', 'filter: {number: {unit: "%", atLeast: 30, atMost: 80}}')).toEqual(
      whole(inOrder(within)),
    );
  });

  it('on a day are those of documents surely out by then, disputed by one another', async () => {
    const out = files.claims.filter((claim) => isOut(claim, '2020-04-05'));
    const ids = disputed(out);
    expect(ids.size).toBeGreaterThan(10);
    const later = disputed(files.claims);
    expect(ids.size).toBeLessThan(out.filter(({ id }) => later.has(id)).length);
    expect(await readAll('claims', 'knownBy: "2020-04-05"')).toEqual(whole(inOrder(out)));
    expect(await readAll('claims', 'knownBy: "2020-04-05", filter: {isDisputed: true}')).toEqual(
      whole(inOrder(out.filter(({ id }) => ids.has(id)))),
    );
  });

  it('of what is not there, and on a day before any document, are none', async () => {
    expect(await readAll('claims', 'filter: {events: ["no-such-event"]}')).toEqual(whole([]));
    expect(await readAll('claims', 'knownBy: "2001-01-01"')).toEqual(whole([]));
  });

  it('are cut to a page that says whether more follow', async () => {
    const { claims } = await ask<{
      claims: { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean } };
    }>('{ claims(first: 2) { totalCount nodes { id } pageInfo { hasNextPage } } }');
    expect(claims.totalCount).toBe(files.claims.length);
    expect(claims.nodes.map(({ id }) => id)).toEqual(
      inOrder(files.claims)
        .slice(0, 2)
        .map((id) => `claim:${id}`),
    );
    expect(claims.pageInfo.hasNextPage).toBe(true);
  });
});

it.each([
  ['{ claims(filter: {events: ["actor:x"]}) { totalCount } }', 'claims(filter.events:): got "actor:x"'],
  ['{ claims(filter: {sources: [""]}) { totalCount } }', 'claims(filter.sources:): got ""'],
  ['{ claims(first: 0) { totalCount } }', 'claims(first:): got 0; valid: a whole number from 1 to 100'],
  [
    '{ claims(filter: {number: {unit: "piece", atLeast: 2, atMost: 1}}) { totalCount } }',
    'claims(filter.number:): got at least 2, at most 1',
  ],
])('%s is refused', async (query, message) => {
  const { body } = await send(query);
  expect(body.errors?.[0]?.message).toContain(message);
  expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

it('a cursor of one filter is refused by another', async () => {
  const { claims } = await ask<{ claims: { pageInfo: { endCursor: string } } }>(
    '{ claims(first: 1, filter: {isSuspect: true}) { pageInfo { endCursor } } }',
  );
  const { body } = await send(
    `{ claims(first: 1, after: "${claims.pageInfo.endCursor}") { pageInfo { endCursor } } }`,
  );
  expect(body.errors?.[0]?.message).toContain('claims(after:)');
});
