import {
  type EventKind,
  INCIDENT_KINDS,
  PRODUCT_IDS,
  QUALIFIERS,
  TRANSFER_KINDS,
  UNITS,
} from '@mask-diplomacy/cypher';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Goods, type GoodsLink, partGoods } from './goods.ts';
import { type Rival, sumUp } from './sums.ts';

const goods = (eventId: string, quantity: number | null, more: Partial<Goods> = {}): Goods => ({
  eventId,
  kind: 'purchase',
  key: 'i1',
  productId: 'mask-kn95',
  unit: 'piece',
  qualifier: 'exact',
  quantity,
  lowest: quantity,
  highest: quantity,
  isShared: false,
  ...more,
});
const link = (from: string, type: GoodsLink['type'], to: string): GoodsLink => ({ from, type, to });

/** Amounts by unit. */
function amounts(all: readonly Goods[], links: readonly GoodsLink[] = [], rival: Rival = 'HEADLINE') {
  return Object.fromEntries(sumUp(partGoods(all, links), rival).map(({ unit, amount }) => [unit, amount]));
}
const omitted = (all: readonly Goods[], links: readonly GoodsLink[]): string[] =>
  partGoods(all, links).omitted.map((each) => `${each.goods.eventId} ${each.reason} ${each.standIn.eventId}`);

describe('the same goods are added once', () => {
  const deal = goods('deal', 1_300_000);
  const flight = goods('flight', 1_300_000, { kind: 'shipment', productId: 'respirator-ffp2' });

  it.each(['PART_OF', 'DELIVERS', 'SAME_GOODS_AS'] as const)(
    '%s: what it points at stands for it',
    (type) => {
      const links = [link('flight', type, 'deal')];
      expect(amounts([deal, flight], links)).toEqual({ piece: 1_300_000 });
      expect(omitted([deal, flight], links)).toEqual([`flight ${type} deal`]);
    },
  );

  it('a part counts when its whole is not among what is added, and the other way round', () => {
    const links = [link('flight', 'DELIVERS', 'deal')];
    expect(amounts([flight], links)).toEqual({ piece: 1_300_000 });
    expect(amounts([deal], links)).toEqual({ piece: 1_300_000 });
  });

  it('a part of a part is within the whole, also when what is between is not there', () => {
    const links = [link('leg', 'PART_OF', 'flight'), link('flight', 'DELIVERS', 'deal')];
    expect(omitted([deal, goods('leg', 5)], links)).toEqual(['leg PART_OF deal']);
    expect(omitted([deal, flight, goods('leg', 5)], links)).toEqual([
      'flight DELIVERS deal',
      'leg PART_OF deal',
    ]);
  });

  it('goods that the whole cannot hold are added: of another kind, or in another unit', () => {
    const links = [link('flight', 'DELIVERS', 'deal')];
    const medicine = goods('flight', 200_000, { key: 'i2', productId: 'medicine', unit: 'box' });
    const load = goods('deal', 2_000, { productId: 'other', unit: 'tonne' });
    expect(amounts([deal, flight, medicine], links)).toEqual({ piece: 1_300_000, box: 200_000 });
    expect(amounts([load, flight], links)).toEqual({ tonne: 2_000, piece: 1_300_000 });
  });

  it('a whole whose quantity is not stated stands for nothing', () => {
    expect(amounts([goods('deal', null), flight], [link('flight', 'DELIVERS', 'deal')])).toEqual({
      piece: 1_300_000,
    });
  });

  it('two records that name one another count once', () => {
    const links = [link('a', 'SAME_GOODS_AS', 'b'), link('b', 'SAME_GOODS_AS', 'a')];
    expect(amounts([goods('a', 7), goods('b', 9)], links)).toEqual({ piece: 7 });
  });

  it('two lots of one event both count', () => {
    expect(amounts([goods('deal', 2_000_000), goods('deal', 100_000, { key: 'i2' })])).toEqual({
      piece: 2_100_000,
    });
  });
});

