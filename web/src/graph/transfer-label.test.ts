import { describe, expect, it } from 'vitest';
import { shortDate, transferLines } from './transfer-label.ts';

const gift = {
  nodeKind: 'DONATION' as const,
  date: { iso: '2020-04-30' },
  destinations: [{ name: 'Sierra Leone' }],
  items: [{ product: { id: 'product:other' } }, { product: { id: 'product:mask-unspecified' } }],
};

describe('the label of a transfer', () => {
  it('tells where it went, what it was and when, since titles of one giver begin alike', () => {
    expect(transferLines(gift)).toEqual(['Sierra Leone', 'masks · 30 Apr']);
  });

  it('counts many destinations and names the kind of event where no goods are told', () => {
    const to = ['Ghana', 'Togo', 'Benin'].map((name) => ({ name }));
    expect(transferLines({ ...gift, destinations: to.slice(0, 2), items: [] })).toEqual([
      'Ghana, Togo',
      'donation · 30 Apr',
    ]);
    expect(transferLines({ ...gift, destinations: to })?.[0]).toBe('3 countries');
  });

  it('is the title for other events and where no destination is told', () => {
    expect(transferLines({ ...gift, nodeKind: 'RECALL' })).toBeNull();
    expect(transferLines({ ...gift, destinations: [] })).toBeNull();
  });

  it('leaves out the year 2020 only, and keeps to what is stated', () => {
    expect(['2020-04-30', '2021-02-03', '2020-03', '2022'].map(shortDate)).toEqual([
      '30 Apr',
      '3 Feb 2021',
      'Mar 2020',
      '2022',
    ]);
  });
});
