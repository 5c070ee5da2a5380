import type { Resolvers } from '../../generated/resolver-types.ts';
import { readNeighborhood } from '../../graph/neighborhood/neighborhood.ts';
import { readRequest } from '../../graph/neighborhood/request.ts';
import { fieldsAsked } from '../fields-asked.ts';

export const neighborhoodResolvers = {
  Query: {
    neighborhood(_root, args, { graph }, info) {
      const asked = fieldsAsked(info, 'edges');
      const isWeighed = asked.has('publisherCount') || asked.has('isDisputed');
      return readNeighborhood(graph, { ...readRequest('neighborhood', args), isWeighed });
    },
  },
} satisfies Resolvers;
