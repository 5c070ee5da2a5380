import { describe, expect, it } from 'vitest';
import { ask, send } from '../kit/api.ts';

interface Paths {
  readonly paths: {
    readonly paths: readonly {
      readonly strength: number;
      readonly length: number;
      readonly sentence: string;
      readonly nodes: readonly { readonly id: string }[];
      readonly edges: readonly {
        readonly type: string;
        readonly direction: string;
        readonly publisherCount: number | null;
        readonly event: { readonly id: string } | null;
      }[];
      readonly weakestLink: { readonly edge: { readonly type: string }; readonly why: string };
    }[];
    readonly reason: string | null;
    readonly hubs: readonly { readonly id: string }[];
    readonly missing: readonly string[];
    readonly hasMore: boolean | null;
    readonly stoppedBy: string;
    readonly explored: { readonly nodeCount: number; readonly statementCount: number };
  };
}

const QUERY = `
  query ($from: ID!, $to: ID!, $first: Int, $maxHops: Int, $mustPass: [ID!], $mustAvoid: [ID!],
         $relationshipTypes: [RelationshipType!], $families: [Family!], $happened: DayRange,
         $confidence: Confidence, $throughHubs: Boolean, $knownBy: Date) {
    paths(from: $from, to: $to, first: $first, maxHops: $maxHops, mustPass: $mustPass, mustAvoid: $mustAvoid,
          relationshipTypes: $relationshipTypes, families: $families, happened: $happened,
          confidence: $confidence, throughHubs: $throughHubs, knownBy: $knownBy) {
      paths {
        strength length sentence nodes { id }
        edges { type direction publisherCount event { id } }
        weakestLink { edge { type } why }
      }
      reason hubs { id } missing hasMore stoppedBy explored { nodeCount statementCount }
    }
  }`;
const read = async (from: string, to: string, more: object = {}) =>
  (await ask<Paths>(QUERY, { from, to, ...more })).paths;
const found = async (from: string, to: string, more: object = {}): Promise<unknown[]> =>
  (await read(from, to, more)).paths.map(({ strength, nodes }) => [
    Number(strength.toFixed(4)),
    ...nodes.slice(1, -1).map(({ id }) => id.replace(/^\w+:/, '')),
  ]);

/*
 * Tesla and California, by hand from the files. Tesla has a part in one event only:
 * GIFT, high confidence, sent by Tesla and Elon Musk, received by California; four publishers: (4 + 1) / (4 + 2) = 5/6.
 * WORD, high, issued by California, replies to GIFT; two publishers: 3/4. REPLY, high, issued by Musk, replies to WORD: 3/4.
 * A reply is a link, with the lesser of its ends: 0.95 × 3/4 = 0.7125. So there are three ways without hubs:
 *   Tesla, GIFT, California                     5/6 × 5/6                            = 0.6944
 *   Tesla, GIFT, WORD, California               5/6 × 0.7125 × 3/4                   = 0.4453
 *   Tesla, GIFT, Musk, REPLY, WORD, California  5/6 × 5/6 × 3/4 × 0.7125 × 3/4       = 0.2783
 */
const TESLA = 'actor:tesla';
const CALIFORNIA = 'actor:state-of-california';
const MUSK = 'actor:elon-musk';
const GIFT = 'usa-tesla-ventilators-2020-03';
const WORD = 'usa-california-tesla-2020-04-15';
const REPLY = 'usa-musk-reply-2020-04-16';

