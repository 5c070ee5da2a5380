import { beforeAll, expect, it } from 'vitest';
import { ask } from '../kit/api.ts';
import { type FactSet, readFactSet } from '../kit/fact-set.ts';
import { isTransfer, oracleOfFlows, oracleOfTotals, type OracleTotal } from '../kit/sum-oracle.ts';
import { enumNameOf } from '../kit/words.ts';

/*
 * Every sum by country and every flow of the record, beside what a second reckoning from the files alone gives.
 */

interface Total {
  readonly eventCount: number;
  readonly leftOutCount: number;
  readonly sums: readonly {
    readonly unit: string;
    readonly amount: number | null;
    readonly itemCount: number;
    readonly sharedCount: number;
    readonly qualifier: string | null;
  }[];
}

interface Flow {
  readonly origin: { readonly code: string };
  readonly destination: { readonly code: string };
  readonly eventCount: number;
  readonly sharedCount: number;
}

const AT_ONCE = 20;

let facts: FactSet;
let countries: string[];
beforeAll(() => {
  facts = readFactSet();
  countries = [
    ...new Set(facts.events.filter(isTransfer).flatMap((event) => [...event.origins, ...event.destinations])),
  ].toSorted();
});

/** The totals for one country each, several in one request. */
async function totalsOf(side: 'origins' | 'destinations', rival: string): Promise<Map<string, Total>> {
  const totals = new Map<string, Total>();
  for (let at = 0; at < countries.length; at += AT_ONCE) {
    const some = countries.slice(at, at + AT_ONCE);
    const fields = some.map(
      (code) =>
        `${code}: total(filter: { ${side}: ["${code}"] }, rival: ${rival}) {
          eventCount leftOutCount sums { unit amount itemCount sharedCount qualifier } }`,
    );
    const data = await ask<Record<string, Total>>(`{ ${fields.join(' ')} }`);
    for (const code of some) totals.set(code, data[code] as Total);
  }
  return totals;
}

/** As the oracle says it: units in words of the files, without those of which nothing is stated. */
function asReckoned({ eventCount, leftOutCount, sums }: Total): OracleTotal {
  const known = sums.flatMap(({ unit, amount, itemCount }) =>
    amount === null ? [] : [[unit.toLowerCase(), { amount, itemCount }] as const],
  );
  return { eventCount, leftOutCount, sums: Object.fromEntries(known) };
}

it.each([
  ['origins', 'HEADLINE'],
  ['destinations', 'HEADLINE'],
  ['destinations', 'LOWEST'],
  ['destinations', 'HIGHEST'],
] as const)('what left or went to each country (%s, %s) is what the files come to', async (side, rival) => {
  const reckon = oracleOfTotals(facts);
  const got = await totalsOf(side, rival);
  expect(got.size).toBeGreaterThan(50);
  const expected = countries.map((code) => [code, reckon((event) => event[side].includes(code), rival)]);
  expect([...got].map(([code, total]) => [code, asReckoned(total)])).toEqual(expected);
});

it('no sum with goods that went to further countries is called exact', async () => {
  const sums = [...(await totalsOf('destinations', 'HEADLINE')).values()].flatMap((total) => total.sums);
  const shared = sums.filter(({ sharedCount }) => sharedCount > 0);
  expect(shared.length).toBeGreaterThan(0);
  expect(shared.filter(({ qualifier }) => qualifier === 'EXACT')).toEqual([]);
});

it.each([
  ['of every kind and product', null, null],
  ['of purchases', 'purchase', null],
  ['of shipments', 'shipment', null],
  ['with surgical masks', null, 'mask-surgical'],
  ['with ventilators', null, 'ventilator'],
  ['with antibody tests', null, 'test-kit-antibody'],
])('flows between countries %s are those of the files', async (_what, kind, product) => {
  const { flows } = await ask<{ flows: { leftOut: number; flows: Flow[] } }>(
    `query ($kinds: [EventKind!], $products: [ID!]) {
      flows(first: 500, kinds: $kinds, products: $products) {
        leftOut flows { origin { code } destination { code } eventCount sharedCount } } }`,
    { kinds: kind === null ? null : [enumNameOf(kind)], products: product === null ? null : [product] },
  );
  expect(flows.leftOut).toBe(0);
  const got = flows.flows.map(({ origin, destination, eventCount, sharedCount }) => [
    `${origin.code} ${destination.code}`,
    { eventCount, sharedCount },
  ]);
  const expected = oracleOfFlows(
    facts,
    (event) =>
      (kind === null || event.kind === kind) &&
      (product === null || event.items.some((item) => item.product === product)),
  );
  expect(got.length).toBeGreaterThan(5);
  expect(Object.fromEntries(got)).toEqual(expected);
});
