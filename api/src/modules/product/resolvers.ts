import type { Resolvers } from '../../generated/resolver-types.ts';
import { eventsOfGoods } from '../../graph/event-lists.ts';
import { readId } from '../../graph/ids.ts';
import { findNode } from '../../graph/nodes.ts';
import { graphNodeResolvers } from '../node/resolvers.ts';

export const productResolvers = {
  Query: {
    product: (_root, { id }, { graph }) =>
      findNode(graph, 'Product', readId({ field: 'product', argument: 'id' }, 'Product', id)),
  },
  Product: {
    ...graphNodeResolvers,
    events: (product, page, { graph }) => eventsOfGoods(graph, 'Product', product.id, page),
  },
  Standard: {
    ...graphNodeResolvers,
    events: (standard, page, { graph }) => eventsOfGoods(graph, 'Standard', standard.id, page),
  },
} satisfies Resolvers;
