import { badInput } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import { checkFirst } from '../../graph/connections.ts';
import { readEventFilter } from '../../graph/event-filter.ts';
import { listEvents } from '../../graph/filtered-events.ts';
import { connectionResolvers } from '../connection.ts';

const MOST_FACET_VALUES = 100;

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
  FilteredEventConnection: {
    ...connectionResolvers,
    facets(list, { by, first }) {
      const most = MOST_FACET_VALUES;
      checkFirst('FilteredEventConnection.facets', first, most);
      if (by.length === 0) {
        throw badInput(
          { field: 'FilteredEventConnection.facets', argument: 'by' },
          'nothing',
          'at least one thing to count by',
        );
      }
      return list.facets({ by, first });
    },
  },
} satisfies Resolvers;
