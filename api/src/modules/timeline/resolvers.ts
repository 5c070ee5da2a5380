import { badInput } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import { readEventFilter } from '../../graph/event-filter.ts';
import { readTimeline } from '../../graph/timeline/timeline.ts';

const MOST_BUCKETS = 1000;

export const timelineResolvers = {
  Query: {
    timeline(_root, { filter: input, by, clock, maxBuckets }, { graph }) {
      if (maxBuckets < 1 || maxBuckets > MOST_BUCKETS) {
        throw badInput(
          { field: 'timeline', argument: 'maxBuckets' },
          String(maxBuckets),
          `a whole number from 1 to ${MOST_BUCKETS}`,
        );
      }
      const place = { field: 'timeline', argument: 'filter' };
      const filter = readEventFilter(place, input);
      const choice = { filter, products: filter.products, unit: null, withSuspect: false };
      return readTimeline(graph, place, { choice, step: by, clock, maxBuckets });
    },
  },
} satisfies Resolvers;
