import { expect, it } from 'vitest';
import { ask, send } from '../kit/api.ts';

/*
 * Expected chains are read off the links of seed/data/events.jsonl by hand, by the rules of docs/affairs.md; what was
 * known on a day off the dates of the sources in sources.jsonl that claims.jsonl names for each event.
 */

interface Chain {
  readonly incidentChain: {
    readonly eventCount: number;
    readonly isTruncated: boolean;
    readonly leftOutCount: number;
    readonly leftOut: readonly { via: { id: string }; reason: string; count: number }[];
    readonly stages: readonly {
      stage: string;
      isKnown: boolean;
      entries: readonly {
        event: { id: string };
        isContext: boolean;
        isSurelyAfterPrevious: boolean;
        hangsOn: readonly { type: string; event: { id: string } }[];
      }[];
    }[];
  } | null;
}

const QUERY = `query ($event: ID!, $maxEvents: Int! = 100, $maxHops: Int! = 12, $knownBy: Date) {
  incidentChain(event: $event, maxEvents: $maxEvents, maxHops: $maxHops, knownBy: $knownBy) {
    eventCount isTruncated leftOutCount
    leftOut { via { id } reason count }
    stages {
      stage isKnown
      entries { event { id } isContext isSurelyAfterPrevious hangsOn { type event { id } } }
    }
  }
}`;

const bare = ({ id }: { id: string }): string => id.replace('event:', '');

async function chain(event: string, variables: Readonly<Record<string, unknown>> = {}) {
  return (await ask<Chain>(QUERY, { event, ...variables })).incidentChain;
}

/** Event ids by stage, those of context with a tilde. */
function staged(found: Chain['incidentChain']): Record<string, string[]> {
  return Object.fromEntries(
    (found?.stages ?? []).map(({ stage, entries }) => [
      stage,
      entries.map(({ event, isContext }) => (isContext ? '~' : '') + bare(event)),
    ]),
  );
}

const DUTCH = {
  DEAL: ['nld-kn95-purchase-2020-03'],
  SHIPMENT: ['nld-mask-delivery-2020-03-21'],
  FINDING: ['nld-tno-test-2020-03'],
  MEASURE: ['nld-ffp2-recall-2020-03-28'],
  ANSWER: [
    'chn-embassy-hague-2020-03-29',
    'chn-embassy-dublin-2020-03-30',
    'chn-mfa-quality-2020-03-30',
    'chn-mfa-nl-masks-reply-2020-04',
    'chn-state-council-presser-2020-04-05',
  ],
  REPLACEMENT_OR_REFUND: ['nld-airlift-2020-04-20'],
  RULE: [
    '~nld-igj-kn95-equivalence-2020-03-23',
    '~chn-announcement-5-2020-03-31',
    '~nld-rivm-checks-2020-03',
    '~chn-customs-53-2020-04-10',
    '~chn-announcement-12-2020-04-25',
  ],
};

it.each(['nld-ffp2-recall-2020-03-28', 'nld-kn95-purchase-2020-03', 'event:nld-airlift-2020-04-20'])(
  'the Dutch recall is the same affair from %s',
  async (event) => {
    const found = await chain(event);
    expect(staged(found)).toEqual(DUTCH);
    expect(found).toMatchObject({ eventCount: 15, isTruncated: false });
  },
);

it('branches are kept: each entry names what it hangs on', async () => {
  const found = await chain('nld-ffp2-recall-2020-03-28');
  const hangsOn = Object.fromEntries(
    (found?.stages ?? [])
      .flatMap(({ entries }) => entries)
      .map((entry) => [
        bare(entry.event),
        entry.hangsOn.map(({ type, event }) => `${type} ${bare(event)}`).sort(),
      ]),
  );
  expect(hangsOn).toMatchObject({
    'nld-kn95-purchase-2020-03': [],
    'nld-mask-delivery-2020-03-21': ['DELIVERS nld-kn95-purchase-2020-03'],
    'nld-ffp2-recall-2020-03-28': [
      'CONCERNS nld-mask-delivery-2020-03-21',
      'FOLLOWS nld-igj-kn95-equivalence-2020-03-23',
      'PROMPTED_BY nld-tno-test-2020-03',
    ],
    'chn-mfa-nl-masks-reply-2020-04': [
      'REPLIES_TO chn-embassy-hague-2020-03-29',
      'REPLIES_TO nld-ffp2-recall-2020-03-28',
    ],
  });
});

it('other affairs are told, not swallowed: eleven more hang on the Chinese rule, Spain on the press conference', async () => {
  const found = await chain('nld-ffp2-recall-2020-03-28');
  const leftOut = (found?.leftOut ?? []).map(({ via, reason, count }) => [bare(via), reason, count]);
  expect(leftOut).toContainEqual(['chn-mfa-quality-2020-03-30', 'OTHER_AFFAIR', 1]);
  expect(leftOut).toContainEqual(['chn-state-council-presser-2020-04-05', 'TOTAL', 1]);
  expect(leftOut[0]).toEqual(['chn-announcement-5-2020-03-31', 'OTHER_AFFAIR', 11]);
  expect(found?.leftOutCount).toBe(leftOut.reduce((sum, [, , count]) => sum + Number(count), 0));
});

