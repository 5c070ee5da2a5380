import type { Resolvers } from '../../generated/resolver-types.ts';
import { readNeighborhood } from '../../graph/neighborhood/neighborhood.ts';
import { readRequest } from '../../graph/neighborhood/request.ts';

export const neighborhoodResolvers = {
  Query: {
    neighborhood: (_root, args, { graph }) => readNeighborhood(graph, readRequest('neighborhood', args)),
  },
} satisfies Resolvers;