describe('the ways from Tesla to California', () => {
  const ways = (more: object = {}) => found(TESLA, CALIFORNIA, { maxHops: 5, ...more });

  it('are the three that the files hold, best evidenced first, and no more', async () => {
    expect(await ways()).toEqual([
      [0.6944, GIFT],
      [0.4453, GIFT, WORD],
      [0.2783, GIFT, 'elon-musk', REPLY, WORD],
    ]);
    const { reason, hasMore, stoppedBy } = await read(TESLA, CALIFORNIA, { maxHops: 5, first: 10 });
    expect({ reason, hasMore, stoppedBy }).toEqual({ reason: null, hasMore: false, stoppedBy: 'COMPLETE' });
  });

  it('are the same backwards', async () => {
    expect(await found(CALIFORNIA, TESLA, { maxHops: 5 })).toEqual([
      [0.6944, GIFT],
      [0.4453, WORD, GIFT],
      [0.2783, WORD, REPLY, 'elon-musk', GIFT],
    ]);
  });

  it('are no more than asked for and no longer', async () => {
    expect(await ways({ first: 1 })).toEqual([[0.6944, GIFT]]);
    expect(await ways({ maxHops: 4 })).toHaveLength(2);
    expect(await ways({ maxHops: 2 })).toHaveLength(1);
  });

  it('pass what they must and avoid what they must', async () => {
    expect(await ways({ mustPass: [MUSK] })).toEqual([[0.2783, GIFT, 'elon-musk', REPLY, WORD]]);
    expect(await ways({ mustPass: [`event:${WORD}`], mustAvoid: [MUSK] })).toEqual([[0.4453, GIFT, WORD]]);
    expect((await read(TESLA, CALIFORNIA, { mustPass: [MUSK], maxHops: 3 })).reason).toBe(
      'NOT_CONNECTED_WITHIN_HOPS',
    );
  });

  it('go through events of the span and families asked for', async () => {
    expect(await ways({ happened: { to: '2020-04-14' } }), 'the gift was in March').toEqual([[0.6944, GIFT]]);
    expect(await ways({ happened: { from: '2020-03-31' } })).toHaveLength(3);
    expect((await read(TESLA, CALIFORNIA, { happened: { from: '2020-04-01' } })).reason).toBe(
      'ONLY_THROUGH_HUBS',
    );
    expect(await ways({ families: ['TRANSFER', 'ACTOR'] })).toEqual([[0.6944, GIFT]]);
    expect(await ways({ relationshipTypes: ['SENT_BY', 'REPLIES_TO', 'ISSUED_BY'] })).toEqual([
      [0.4453, GIFT, WORD],
      [0.2783, GIFT, 'elon-musk', REPLY, WORD],
    ]);
  });

  it('rest on what was known on a day: of the gift one publisher by 16 April, Musk’s reply not before its month was over', async () => {
    // One publisher that is no party to it makes the grade medium: each is worth 2/3 × 0.85 = 0.5667, the reply 0.95 of that.
    // 0.5667² = 0.3211; 0.5667³ × 0.95 = 0.1729
    expect(await ways({ knownBy: '2020-04-16' })).toEqual([
      [0.3211, GIFT],
      [0.1729, GIFT, WORD],
    ]);
    expect(await ways({ knownBy: '2020-04-30' })).toHaveLength(3);
    expect((await read(TESLA, CALIFORNIA, { knownBy: '2020-04-15' })).paths).toEqual([]);
    expect(await read(`event:${GIFT}`, CALIFORNIA, { knownBy: '2020-04-15' })).toMatchObject({
      reason: 'MISSING_NODE',
      missing: [`event:${GIFT}`],
    });
  });
});

it('a two-hop path tells its sentence, its edges and its weakest link', async () => {
  // One publisher (Xinhua, by the Global Times), medium confidence: (2/3 × 0.85)² = 0.3211. BGI gave and made the kits.
  const { paths } = await read('actor:bgi', 'actor:riga-eastern-university-hospital', { maxHops: 2 });
  expect(paths).toEqual([
    {
      strength: expect.closeTo(0.3211, 4) as number,
      length: 2,
      sentence:
        'BGI gave “Mammoth Foundation gives a Riga hospital BGI kits for 1,000 tests” (donation, 2020-04-17), received by Riga Eastern University Hospital.',
      nodes: [
        { id: 'actor:bgi' },
        { id: 'event:lva-mammoth-2020-04-17' },
        { id: 'actor:riga-eastern-university-hospital' },
      ],
      edges: [
        {
          type: 'SENT_BY',
          direction: 'IN',
          publisherCount: 1,
          event: { id: 'event:lva-mammoth-2020-04-17' },
        },
        {
          type: 'RECEIVED_BY',
          direction: 'OUT',
          publisherCount: 1,
          event: { id: 'event:lva-mammoth-2020-04-17' },
        },
      ],
      weakestLink: {
        edge: { type: 'SENT_BY' },
        why: 'the record holds it with medium confidence; one independent publisher reports it',
      },
    },
  ]);
});

