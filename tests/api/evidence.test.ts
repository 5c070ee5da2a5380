import { expect, it } from 'vitest';
import { ask, send } from '../kit/api.ts';

/*
 * Expected evidence is worked out by hand from seed/data, by the rules of docs/affairs.md: publishers, slips and silences
 * from the claims about the event in claims.jsonl with their sources in sources.jsonl; confirming events, answers and
 * incidents with the same goods from the links in events.jsonl, those of the same maker from its manufacturers and items.
 */

interface Item {
  readonly stance: string;
  readonly kind: string;
  readonly sentence: string;
  readonly relation: string | null;
  readonly event: { readonly id: string } | null;
  readonly claims: readonly { readonly id: string }[];
  readonly claimCount: number;
  readonly source: { readonly publisher: { readonly name: string } } | null;
  readonly disagreement: { readonly ratio: number | null } | null;
}

interface Evidence {
  readonly for: readonly Item[];
  readonly forCount: number;
  readonly against: readonly Item[];
  readonly againstCount: number;
  readonly answers: readonly Item[];
  readonly answerCount: number;
  readonly related: readonly Item[];
  readonly relatedCount: number;
  readonly isTruncated: boolean;
}

const QUERY = `query ($event: ID!, $first: Int! = 20, $knownBy: Date) {
  evidence(event: $event, first: $first, knownBy: $knownBy) {
    for { ...item } forCount against { ...item } againstCount
    answers { ...item } answerCount related { ...item } relatedCount isTruncated
  }
}
fragment item on EvidenceItem {
  stance kind sentence relation event { id } claims { id } claimCount source { publisher { name } } disagreement { ratio }
}`;