describe('incidents', () => {
  it('one about goods that are added is not added besides them', () => {
    const recall = goods('recall', 600_000, { kind: 'recall' });
    expect(omitted([goods('deal', 1_300_000), recall], [link('recall', 'CONCERNS', 'deal')])).toEqual([
      'recall CONCERNS deal',
    ]);
  });

  it('of several about the same goods, or that came of one another, the largest is added', () => {
    const all = [
      goods('test', 500, { kind: 'test-failure' }),
      goods('recall', 600, { kind: 'recall' }),
      goods('elsewhere', 50, { kind: 'recall' }),
    ];
    expect(amounts(all, [link('test', 'CONCERNS', 'deal'), link('recall', 'CONCERNS', 'deal')])).toEqual({
      piece: 650,
    });
    expect(omitted(all, [link('recall', 'PROMPTED_BY', 'test')])).toEqual(['test SAME_AFFAIR recall']);
  });
});

describe('what a sum says of itself', () => {
  const sum = (...quantities: Partial<Goods>[]) =>
    sumUp(
      partGoods(
        quantities.map((more, at) => goods(`e${at}`, 10, more)),
        [],
      ),
      'HEADLINE',
    )[0];

  it.each([
    [['exact', 'exact'], 'exact', 20, 20],
    [['exact', 'about'], 'about', 20, 20],
    [['exact', 'at-least'], 'at-least', 20, null],
    [['exact', 'up-to'], 'up-to', 10, 20],
    [['at-least', 'up-to'], null, 10, null],
  ] as const)('%j together are %s', (qualifiers, qualifier, lower, upper) => {
    expect(sum(...qualifiers.map((each) => ({ qualifier: each })))).toMatchObject({
      amount: 20,
      qualifier,
      lower,
      upper,
    });
  });

  it.each([
    [['exact', 'exact'], 'up-to', 10, 20],
    [['about', 'exact'], 'up-to', 10, 20],
    [['up-to', 'exact'], 'up-to', 10, 20],
    [['at-least', 'exact'], null, 10, null],
    [['exact', 'at-least'], null, 10, null],
  ] as const)(
    '%j, the first shared, are no more than an upper bound',
    ([first, second], qualifier, lower, upper) => {
      expect(sum({ qualifier: first, isShared: true }, { qualifier: second })).toMatchObject({
        amount: 20,
        qualifier,
        lower,
        upper,
        sharedCount: 1,
        sharedAmount: 10,
      });
    },
  );

  it('shared goods are told by event and by product, as far as they are added', () => {
    const shared = { isShared: true };
    const gift = [
      goods('gift', 100, shared),
      goods('gift', 7, { ...shared, key: 'i2', productId: 'ventilator' }),
      goods('gift', null, { ...shared, key: 'i3', productId: 'gown' }),
      goods('flight', 40, shared),
      goods('own', 5),
    ];
    const [piece] = sumUp(partGoods(gift, [link('flight', 'DELIVERS', 'gift')]), 'HEADLINE');
    expect(piece).toMatchObject({ amount: 112, sharedCount: 1, sharedAmount: 107, lower: 5, upper: 112 });
    expect(
      piece?.products.map(({ productId, sharedCount, sharedAmount }) => [
        productId,
        sharedCount,
        sharedAmount,
      ]),
    ).toEqual([
      ['mask-kn95', 1, 100],
      ['gown', 0, 0],
      ['ventilator', 1, 7],
    ]);
  });

  it('what is not stated is counted as such, and alone gives no amount', () => {
    expect(sum({}, { quantity: null })).toMatchObject({ amount: 10, itemCount: 1, notStatedCount: 1 });
    expect(sum({ quantity: null })).toMatchObject({ amount: null, lower: null, upper: null, itemCount: 0 });
  });
});