describe('two makers whose masks the Swiss army bought', () => {
  const [EMIX, ZHENGNING] = ['actor:emix-trading', 'actor:sichuan-zhengning-medical-instrument'];
  const AVOID = { mustAvoid: ['actor:swiss-army-pharmacy'] };

  it('are joined by the army pharmacy; without it only through a hub, which is named', async () => {
    const [best] = (await read(EMIX, ZHENGNING)).paths;
    expect(best?.nodes[2]).toEqual({ id: 'actor:swiss-army-pharmacy' });
    expect(await read(EMIX, ZHENGNING, AVOID)).toMatchObject({
      paths: [],
      reason: 'ONLY_THROUGH_HUBS',
      hubs: [{ id: 'country:CHE' }],
    });
  });

  it('are joined by Switzerland when hubs are passed, or when it is named', async () => {
    // Emix to Switzerland: by its exchange (high, 2) 3/4², by the questioned FFP2 (medium, 4) (5/6 × 0.85)², by its seat 0.5.
    // On to Zhengning: by the warning (high, 1) 2/3².
    const expected = [
      [0.25, 'che-emix-exchange-2021-03-08', 'CHE', 'che-sichuan-zhengning-2022-01'],
      [0.223, 'che-emix-ffp2-2021-01', 'CHE', 'che-sichuan-zhengning-2022-01'],
      [0.2222, 'CHE', 'che-sichuan-zhengning-2022-01'],
    ];
    expect(await found(EMIX, ZHENGNING, { ...AVOID, throughHubs: true })).toEqual(expected);
    expect(await found(EMIX, ZHENGNING, { ...AVOID, mustPass: ['country:CHE'] })).toEqual(expected);
  });

  it('a grade of confidence leaves weaker events out', async () => {
    const ways = await found(EMIX, 'actor:swiss-army-pharmacy', { confidence: 'HIGH', first: 10 });
    expect(ways).toEqual([[0.5625, 'che-emix-exchange-2021-03-08']]);
  });
});

it('none within the limits is an answer with the reason', async () => {
  expect(await read(TESLA, 'actor:swiss-army-pharmacy', { maxHops: 2 })).toMatchObject({
    paths: [],
    reason: 'NOT_CONNECTED_WITHIN_HOPS',
    hubs: [],
    hasMore: false,
  });
  expect(await read(TESLA, CALIFORNIA, { maxHops: 6, relationshipTypes: ['MADE_BY'] })).toMatchObject({
    paths: [],
    reason: 'NOT_CONNECTED_WITHIN_HOPS',
  });
});

it('nodes that are not there are named, and nothing is searched', async () => {
  expect(await read('actor:nobody', CALIFORNIA, { mustPass: ['event:nothing'] })).toMatchObject({
    paths: [],
    reason: 'MISSING_NODE',
    missing: ['actor:nobody', 'event:nothing'],
  });
});

it('a direct relationship is a path of one, and that there are more is told', async () => {
  const direct = await read('event:nld-ffp2-recall-2020-03-28', 'country:CHN', { maxHops: 1 });
  expect(direct.paths.map(({ edges }) => edges.map(({ type, direction }) => [type, direction]))).toEqual([
    [['SENT_FROM', 'OUT']],
  ]);
  expect(direct.hasMore).toBe(false);
  const many = await read('actor:shenzhen-bioeasy-biotechnology', 'actor:ministry-of-health-spain', {
    first: 1,
  });
  expect(many.paths.map(({ nodes }) => nodes[1])).toEqual([
    { id: 'event:esp-bioeasy-second-return-2020-04-21' },
  ]);
  expect(many.hasMore).toBe(true);
});

it('the same question gets the same answer', async () => {
  const question = ['actor:byd', 'product:ventilator', { maxHops: 6, first: 10 }] as const;
  expect(await read(...question)).toEqual(await read(...question));
});

it.each([
  [{ first: 11 }, 'paths(first:): got 11; valid: a whole number from 1 to 10'],
  [{ maxHops: 7 }, 'paths(maxHops:): got 7; valid: a whole number from 1 to 6'],
  [{ to: TESLA }, 'paths(to:): got "actor:tesla"; valid: another node than `from`'],
  [{ from: 'tesla' }, 'paths(from:): got "tesla"; valid: a global id'],
  [{ from: 'source:x' }, 'paths(from:): got "source:x"; valid: the global id of a country'],
  [
    { mustAvoid: [CALIFORNIA] },
    'paths(mustAvoid:): got "state-of-california"; valid: nodes that are neither',
  ],
  [{ maxHops: 1, mustPass: [MUSK] }, 'paths(mustPass:): got 1 ids; valid: fewer than `maxHops`, 1'],
  [{ families: ['CLAIM'] }, 'paths(families:): got CLAIM; valid: families other than SOURCE and CLAIM'],
  [
    { happened: { from: '2020-03-02', to: '2020-03-01' } },
    'paths(happened:): got from 2020-03-02 to 2020-03-01; valid: a `from` that is not after `to`',
  ],
])('%j is refused with what would be valid', async (wrong, message) => {
  const { body } = await send(QUERY, { from: TESLA, to: CALIFORNIA, ...wrong });
  expect(body.errors?.[0]?.message).toContain(message);
  expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