it('the Spanish test kits: replaced, sent back again and refunded; Georgia is shown and not walked into', async () => {
  const found = await chain('esp-bioeasy-test-failure-2020-03');
  expect(staged(found)).toMatchObject({
    DEAL: ['esp-bioeasy-order-2020-03'],
    SHIPMENT: ['esp-bioeasy-delivery-2020-03'],
    FINDING: ['esp-bioeasy-test-failure-2020-03'],
    MEASURE: [
      'esp-bioeasy-withdrawal-2020-03-26',
      '~geo-bioeasy-cancellation-2020-03-27',
      'chn-bioeasy-investigation-2020-03',
      'esp-bioeasy-second-return-2020-04-21',
    ],
    REPLACEMENT_OR_REFUND: ['esp-bioeasy-replacement-2020-03', 'esp-bioeasy-refund-2020-04-17'],
    RULE: ['~chn-announcement-5-2020-03-31'],
  });
});

it('order is only sure where the dates tell: Georgia cancelled a day later, the inquiry some day of that month', async () => {
  const found = await chain('esp-bioeasy-order-2020-03');
  const measures = found?.stages.find(({ stage }) => stage === 'MEASURE')?.entries ?? [];
  expect(measures.map(({ isSurelyAfterPrevious }) => isSurelyAfterPrevious)).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

it('a statement that answers both has both affairs', async () => {
  const found = staged(await chain('chn-mfa-quality-2020-03-30'));
  expect(found['MEASURE']).toEqual(
    expect.arrayContaining(['nld-ffp2-recall-2020-03-28', 'esp-bioeasy-withdrawal-2020-03-26']),
  );
});

it('an event without links is its whole affair, and the other stages are unknown', async () => {
  const found = await chain('ago-donation-2020-04-17');
  expect(found?.stages.map(({ stage, isKnown }) => [stage, isKnown])).toEqual([
    ['DEAL', true],
    ['SHIPMENT', false],
    ['FINDING', false],
    ['MEASURE', false],
    ['ANSWER', false],
    ['REPLACEMENT_OR_REFUND', false],
    ['RULE', false],
  ]);
  expect(found).toMatchObject({ eventCount: 1, leftOutCount: 0, isTruncated: false });
});

it('no event, no chain', async () => {
  expect(await chain('no-such-event')).toBeNull();
});

it('a chain cut short says so, with what is nearest kept', async () => {
  const few = await chain('nld-kn95-purchase-2020-03', { maxEvents: 2 });
  expect(staged(few)).toMatchObject({ DEAL: DUTCH.DEAL, SHIPMENT: DUTCH.SHIPMENT, MEASURE: [] });
  expect(few).toMatchObject({ isTruncated: true, eventCount: 2, leftOutCount: 2 });
  expect(few?.leftOut).toEqual([
    { via: { id: 'event:nld-mask-delivery-2020-03-21' }, reason: 'BUDGET', count: 2 },
  ]);
  const near = await chain('nld-kn95-purchase-2020-03', { maxHops: 1 });
  expect(near).toMatchObject({ isTruncated: true, eventCount: 2, leftOut: [{ reason: 'HOPS', count: 2 }] });
});

it('of an umbrella of 26 parts, its own chain shows them; a single part shows only the umbrella', async () => {
  const whole = await chain('eth-jackma-arrival-2020-03-22');
  const part = await chain('rwa-jackma-2020-03-18');
  // And the pledge that the flight carried out with its 4 parts, and the next round of it with 6.
  expect(staged(whole)['DEAL']?.filter((id) => id.startsWith('~'))).toHaveLength(26 + 4 + 6);
  expect(staged(part)).toMatchObject({ DEAL: ['~eth-jackma-africa-2020-03-16', 'rwa-jackma-2020-03-18'] });
  expect(part?.eventCount).toBe(2);
});

it('on 28 March 2020 the Dutch chain was a failed test and a recall; a day earlier there was none', async () => {
  expect(staged(await chain('nld-ffp2-recall-2020-03-28', { knownBy: '2020-03-28' }))).toEqual({
    DEAL: [],
    SHIPMENT: [],
    FINDING: ['nld-tno-test-2020-03'],
    MEASURE: ['nld-ffp2-recall-2020-03-28'],
    ANSWER: [],
    REPLACEMENT_OR_REFUND: [],
    RULE: [],
  });
  expect(await chain('nld-ffp2-recall-2020-03-28', { knownBy: '2020-03-27' })).toBeNull();
});

it.each([
  ['maxEvents', { maxEvents: 201 }],
  ['maxHops', { maxHops: 0 }],
  ['event', { event: 'country:NLD' }],
])('%s out of range is refused by name', async (argument, variables) => {
  const { body } = await send(QUERY, { event: 'nld-ffp2-recall-2020-03-28', ...variables });
  expect(body.errors?.[0]).toMatchObject({
    message: expect.stringContaining(`incidentChain(${argument}:): got`),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
