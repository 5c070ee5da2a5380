import type { Resolvers } from '../../generated/resolver-types.ts';
import { readIncidentChain } from '../../graph/affairs/chain.ts';
import { readChainRequest } from '../../graph/affairs/request.ts';

export const affairResolvers = {
  Query: {
    incidentChain(_root, args, { graph }) {
      const { id, limits } = readChainRequest('incidentChain', args);
      return readIncidentChain(graph, id, limits);
    },
  },
  ChainStage: { isKnown: ({ entries }) => entries.length > 0 },
} satisfies Resolvers;
