import type { EventKind } from '@mask-diplomacy/cypher';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AffairEvent,
  type AffairLimits,
  type EventLinkType,
  growAffair,
  type LinksRead,
} from './affair.ts';

const ALL: AffairLimits = { maxEvents: 200, maxHops: 20 };

/** `recall NLD`: an event of a kind with goods for a country, or for several: `purchase ITA,ESP`. */
type Events = Readonly<Record<string, string>>;
type Links = readonly (readonly [from: string, type: EventLinkType, to: string])[];

function eventOf(events: Events, id: string): AffairEvent {
  const [kind = '', places = ''] = (events[id] ?? '').split(' ');
  const destinations = places === '' ? [] : places.split(',');
  return { id, kind: kind as EventKind, origins: ['CHN'], destinations };
}

function readAll(events: Events, links: Links): Map<string, LinksRead> {
  return new Map(
    Object.keys(events).map((id) => {
      const own = links.flatMap(([from, type, to]) => [
        ...(from === id ? [{ type, isOut: true, other: eventOf(events, to) }] : []),
        ...(to === id ? [{ type, isOut: false, other: eventOf(events, from) }] : []),
      ]);
      return [id, { links: own, count: own.length }];
    }),
  );
}

/** Members as `id` (core), `id?` (answer) and `id~` (context), sorted; what is left out as `via>id reason`. */
function grow(start: string, events: Events, links: Links, limits = ALL) {
  const { members, omissions } = growAffair(eventOf(events, start), readAll(events, links), limits);
  const mark = { core: '', answer: '?', context: '~' };
  return {
    members: [...members.values()].map(({ event, standing }) => event.id + mark[standing]).sort(),
    omissions: [...omissions].flatMap(([via, others]) =>
      [...others].flatMap(([id, why]) => (members.has(id) ? [] : `${via}>${id} ${why}`)),
    ),
  };
}

describe('what holds an affair together', () => {
  const events = {
    deal: 'purchase NLD',
    flight: 'shipment NLD',
    test: 'test-failure NLD',
    recall: 'recall NLD',
  };
  const links: Links = [
    ['flight', 'DELIVERS', 'deal'],
    ['test', 'CONCERNS', 'flight'],
    ['recall', 'PROMPTED_BY', 'test'],
  ];

  it.each(Object.keys(events))('the whole affair is found from its %s', (start) => {
    expect(grow(start, events, links)).toEqual({
      members: ['deal', 'flight', 'recall', 'test'],
      omissions: [],
    });
  });

  it('what came of it in another country is shown and ends there', () => {
    const more = { ...events, ban: 'suspension ECU', kits: 'purchase ECU' };
    const linked: Links = [...links, ['ban', 'PROMPTED_BY', 'recall'], ['ban', 'CONCERNS', 'kits']];
    expect(grow('deal', more, linked)).toEqual({
      members: ['ban~', 'deal', 'flight', 'recall', 'test'],
      omissions: ['ban>kits OTHER_AFFAIR'],
    });
  });

  it('a gift in return is another affair', () => {
    expect(
      grow('gift', { gift: 'donation ITA', back: 'donation CHN' }, [['back', 'RECIPROCATES', 'gift']]),
    ).toEqual({ members: ['gift'], omissions: ['gift>back OTHER_AFFAIR'] });
  });

  it('two returns are of one affair only when both ends are the same', () => {
    const returns = { a: 'return ITA', b: 'return ESP', c: 'return ITA' };
    expect(
      grow('a', returns, [
        ['b', 'FOLLOWS', 'a'],
        ['c', 'FOLLOWS', 'a'],
      ]).members,
    ).toEqual(['a', 'b~', 'c']);
  });
});

describe('statements', () => {
  const events = {
    dutch: 'recall NLD',
    spanish: 'return ESP',
    press: 'statement',
    retort: 'statement',
  };
  const links: Links = [
    ['press', 'REPLIES_TO', 'dutch'],
    ['press', 'REPLIES_TO', 'spanish'],
    ['retort', 'REPLIES_TO', 'press'],
  ];

  it('one that answers two affairs does not make them one', () => {
    expect(grow('dutch', events, links)).toEqual({
      members: ['dutch', 'press?', 'retort?'],
      omissions: ['press>spanish OTHER_AFFAIR'],
    });
  });

  it('asked about itself, it has all the affairs that it is about, however far up', () => {
    expect(grow('retort', events, links).members).toEqual(['dutch', 'press?', 'retort?', 'spanish']);
  });

  it('a promise leads on to the replacement for the same country only', () => {
    const promised = { r: 'rejection ITA', p: 'statement', here: 'shipment ITA', there: 'shipment ESP' };
    expect(
      grow('r', promised, [
        ['p', 'REPLIES_TO', 'r'],
        ['here', 'FOLLOWS', 'p'],
        ['there', 'FOLLOWS', 'p'],
      ]),
    ).toEqual({ members: ['here', 'p?', 'r'], omissions: ['p>there OTHER_AFFAIR'] });
  });

  it('a total that counts a gift is no stage of its affair', () => {
    expect(grow('g', { g: 'donation PHL', t: 'statement PHL' }, [['g', 'PART_OF', 't']])).toEqual({
      members: ['g'],
      omissions: ['g>t TOTAL'],
    });
    expect(grow('t', { g: 'donation PHL', t: 'statement PHL' }, [['g', 'PART_OF', 't']]).members).toEqual([
      'g~',
      't?',
    ]);
  });
});

