import type { Resolvers } from '../../generated/resolver-types.ts';
import { BARE_FIELDS } from '../../graph/neighborhood/bare-nodes.ts';
import { readNeighborhood } from '../../graph/neighborhood/neighborhood.ts';
import { readRequest } from '../../graph/neighborhood/request.ts';
import { fieldsAsked } from '../fields-asked.ts';

export const neighborhoodResolvers = {
  Query: {
    neighborhood(_root, args, { graph }, info) {
      const ofEdges = fieldsAsked(info, 'edges');
      return readNeighborhood(graph, {
        ...readRequest('neighborhood', args),
        isWhole: [...fieldsAsked(info, 'nodes')].some((name) => !BARE_FIELDS.has(name)),
        isKeyed: ofEdges.has('id') || ofEdges.has('key') || ofEdges.has('label'),
        isWeighed: ofEdges.has('publisherCount') || ofEdges.has('isDisputed'),
      });
    },
  },
} satisfies Resolvers;
