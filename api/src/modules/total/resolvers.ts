import { PRODUCTS } from '@mask-diplomacy/cypher';
import { badInput } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import { type EventFilter, readEventFilter } from '../../graph/event-filter.ts';
import { readId } from '../../graph/ids.ts';
import { nodeOf } from '../../graph/nodes.ts';
import type { ItemRow, ProductRow } from '../../graph/rows.ts';
import type { Goods } from '../../graph/totals/goods.ts';
import { readTotal } from '../../graph/totals/total.ts';

const MOST_LEFT_OUT = 200;
const MOST_PRODUCTS = 50;

export const totalResolvers = {
  Query: {
    total(_root, { filter: input, products, unit, rival, withSuspect, maxLeftOut }, { graph }) {
      const place = { field: 'total', argument: 'filter' };
      if (maxLeftOut < 1 || maxLeftOut > MOST_LEFT_OUT) {
        throw badInput(
          { field: 'total', argument: 'maxLeftOut' },
          String(maxLeftOut),
          `a whole number from 1 to ${MOST_LEFT_OUT}`,
        );
      }
      const filter = readEventFilter(place, input);
      return readTotal(graph, place, {
        choice: {
          filter,
          products: productsOf('total', products ?? [], filter),
          unit: unit ?? null,
          withSuspect,
        },
        rival,
        maxLeftOut,
      });
    },
  },
  ProductSum: { product: ({ productId }) => productRow(productId) },
  LeftOutGoods: {
    event: ({ goods }, _args, { graph }) => nodeOf(graph, 'Event', goods.eventId),
    item: ({ goods }) => itemRow(goods),
    standInEvent: ({ standIn }, _args, { graph }) => nodeOf(graph, 'Event', standIn.eventId),
    standInItem: ({ standIn }) => itemRow(standIn),
  },
} satisfies Resolvers;

/**
 * Ids of the products to add up: those named, else those that the filter names; null for all.
 *
 * @throws AppError BAD_USER_INPUT for too many, or what is no id of a product
 */
export function productsOf(
  field: string,
  products: readonly string[],
  filter: EventFilter,
): readonly string[] | null {
  const place = { field, argument: 'products' };
  if (products.length > MOST_PRODUCTS) {
    throw badInput(place, `${products.length} ids`, `at most ${MOST_PRODUCTS}`);
  }
  if (products.length > 0) return products.map((id) => readId(place, 'Product', id));
  return filter.products;
}

function productRow(id: Goods['productId']): ProductRow {
  return { of: 'Product', id, name: PRODUCTS[id], degree: null };
}

function itemRow({ eventId, key, productId, quantity, unit, qualifier }: Goods): ItemRow {
  return { eventId, key, productId, productName: PRODUCTS[productId], quantity, unit, qualifier };
}