describe('rules', () => {
  const events = { recall: 'recall NLD', rule: 'policy', seized: 'seizure DEU', later: 'policy' };
  const links: Links = [
    ['rule', 'PROMPTED_BY', 'recall'],
    ['seized', 'FOLLOWS', 'rule'],
    ['later', 'FOLLOWS', 'rule'],
  ];

  it('a rule ends the chain: what else happened under it is other affairs', () => {
    expect(grow('recall', events, links)).toEqual({
      members: ['recall', 'rule~'],
      omissions: ['rule>seized OTHER_AFFAIR', 'rule>later OTHER_AFFAIR'],
    });
  });

  it('asked about itself, it has the affairs that prompted it, and shows what followed it', () => {
    expect(grow('rule', events, links).members).toEqual(['later~', 'recall', 'rule~', 'seized~']);
  });
});

describe('parts and wholes', () => {
  const parts = (count: number): { events: Events; links: Links } => ({
    events: Object.fromEntries(Array.from({ length: count }, (_, at) => [`part${at}`, `donation C${at}`])),
    links: Array.from({ length: count }, (_, at) => [`part${at}`, 'PART_OF', 'whole'] as const),
  });

  it('a leg and its whole for the same country are one affair', () => {
    expect(
      grow('leg', { leg: 'shipment GBR', whole: 'purchase GBR', w: 'warning GBR' }, [
        ['leg', 'PART_OF', 'whole'],
        ['w', 'CONCERNS', 'whole'],
      ]).members,
    ).toEqual(['leg', 'w', 'whole']);
  });

  it('a whole for many countries is shown from its part, and the other parts are not', () => {
    const { events, links } = parts(3);
    expect(grow('part0', { ...events, whole: 'donation ETH' }, links)).toEqual({
      members: ['part0', 'whole~'],
      omissions: ['whole>part1 OTHER_AFFAIR', 'whole>part2 OTHER_AFFAIR'],
    });
  });

  it('parts of an umbrella are counted, and shown when it is what was asked about', () => {
    const { events, links } = parts(9);
    const all = { ...events, whole: 'donation ETH', w: 'warning ETH' };
    const linked: Links = [...links, ['w', 'CONCERNS', 'whole']];
    const { members, omissions } = grow('w', all, linked);
    expect(members).toEqual(['w', 'whole']);
    expect(omissions).toHaveLength(9);
    expect(omissions[0]).toBe('whole>part0 WIDER_THAN_AFFAIR');
    expect(grow('whole', all, linked).members).toHaveLength(11);
  });
});

describe('limits', () => {
  const events = { a: 'purchase NLD', b: 'shipment NLD', c: 'recall NLD' };
  const links: Links = [
    ['b', 'DELIVERS', 'a'],
    ['c', 'CONCERNS', 'b'],
  ];

  it('what is nearest comes first, and what is cut off is told', () => {
    expect(grow('a', events, links, { maxEvents: 2, maxHops: 9 })).toEqual({
      members: ['a', 'b'],
      omissions: ['b>c BUDGET'],
    });
    expect(grow('a', events, links, { maxEvents: 9, maxHops: 1 })).toEqual({
      members: ['a', 'b'],
      omissions: ['b>c HOPS'],
    });
  });
});

describe('for all records', () => {
  const kind = fc.constantFrom('purchase', 'shipment', 'recall', 'return', 'statement', 'policy');
  const place = fc.constantFrom('NLD', 'ESP', 'NLD,ESP', '');
  const type = fc.constantFrom<EventLinkType>('CONCERNS', 'REPLIES_TO', 'FOLLOWS', 'PART_OF', 'PROMPTED_BY');
  const record = fc.array(fc.tuple(kind, place), { minLength: 2, maxLength: 9 }).chain((made) =>
    fc.record({
      events: fc.constant(
        Object.fromEntries(made.map(([each, where], at) => [`e${at}`, `${each} ${where}`.trim()])),
      ),
      links: fc.array(
        fc.tuple(
          fc.nat(made.length - 1).map((at) => `e${at}`),
          type,
          fc.nat(made.length - 1).map((at) => `e${at}`),
        ),
        { maxLength: 14 },
      ),
    }),
  );

  it('the order in which links come makes no difference to a whole affair', () => {
    fc.assert(
      fc.property(record, ({ events, links }) => {
        expect(grow('e0', events, links.toReversed()).members).toEqual(grow('e0', events, links).members);
      }),
    );
  });

  it('every transfer or incident of an affair finds the others of it', () => {
    fc.assert(
      fc.property(record, ({ events, links }) => {
        const core = (start: string) => grow(start, events, links).members.filter((id) => /\d$/.test(id));
        const isOfGoods = !/^(statement|policy)/.test(events['e0'] ?? '');
        for (const id of isOfGoods ? core('e0') : []) expect(core(id)).toEqual(core('e0'));
      }),
    );
  });
});
