import fc from 'fast-check';
import { expect, it } from 'vitest';
import { disagreementsAsKnown, eventAsKnown, itemsAsKnown, knowledgeOf } from './as-known.ts';
import type { StatedClaim } from './claims.ts';
import type { ClaimRow, EventRow, ItemRow, SourceRow } from './rows.ts';

const EVENT: EventRow = {
  of: 'Event',
  id: 'e',
  kind: 'recall',
  title: 'Masks recalled',
  date: '2020-03-28',
  datePrecision: 'day',
  endDate: null,
  dateFirst: '2020-03-28',
  dateLast: '2020-03-28',
  firstReported: '2020-03-28',
  valueAmount: 100,
  valueCurrency: 'EUR',
  reason: 'did not seal',
  outcome: 'sent back',
  confidence: 'high',
  claimCount: 9,
  sourceCount: 9,
  publisherCount: 9,
  disagreementCount: 9,
  degree: 9,
};
const ITEM: ItemRow = {
  eventId: 'e',
  key: 'i1',
  productId: 'respirator-ffp2',
  productName: 'FFP2 and N95 respirators',
  quantity: 600_000,
  unit: 'piece',
  qualifier: 'about',
};

let made = 0;

function statedClaim(claim: Partial<ClaimRow>, source: Partial<SourceRow> = {}): StatedClaim {
  made += 1;
  return {
    claim: {
      of: 'Claim',
      id: `c${made}`,
      field: 'quantity',
      itemKey: 'i1',
      aspect: null,
      number: 600_000,
      text: '600000',
      unit: 'piece',
      suspect: null,
      note: null,
      eventId: 'e',
      sourceId: `s${made}`,
      disagreementId: null,
      degree: null,
      ...claim,
    },
    source: {
      of: 'Source',
      id: `s${made}`,
      title: 'Masks',
      titleKind: 'published',
      date: '2020-03-28',
      dateFirst: '2020-03-28',
      url: null,
      kind: 'news',
      country: null,
      language: 'en',
      voice: `voice-${made}`,
      publisherId: 'p',
      publisherName: 'P',
      degree: null,
      ...source,
    },
  };
}

const known = (...stated: StatedClaim[]) => knowledgeOf(EVENT, stated, [ITEM]);
const event = (...stated: StatedClaim[]) => eventAsKnown(EVENT, known(...stated));

it('a quantity is known once a claim states it as the headline value, near enough for its qualifier', () => {
  const quantity = (claim: Partial<ClaimRow>) => itemsAsKnown(known(statedClaim(claim)))[0]?.quantity;
  expect(quantity({})).toBe(600_000);
  expect(quantity({ number: 610_000 })).toBe(600_000);
  expect(quantity({ number: 60_000_000 })).toBeNull();
  expect(quantity({ aspect: 'delivered' })).toBeNull();
  expect(quantity({ itemKey: 'i2' })).toBeNull();
  expect(itemsAsKnown(known(statedClaim({ number: 1 })))).toEqual([
    { ...ITEM, quantity: null, qualifier: 'exact' },
  ]);
});

it('value, reason and outcome are null until a claim that counts speaks of them', () => {
  expect(event(statedClaim({}))).toMatchObject({
    valueAmount: null,
    valueCurrency: null,
    reason: null,
    outcome: null,
  });
  const value = statedClaim({ field: 'value', itemKey: null, number: 100, text: '100', unit: 'EUR' });
  const reason = statedClaim({ field: 'reason', itemKey: null, aspect: 'fault', number: null, text: 'fit' });
  expect(event(value, reason)).toMatchObject({
    valueAmount: 100,
    valueCurrency: 'EUR',
    reason: 'did not seal',
    outcome: null,
  });
});

it('the grade is never above what the rule gives for the sources that count, nor above that of the record', () => {
  expect(event(statedClaim({}, { voice: null }))).toMatchObject({ confidence: 'low', publisherCount: 0 });
  expect(event(statedClaim({})).confidence).toBe('medium');
  expect(event(statedClaim({}), statedClaim({})).confidence).toBe('high');
  expect(event(statedClaim({}), statedClaim({ number: 1_300_000 })).confidence).toBe('medium');
  const doubted = eventAsKnown({ ...EVENT, confidence: 'low' }, known(statedClaim({}), statedClaim({})));
  expect(doubted.confidence).toBe('low');
});

it('disagreements are those of the claims that count', () => {
  const high = statedClaim({ number: 60_000_000, suspect: 'misprint' });
  const all = known(statedClaim({}), statedClaim({ number: 500_000 }), high);
  expect(disagreementsAsKnown(all)).toMatchObject([{ ratio: 120, ratioWithoutSuspect: 1.2, claimCount: 3 }]);
  const some = known(...all.stated.slice(0, 2));
  expect(disagreementsAsKnown(some)).toMatchObject([{ ratio: 1.2, lowest: 500_000, claimCount: 2 }]);
  expect(disagreementsAsKnown(known(...all.stated.slice(0, 1)))).toEqual([]);
});

it('when every claim counts, the event is as the record holds it', () => {
  const stated = Array.from({ length: 9 }, () => statedClaim({ field: 'other', itemKey: null }));
  const { valueAmount, reason, outcome, confidence } = EVENT;
  expect(event(...stated)).toMatchObject({ valueAmount, reason, outcome, confidence, claimCount: 9 });
  expect(itemsAsKnown(known(...stated))).toEqual([ITEM]);
});

it('on any claims, more of them lose no quantity, reason or count', () => {
  const anyClaim = fc
    .record({
      field: fc.constantFrom('quantity' as const, 'reason' as const, 'value' as const),
      number: fc.constantFrom(600_000, 500_000, 620_000, 100),
      aspect: fc.constantFrom(null, 'delivered'),
      voice: fc.constantFrom('a', 'b', null),
    })
    .map(({ voice, ...claim }) =>
      statedClaim({ ...claim, text: String(claim.number), unit: 'EUR' }, { voice }),
    );
  fc.assert(
    fc.property(fc.array(anyClaim, { maxLength: 8 }), fc.nat(8), (stated, cut) => {
      const [before, after] = [known(...stated.slice(0, cut)), known(...stated)];
      const [earlier, later] = [eventAsKnown(EVENT, before), eventAsKnown(EVENT, after)];
      for (const field of ['valueAmount', 'reason', 'outcome'] as const) {
        if (earlier[field] !== null) expect(later[field]).toBe(earlier[field]);
      }
      for (const count of ['claimCount', 'sourceCount', 'publisherCount', 'disagreementCount'] as const) {
        expect(later[count]).toBeGreaterThanOrEqual(earlier[count]);
      }
      const [held, then] = [itemsAsKnown(before)[0], itemsAsKnown(after)[0]];
      if (held?.quantity !== null) expect(then).toEqual(held);
    }),
  );
});
