import { expect, it } from 'vitest';
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
    '“Refusal” (rejection, 2020-03-22) concerned “Deal” (purchase, 2020-03), sold by Jane Doe, who issued “Word” (statement, 2020-03-22).',
  );
  expect(
    sentenceOf(
      [event('Failure', 'test-failure'), china, event('Flight', 'shipment')],
      walk(['SENT_FROM', 'OUT'], ['SENT_FROM', 'IN']),
    ),
  ).toBe(
    '“Failure” (test failure, 2020-03-22) was from China, which was the origin of “Flight” (shipment, 2020-03-22).',
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
