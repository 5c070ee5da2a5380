import type { EventKind } from '@mask-diplomacy/cypher';
import { describe, expect, it } from 'vitest';
import { inOrder, type OwnLink, stageOf } from './stages.ts';

const event = (id: string, kind: EventKind, date = '2020-03-01', valueAmount: number | null = null) => ({
  id,
  kind,
  date,
  valueAmount,
});

describe('the stage of an event', () => {
  const kinds: Readonly<Record<string, EventKind>> = { r: 'rejection', s: 'statement', deal: 'purchase' };
  const stage = (of: ReturnType<typeof event>, links: Readonly<Record<string, OwnLink[]>> = {}) =>
    stageOf(
      of,
      (id) => links[id] ?? [],
      (id) => kinds[id],
    );

  it('is that of its kind', () => {
    expect(stage(event('x', 'purchase'))).toBe('DEAL');
    expect(stage(event('x', 'shipment'))).toBe('SHIPMENT');
    expect(stage(event('x', 'warning'))).toBe('FINDING');
    expect(stage(event('x', 'return'))).toBe('MEASURE');
  });

  it('of a transfer that follows an incident, or the answer to one, is the replacement', () => {
    expect(stage(event('x', 'shipment'), { x: [{ type: 'FOLLOWS', otherId: 'r' }] })).toBe(
      'REPLACEMENT_OR_REFUND',
    );
    const promised = (answered: string): Record<string, OwnLink[]> => ({
      x: [{ type: 'FOLLOWS', otherId: 's' }],
      s: [{ type: 'REPLIES_TO', otherId: answered }],
    });
    expect(stage(event('x', 'donation'), promised('r'))).toBe('REPLACEMENT_OR_REFUND');
    expect(stage(event('x', 'donation'), promised('deal')), 'an offer is no remedy').toBe('DEAL');
    expect(stage(event('x', 'shipment'), { x: [{ type: 'DELIVERS', otherId: 'deal' }] })).toBe('SHIPMENT');
  });

  it('of a return with a sum of money is the refund', () => {
    expect(stage(event('x', 'return', '2020-04-17', 6_000_000))).toBe('REPLACEMENT_OR_REFUND');
  });
});

describe('order within a stage', () => {
  const order = (dates: Readonly<Record<string, string>>, links: Readonly<Record<string, string[]>> = {}) =>
    inOrder(
      Object.entries(dates).map(([id, date]) => event(id, 'recall', date)),
      (id) => (links[id] ?? []).map((otherId): OwnLink => ({ type: 'FOLLOWS', otherId })),
    ).map(({ id }) => id);

  it('a month or year does not pass for its first day', () => {
    expect(order({ year: '2020', month: '2020-03', day: '2020-03-28', next: '2020-04-01' })).toEqual([
      'day',
      'month',
      'next',
      'year',
    ]);
  });

  it('a link decides what the dates leave open', () => {
    expect(order({ month: '2020-03', day: '2020-03-28' }, { day: ['month'] })).toEqual(['month', 'day']);
  });

  it('a link does not turn round dates that are sure, and a circle of links hides nothing', () => {
    expect(order({ a: '2020-03-01', b: '2020-03-02' }, { a: ['b'] })).toEqual(['a', 'b']);
    expect(order({ a: '2020-03', b: '2020-03' }, { a: ['b'], b: ['a'] })).toEqual(['a', 'b']);
  });
});