async function evidence(event: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Evidence> {
  const found = (await ask<{ evidence: Evidence | null }>(QUERY, { event, ...variables })).evidence;
  if (!found) throw new Error(`no evidence on ${event}`);
  return found;
}

const DUTCH = 'nld-ffp2-recall-2020-03-28';
const eventsOf = (items: readonly Item[]): string[] =>
  items.flatMap(({ event }) => event?.id.replace('event:', '') ?? []);
const kindsOf = (items: readonly Item[]): string[] => items.map(({ kind }) => kind);

it('for the Dutch recall stand twelve publishers, each once, the test that prompted it and four rules it prompted', async () => {
  const found = await evidence(DUTCH);
  const publishers = found.for.filter(({ kind }) => kind === 'PUBLISHER');
  // 14 sources state a value that is no slip: De Telegraaf, NU.nl, HLN and Premium Times several; Global Voices only a slip.
  expect(publishers).toHaveLength(12);
  const names = publishers.map(({ source }) => source?.publisher.name);
  expect(names).not.toContain('Global Voices');
  // The two of 28 March come first; of HLN three claims, the quantity the weightiest.
  expect(names.slice(0, 2).sort()).toEqual(['HLN (Belga)', 'HuffPost Canada']);
  expect(publishers.find(({ source }) => source?.publisher.name === 'HLN (Belga)')).toMatchObject({
    stance: 'FOR',
    sentence: 'HLN (Belga), 2020-03-28: 600,000 of a lot of 1.3 million.',
    claimCount: 3,
    claims: [
      { id: 'claim:clm-88c74df25b0c' },
      { id: 'claim:clm-22e866b076c8' },
      { id: 'claim:clm-fc47730899d0' },
    ],
  });
  expect(eventsOf(found.for).sort()).toEqual([
    'chn-announcement-12-2020-04-25',
    'chn-announcement-5-2020-03-31',
    'chn-customs-53-2020-04-10',
    'nld-rivm-checks-2020-03',
    'nld-tno-test-2020-03',
  ]);
  expect(found.forCount).toBe(17);
});

it('against it stand two disagreements, the quantity first, and the sixty millions taken for a slip', async () => {
  const { against, againstCount } = await evidence(DUTCH);
  expect(againstCount).toBe(3);
  expect(kindsOf(against)).toEqual(['DISAGREEMENT', 'DISAGREEMENT', 'SUSPECT_VALUE']);
  // Quantity and date (28 or 31 March).
  // 500,000 (Premium Times) to 60,000,000 (Global Voices).
  expect(against[0]).toMatchObject({
    sentence: 'Sources differ on quantity: 500,000 to 60,000,000 pieces, 120 times as much.',
    disagreement: { ratio: 120 },
    source: null,
  });
  expect(against[2]).toMatchObject({
    claims: [{ id: 'claim:clm-7504a3497d28' }],
    source: { publisher: { name: 'Global Voices' } },
  });
});

it('answers are neutral, and the failed test of the same delivery is related', async () => {
  const found = await evidence(DUTCH);
  expect(eventsOf(found.answers).sort()).toEqual([
    'chn-embassy-dublin-2020-03-30',
    'chn-embassy-hague-2020-03-29',
    'chn-mfa-nl-masks-reply-2020-04',
    'chn-mfa-quality-2020-03-30',
    'chn-state-council-presser-2020-04-05',
  ]);
  expect(new Set(found.answers.map(({ stance }) => stance))).toEqual(new Set(['NEUTRAL']));
  expect(found.related).toMatchObject([
    {
      stance: 'RELATED',
      kind: 'SAME_GOODS',
      event: { id: 'event:nld-tno-test-2020-03' },
      relation: 'PROMPTED_BY',
    },
  ]);
  expect(found.relatedCount).toBe(1);
});

it('a gift of which only the giver’s side writes has no receipt', async () => {
  // One source, the Taipei Times of Taiwan; the masks went to Australia.
  const found = await evidence('aus-taiwan-victoria-2020-09-14');
  expect(found).toMatchObject({
    forCount: 1,
    against: [
      {
        kind: 'MISSING_RECEIPT',
        sentence: 'No document on record was published where the goods went: Australia.',
        claims: [],
      },
    ],
    againstCount: 1,
    answerCount: 0,
    relatedCount: 0,
  });
});

it('against a gift that one newspaper of the receiving country reports nothing is on record', async () => {
  // Bangladesh Sangbad Sangstha states three quantities; no links, no maker.
  expect(await evidence('bgd-overseas-chinese-2020-03-29')).toMatchObject({
    for: [{ kind: 'PUBLISHER', claimCount: 3 }],
    against: [],
    againstCount: 0,
    answers: [],
    related: [],
    relatedCount: 0,
    isTruncated: false,
  });
});

it('a ministry of the sending country is a party, and comes before the newspaper', async () => {
  const { for: supporting } = await evidence('bfa-team-2020-04-16');
  expect(supporting.map(({ kind, source }) => [kind, source?.publisher.name])).toEqual([
    ['PARTY_DOCUMENT', 'Ministry of Foreign Affairs (China)'],
    ['PUBLISHER', 'aOuaga'],
  ]);
});

it('tests of one maker: the goods themselves failed in Brazil, others of the kind in Britain and India', async () => {
  const found = await evidence('bra-vale-wondfo-donation-2020-03-30');
  expect(found.related.map(({ kind }) => kind)).toEqual([
    'SAME_GOODS',
    'SAME_MAKER',
    'SAME_MAKER',
    'SAME_MAKER',
  ]);
  expect(eventsOf(found.related)).toEqual([
    'bra-wondfo-75pct-2020-04-01',
    'gbr-antibody-failure-2020-04-06',
    'ind-icmr-cancellation-2020-04-27',
    'ind-tamil-nadu-return-2020-04-27',
  ]);
  const one = await evidence('bra-vale-wondfo-donation-2020-03-30', { first: 1 });
  expect(one.related).toHaveLength(1);
  expect(one.relatedCount).toBe(4);
});

it('the maker that a source leaves open, and its slip, speak against the Dutch purchase', async () => {
  const { against, for: supporting } = await evidence('nld-kn95-purchase-2020-03');
  expect(kindsOf(against)).toEqual(expect.arrayContaining(['SUSPECT_VALUE', 'SILENT_SOURCE']));
  expect(supporting.find(({ kind }) => kind === 'CONFIRMING_EVENT')).toMatchObject({
    event: { id: 'event:nld-mask-delivery-2020-03-21' },
    relation: 'DELIVERS',
  });
});

it('cut short, the lists say so and the counts stay whole', async () => {
  const found = await evidence(DUTCH, { first: 1 });
  expect([found.for, found.against, found.answers, found.related].map(({ length }) => length)).toEqual([
    1, 1, 1, 1,
  ]);
  expect(found).toMatchObject({
    forCount: 17,
    againstCount: 3,
    answerCount: 5,
    relatedCount: 1,
    isTruncated: true,
  });
});

it('on the day of the recall two papers and the test stood for it, and nothing against it', async () => {
  const found = await evidence(DUTCH, { knownBy: '2020-03-28' });
  expect(found).toMatchObject({ forCount: 3, againstCount: 0, answerCount: 0, relatedCount: 0 });
  expect(eventsOf(found.for)).toEqual(['nld-tno-test-2020-03']);
});

it('no event, or none yet, has no evidence', async () => {
  expect((await ask<{ evidence: null }>(QUERY, { event: 'no-such-event' })).evidence).toBeNull();
  expect((await ask<{ evidence: null }>(QUERY, { event: DUTCH, knownBy: '2020-03-27' })).evidence).toBeNull();
});

it.each([
  ['first', { first: 101 }],
  ['event', { event: 'country:NLD' }],
])('%s out of range is refused by name', async (argument, variables) => {
  const { body } = await send(QUERY, { event: DUTCH, ...variables });
  expect(body.errors?.[0]).toMatchObject({
    message: expect.stringContaining(`evidence(${argument}:): got`),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
