import type { Resolvers } from '../../generated/resolver-types.ts';
import { readEventFilter } from '../../graph/event-filter.ts';
import { listEvents } from '../../graph/filtered-events.ts';
import { connectionResolvers, facetResolver } from '../connection.ts';

export const eventListResolvers = {
  Query: {
    events: (_root, { filter, orderBy, first, after }, { graph }) =>
      listEvents(
        graph,
        { first, after: after ?? null },
        {
          filter: readEventFilter({ field: 'events', argument: 'filter' }, filter),
          orderBy: orderBy ?? 'DATE_NEWEST',
        },
      ),
  },
  FilteredEventConnection: { ...connectionResolvers, facets: facetResolver('FilteredEventConnection') },
} satisfies Resolvers;
