import { EVENT_KINDS, type EventKind, familyOfEvent } from '@mask-diplomacy/cypher';
import { describe, expect, it } from 'vitest';
import type { ActorRow, CountryRow, EventRow } from '../rows.ts';
import { sentenceOf, type Walked } from './sentence.ts';

const actor = (name: string, kind: ActorRow['kind'] = 'foundation'): ActorRow => ({
  of: 'Actor',
  id: name,
  name,
  kind,
  aliases: [],
  note: null,
  countryId: null,
  partOfId: null,
  degree: null,
});
const event = (title: string, kind: EventRow['kind'], date = '2020-03-22'): EventRow => ({
  of: 'Event',
  id: title,
  kind,
  title,
  date,
  datePrecision: 'day',
  endDate: null,
  dateFirst: date,
  dateLast: date,
  firstReported: null,
  valueAmount: null,
  valueCurrency: null,
  reason: null,
  outcome: null,
  confidence: 'high',
  claimCount: 0,
  sourceCount: 0,
  publisherCount: 0,
  disagreementCount: 0,
  degree: null,
});
const china: CountryRow = {
  of: 'Country',
  id: 'CHN',
  name: 'China',
  region: 'Asia',
  latitude: 0,
  longitude: 0,
  degree: null,
};
const walk = (...steps: readonly [Walked['type'], Walked['direction']][]): Walked[] =>
  steps.map(([type, direction]) => ({ type, direction }));

it('a gift from its giver to its taker', () => {
  expect(
    sentenceOf(
      [actor('Jack Ma Foundation'), event('Masks for Addis', 'donation'), actor('Ministry', 'ministry')],
      walk(['SENT_BY', 'IN'], ['RECEIVED_BY', 'OUT']),
    ),
  ).toBe('Jack Ma Foundation gave “Masks for Addis” (donation, 2020-03-22), received by Ministry.');
});

it('the same gift the other way', () => {
  expect(
    sentenceOf(
      [actor('Ministry', 'ministry'), event('Masks for Addis', 'donation'), actor('Jack Ma Foundation')],
      walk(['RECEIVED_BY', 'IN'], ['SENT_BY', 'OUT']),
    ),
  ).toBe('Ministry received “Masks for Addis” (donation, 2020-03-22), given by Jack Ma Foundation.');
});

it('what is said of a node in between hangs on it: who for a person, which for the rest', () => {
  expect(
    sentenceOf(
      [
        event('Refusal', 'rejection'),
        event('Deal', 'purchase', '2020-03'),
        actor('Jane Doe', 'person'),
        event('Word', 'statement'),
      ],
      walk(['CONCERNS', 'OUT'], ['SENT_BY', 'OUT'], ['ISSUED_BY', 'IN']),
    ),
  ).toBe(
    '“Refusal” (rejection, 2020-03-22) concerned “Deal” (purchase, 2020-03), sold by Jane Doe, who made “Word” (statement, 2020-03-22).',
  );
  expect(
    sentenceOf(
      [event('Failure', 'test-failure'), china, event('Flight', 'shipment')],
      walk(['SENT_FROM', 'OUT'], ['SENT_FROM', 'IN']),
    ),
  ).toBe(
    '“Failure” (test failure, 2020-03-22) was of goods from China, which was the origin of “Flight” (shipment, 2020-03-22).',
  );
});

