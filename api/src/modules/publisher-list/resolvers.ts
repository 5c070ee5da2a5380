import type { Resolvers } from '../../generated/resolver-types.ts';
import { listPublishers } from '../../graph/node-lists/publishers.ts';
import { readPublisherRequest } from '../../graph/node-lists/requests.ts';
import { connectionResolvers, facetResolver } from '../connection.ts';

export const publisherListResolvers = {
  Query: {
    publishers: (_root, { first, after, ...given }, { graph }) =>
      listPublishers(
        graph,
        { first, after: after ?? null },
        readPublisherRequest({ field: 'publishers', argument: 'filter' }, given),
      ),
  },
  PublisherConnection: { ...connectionResolvers, facets: facetResolver('PublisherConnection') },
} satisfies Resolvers;
