import { expect, it } from 'vitest';
import { ask } from '../kit/api.ts';
import { readFactSet } from '../kit/fact-set.ts';

interface Claim {
  readonly id: string;
  readonly text: string;
  readonly number: number | null;
  readonly qualifier: string | null;
  readonly suspect: string | null;
}
interface Fact {
  readonly field: string;
  readonly aspect: string | null;
  readonly headline: string | null;
  readonly headlineAbsence: string | null;
  readonly item: { readonly key: string } | null;
  readonly claims: readonly Claim[];
}
interface Events {
  readonly events: {
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly nodes: readonly { readonly id: string; readonly facts: readonly Fact[] }[];
  };
}

const FACTS = `facts {
  field aspect headline headlineAbsence item { key } claims { id text number qualifier suspect }
}`;

async function factsOf(event: string): Promise<readonly Fact[]> {
  const answer = await ask<{ event: { facts: Fact[] } }>(`query ($id: ID!) { event(id: $id) { ${FACTS} } }`, {
    id: event,
  });
  return answer.event.facts;
}

async function allFacts(): Promise<readonly Fact[]> {
  const found: Fact[] = [];
  for (let after: string | null = null, hasNext = true; hasNext;) {
    const { events }: Events = await ask<Events>(
      `query ($after: String) {
        events(first: 100, after: $after) { pageInfo { endCursor hasNextPage } nodes { id ${FACTS} } }
      }`,
      { after },
    );
    found.push(...events.nodes.flatMap(({ facts }) => facts));
    after = events.pageInfo.endCursor;
    hasNext = events.pageInfo.hasNextPage;
  }
  return found;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.05 * Math.max(Math.abs(a), Math.abs(b));

/** Whether a claim says what the headline says, read off the two texts alone. */
const SAYS: Readonly<Record<string, (claim: Claim, headline: string) => boolean>> = {
  QUANTITY: ({ number }, headline) =>
    number !== null && near(number, Number(headline.replace(/[^\d.]/g, ''))),
  VALUE: ({ number }, headline) => number !== null && near(number, Number(headline.replace(/[^\d.]/g, ''))),
  DATE: ({ text }, headline) => text.startsWith(headline),
  REASON: ({ text }, headline) => plain(text).includes(plain(headline)),
  OUTCOME: ({ text }, headline) => plain(text).includes(plain(headline)),
};

it('on the whole record no headline stands without a claim beside it that says so and is not suspect', async () => {
  const facts = await allFacts();
  const standing = facts.filter(({ headline }) => headline !== null);
  expect(standing.length).toBeGreaterThan(1000);
  for (const { field, headline, claims } of standing) {
    const sound = claims.filter(({ suspect }) => suspect === null);
    expect(sound.length).toBeGreaterThan(0);
    const says = SAYS[field];
    if (says)
      expect([headline, sound.some((claim) => says(claim, headline ?? ''))]).toEqual([headline, true]);
  }
  for (const fact of facts) {
    expect((fact.headline === null) === (fact.headlineAbsence === null)).toBe(false);
    expect(fact.headlineAbsence === 'ASPECT').toBe(fact.aspect !== null);
  }
});

it('a claim’s text is the value of the files, letter by letter, and its number just that', async () => {
  const stated = new Map(
    (await allFacts()).flatMap(({ claims }) => claims.map((claim) => [claim.id, claim])),
  );
  const { claims } = readFactSet();
  expect(stated.size).toBe(claims.length);
  for (const { id, value } of claims) {
    expect([stated.get(`claim:${id}`)?.text, stated.get(`claim:${id}`)?.number]).toEqual([
      String(value),
      typeof value === 'number' ? value : null,
    ]);
  }
});

it('a day that the only claim contradicts is no headline', async () => {
  // By the files: the record has 2020-05-27, the one claim about the date says 2020-05-26.
  const date = (await factsOf('tls-jackma-2020-05-27')).find(({ field }) => field === 'DATE');
  expect(date).toMatchObject({
    headline: null,
    headlineAbsence: 'NOT_STATED',
    claims: [{ text: '2020-05-26' }],
  });
});

it('a quantity’s qualifier goes with the claims that state it, and with no other', async () => {
  // By the files, each claim whose number is its item's own quantity, and only those.
  const { events, claims } = readFactSet();
  const stated = new Map(
    (await allFacts()).flatMap(({ claims: of }) => of.map((claim) => [claim.id, claim])),
  );
  const byId = new Map(events.map((event) => [event.id, event]));
  for (const { id, event, field, item, value } of claims) {
    const held = byId.get(event)?.items.find(({ key }) => key === item);
    const expected = field === 'quantity' && held?.quantity === value ? held.qualifier : null;
    expect([id, stated.get(`claim:${id}`)?.qualifier]).toEqual([
      id,
      expected?.toUpperCase().replace('-', '_') ?? null,
    ]);
  }
});

it('before a source was out there is no fact, headline or qualifier', async () => {
  const { event } = await ask<{ event: unknown }>(
    `{ event(id: "tls-jackma-2020-05-27", knownBy: "2020-01-01") { ${FACTS} } }`,
  );
  expect(event).toBeNull();
});
