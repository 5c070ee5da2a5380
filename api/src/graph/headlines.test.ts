import { expect, it } from 'vitest';
import { headlineOf, type Holdings } from './headlines.ts';
import type { ActorRow, ClaimRow, EventRow, ItemRow } from './rows.ts';

const claim = (row: Partial<ClaimRow>): ClaimRow => ({
  of: 'Claim',
  id: 'clm',
  field: 'outcome',
  itemKey: null,
  aspect: null,
  number: null,
  text: '',
  unit: null,
  suspect: null,
  note: null,
  eventId: 'e',
  sourceId: 's',
  disagreementId: null,
  degree: null,
  ...row,
});
const actor = (name: string, aliases: string[] = []): ActorRow =>
  ({ of: 'Actor', id: name, name, aliases }) as unknown as ActorRow;
const event = (row: Partial<EventRow>): EventRow =>
  ({ of: 'Event', id: 'e', date: '2020-03-28', reason: null, outcome: null, ...row }) as unknown as EventRow;
const holding = (holdings: Partial<Holdings>): Holdings => ({
  event: event({}),
  item: null,
  product: null,
  senders: [],
  recipients: [],
  manufacturers: [],
  origins: [],
  ...holdings,
});
const item = (row: Partial<ItemRow>): ItemRow =>
  ({ key: 'i1', quantity: 600_000, unit: 'piece', qualifier: 'about', ...row }) as unknown as ItemRow;

/** The headline of a point with these claims, all on the field of the first. */
function headline(claims: readonly Partial<ClaimRow>[], holdings: Partial<Holdings>) {
  const rows = claims.map(claim);
  return headlineOf(rows[0] ?? claim({}), rows, holding(holdings));
}

it('an outcome that the only claim contradicts is no headline, and the reason is said', () => {
  const held = { event: event({ outcome: 'Use paused; results held to be unaffected' }) };
  expect(headline([{ text: 'no effect on test results' }], held)).toEqual({
    text: null,
    absence: 'NOT_STATED',
  });
});

it('an outcome stands in the words of a claim, case and signs aside', () => {
  const held = { event: event({ outcome: 'Recalled; tested again' }) };
  expect(headline([{ text: 'refused' }, { text: 'recalled, tested again' }], held).text).toBe(
    'Recalled; tested again',
  );
  expect(headline([{ text: 'not recalled, tested again' }], held).absence).toBe('NOT_STATED');
});

it('a suspect claim supports nothing', () => {
  const field = { field: 'quantity', itemKey: 'i1', unit: 'piece' } as const;
  const held = { item: item({ qualifier: 'exact' }) };
  expect(headline([{ ...field, number: 600_000, suspect: 'misprint' }], held).absence).toBe('NOT_STATED');
  expect(headline([{ ...field, number: 600_000 }], held).text).toBe('600,000 pieces');
});

it('a quantity is stated in its unit, near enough for its qualifier', () => {
  const field = { field: 'quantity', itemKey: 'i1' } as const;
  expect(headline([{ ...field, number: 590_000, unit: 'piece' }], { item: item({}) }).text).not.toBeNull();
  expect(headline([{ ...field, number: 600_000, unit: 'box' }], { item: item({}) }).text).toBeNull();
  expect(headline([{ ...field, number: 60_000_000, unit: 'piece' }], { item: item({}) }).text).toBeNull();
});

it('a day bears out its month, a month no day', () => {
  const on = (date: string, text: string) => headline([{ field: 'date', text }], { event: event({ date }) });
  expect(on('2020-03', '2020-03-28').text).toBe('2020-03');
  expect(on('2020-03-28', '2020-03').absence).toBe('NOT_STATED');
});

it('names stand when claims name each of them, by any of its names', () => {
  const senders = [actor('Jack Ma Foundation'), actor('Alibaba Foundation', ['Alibaba Charity'])];
  const said = (...texts: string[]) =>
    headline(
      texts.map((text) => ({ field: 'sender' as const, text })),
      { senders },
    ).text;
  expect(said('Jack Ma Foundation and Alibaba Charity')).toBe('Jack Ma Foundation, Alibaba Foundation');
  expect(said('Jack Ma Foundation', 'alibaba charity')).not.toBeNull();
  expect(
    headline([{ field: 'recipient', text: 'Civil Protection' }], {
      recipients: [actor('Civil Protection (Italy)')],
    }).text,
  ).toBe('Civil Protection (Italy)');
  expect(said('Jack Ma Foundation')).toBeNull();
  expect(said('China')).toBeNull();
  expect(said('not Jack Ma Foundation, Alibaba Foundation')).toBeNull();
});

it('a point with an aspect has none, nor one on which the record holds nothing', () => {
  expect(headline([{ aspect: 'delivered' }], { event: event({ outcome: 'x' }) }).absence).toBe('ASPECT');
  expect(headline([{ field: 'nature', text: 'gift' }], {}).absence).toBe('NOT_HELD');
  expect(headline([{ text: 'gift' }], {}).absence).toBe('NOT_HELD');
});