describe.each(EVENT_KINDS)('what an actor or country has to do with a %s', (kind) => {
  const group = familyOfEvent(kind);
  const is = {
    transfer: group === 'transfer',
    said: group === 'policy' || kind === 'statement',
  };
  /** The sentence from X to the event, and back from the event to X. */
  const bothWays = (type: Walked['type']): string[] => {
    const [x, it] = [actor('X'), event('It', kind)];
    const name = `“It” (${kind.replaceAll('-', ' ')}, 2020-03-22)`;
    return [sentenceOf([x, it], walk([type, 'IN'])), sentenceOf([it, x], walk([type, 'OUT']))].map((text) =>
      text.replace(name, 'IT'),
    );
  };

  it('who sends is told to give, sell or ship only in a transfer; nobody sends an incident, rule or statement', () => {
    const transfers = {
      donation: ['X gave IT.', 'IT was given by X.'],
      purchase: ['X sold IT.', 'IT was sold by X.'],
      shipment: ['X shipped IT.', 'IT was shipped by X.'],
    };
    const expected = Object.entries(transfers).find(([each]) => each === kind)?.[1];
    expect(bothWays('SENT_BY')).toEqual(expected ?? ['X is named as sender in IT.', 'IT names as sender X.']);
  });

  it('who receives has received a gift or load, is the buyer or recipient of a purchase, else is only named', () => {
    expect(bothWays('RECEIVED_BY')).toEqual(
      kind === 'purchase'
        ? ['X was the buyer or recipient in IT.', 'IT was for X.']
        : is.transfer
          ? ['X received IT.', 'IT was received by X.']
          : is.said
            ? ['X was a subject of IT.', 'IT was about X.']
            : ['X is named as recipient in IT.', 'IT names as recipient X.'],
    );
  });

  it('who acts does what the kind says', () => {
    const expected: Partial<Record<EventKind, string[]>> = {
      seizure: ['X carried out IT.', 'IT was carried out by X.'],
      rejection: ['X decided IT.', 'IT was decided by X.'],
      return: ['X brought about IT.', 'IT was brought about by X.'],
      suspension: ['X ordered IT.', 'IT was ordered by X.'],
      'test-failure': ['X found IT.', 'IT was found by X.'],
      contamination: ['X found IT.', 'IT was found by X.'],
      statement: ['X made IT.', 'IT was made by X.'],
      'trade-total': ['X published IT.', 'IT was published by X.'],
    };
    expect(bothWays('ISSUED_BY')).toEqual(expected[kind] ?? ['X issued IT.', 'IT was issued by X.']);
  });

  it('an incident or total is of goods from and for a country, a rule or statement is a country’s own', () => {
    expect([...bothWays('SENT_FROM'), ...bothWays('SENT_TO')]).toEqual(
      is.transfer
        ? ['X was the origin of IT.', 'IT was from X.', 'X was the destination of IT.', 'IT was for X.']
        : is.said
          ? ['X is the country of IT.', 'IT came from X.', 'X was addressed by IT.', 'IT was addressed to X.']
          : [
              'X was the origin of the goods of IT.',
              'IT was of goods from X.',
              'X was the destination of the goods of IT.',
              'IT was of goods for X.',
            ],
    );
  });

  it('makers and goods are those of the event, or what a rule or statement is about', () => {
    expect([...bothWays('MADE_BY'), bothWays('INCLUDES')[1]]).toEqual(
      is.said
        ? ['X made goods that were a subject of IT.', 'IT was about goods made by X.', 'IT was about X.']
        : [
            'X made the goods of IT.',
            'IT was of goods made by X.',
            is.transfer ? 'IT included X.' : kind === 'trade-total' ? 'IT counted X.' : 'IT involved X.',
          ],
    );
  });
});

it('a gift in return is not told as a return of goods', () => {
  const gifts = [event('First', 'donation'), event('Second', 'donation')];
  expect(sentenceOf(gifts, walk(['RECIPROCATES', 'IN']))).toBe(
    '“First” (donation, 2020-03-22) was reciprocated by “Second” (donation, 2020-03-22).',
  );
});

it('a full stop of the last name ends the sentence', () => {
  expect(sentenceOf([event('Deal', 'purchase'), actor('BYD Co.', 'company')], walk(['MADE_BY', 'OUT']))).toBe(
    '“Deal” (purchase, 2020-03-22) was of goods made by BYD Co.',
  );
});

it('what joins claims and sources is no part of a path', () => {
  expect(() => sentenceOf([event('Deal', 'purchase'), china], walk(['ABOUT', 'IN']))).toThrow(
    'no path goes along ABOUT',
  );
});