describe('for all records', () => {
  const quantity = fc.option(fc.nat(1_000), { nil: null, freq: 4 });
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const kindOf: Record<string, EventKind> = Object.fromEntries(
    [...TRANSFER_KINDS, ...INCIDENT_KINDS].slice(0, 6).map((kind, at) => ['abcdef'.charAt(at), kind]),
  );
  const one: fc.Arbitrary<Goods> = fc
    .record({
      eventId: id,
      key: fc.constantFrom('i1', 'i2'),
      productId: fc.constantFrom(...PRODUCT_IDS.slice(0, 5), 'other' as const),
      unit: fc.constantFrom(...UNITS.slice(0, 3)),
      qualifier: fc.constantFrom(...QUALIFIERS),
      quantity,
      isShared: fc.boolean(),
      down: fc.nat(100),
      up: fc.nat(100),
    })
    .map(({ down, up, ...rest }) => ({
      ...rest,
      kind: kindOf[rest.eventId] ?? 'purchase',
      lowest: rest.quantity === null ? null : Math.max(0, rest.quantity - down),
      highest: rest.quantity === null ? null : rest.quantity + up,
    }));
  const record = fc.record({
    all: fc.uniqueArray(one, { selector: ({ eventId, key }) => `${eventId} ${key}`, maxLength: 10 }),
    links: fc.array(
      fc
        .tuple(
          id,
          fc.constantFrom<GoodsLink['type']>(
            'PART_OF',
            'DELIVERS',
            'SAME_GOODS_AS',
            'CONCERNS',
            'PROMPTED_BY',
          ),
          id,
        )
        .map(([from, type, to]) => link(from, type, to)),
      { maxLength: 8 },
    ),
  });

  it('a second record of the same goods never changes a sum', () => {
    fc.assert(
      fc.property(
        record,
        id,
        fc.constantFrom<GoodsLink['type']>('PART_OF', 'DELIVERS', 'SAME_GOODS_AS'),
        ({ all, links }, twice, type) => {
          const again = all
            .filter(({ eventId }) => eventId === twice)
            .map((each) => ({ ...each, eventId: 'zz' }));
          expect(amounts([...all, ...again], [...links, link('zz', type, twice)])).toEqual(
            amounts(all, links),
          );
        },
      ),
    );
  });

  it('units never mix: a sum is of items in its unit alone', () => {
    fc.assert(
      fc.property(record, ({ all, links }) => {
        const whole = amounts(all, links);
        for (const unit of Object.keys(whole)) {
          expect(
            amounts(
              all.filter((each) => each.unit === unit),
              links,
            )[unit],
          ).toBe(whole[unit]);
        }
      }),
    );
  });

  it('lowest is not above the headline, nor that above highest, and products add up to their unit', () => {
    fc.assert(
      fc.property(record, ({ all, links }) => {
        const parted = partGoods(all, links);
        const [low, mid, high] = (['LOWEST', 'HEADLINE', 'HIGHEST'] as const).map((rival) =>
          sumUp(parted, rival),
        );
        for (const [at, sum] of (mid ?? []).entries()) {
          expect(low?.[at]?.amount ?? 0).toBeLessThanOrEqual(sum.amount ?? 0);
          expect(sum.amount ?? 0).toBeLessThanOrEqual(high?.[at]?.amount ?? 0);
          expect(sum.products.reduce((total, { amount }) => total + (amount ?? 0), 0)).toBe(sum.amount ?? 0);
        }
      }),
    );
  });

  it('however shared goods are split, what the place asked for had lies between lower and upper', () => {
    fc.assert(
      fc.property(record, fc.double({ min: 0, max: 1, noNaN: true }), ({ all, links }, part) => {
        const parted = partGoods(all, links);
        for (const { unit, amount, lower, upper, qualifier, sharedCount, sharedAmount } of sumUp(
          parted,
          'HEADLINE',
        )) {
          const had = parted.counted
            .filter((each) => each.unit === unit)
            .reduce((sum, { quantity: of, isShared }) => sum + (of ?? 0) * (isShared ? part : 1), 0);
          expect(lower ?? 0).toBeLessThanOrEqual((amount ?? 0) - sharedAmount);
          expect(lower ?? 0).toBeLessThanOrEqual(had + 1e-6);
          expect(had).toBeLessThanOrEqual((upper ?? Infinity) + 1e-6);
          if (sharedCount > 0) expect([null, 'up-to']).toContain(qualifier);
          else expect(sharedAmount).toBe(0);
        }
      }),
    );
  });

  it('the order in which items and links come makes no difference', () => {
    fc.assert(
      fc.property(record, ({ all, links }) => {
        expect(sumUp(partGoods(all.toReversed(), links.toReversed()), 'HEADLINE')).toEqual(
          sumUp(partGoods(all, links), 'HEADLINE'),
        );
      }),
    );
  });

  it('every item is counted, left out for one that is counted, or not stated', () => {
    fc.assert(
      fc.property(record, ({ all, links }) => {
        const { counted, omitted: left, notStated } = partGoods(all, links);
        expect(counted.length + left.length + notStated.length).toBe(all.length);
        for (const { standIn } of left) expect(counted).toContain(standIn);
      }),
    );
  });
});
