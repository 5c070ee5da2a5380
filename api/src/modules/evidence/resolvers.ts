import type { Resolvers } from '../../generated/resolver-types.ts';
import { readEvidence } from '../../graph/affairs/evidence.ts';
import { checkFirst } from '../../graph/connections.ts';
import { readId } from '../../graph/ids.ts';

const MOST_ITEMS = 100;

export const evidenceResolvers = {
  Query: {
    evidence(_root, { event, first }, { graph }) {
      checkFirst('evidence', first, MOST_ITEMS);
      return readEvidence(graph, readId({ field: 'evidence', argument: 'event' }, 'Event', event), first);
    },
  },
} satisfies Resolvers;
