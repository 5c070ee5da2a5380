import { badInput } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import { readIncidentChain } from '../../graph/affairs/chain.ts';
import { readId } from '../../graph/ids.ts';

const MOST_EVENTS = 200;
const MOST_HOPS = 20;

export const affairResolvers = {
  Query: {
    incidentChain(_root, { event, maxEvents, maxHops }, { graph }) {
      checkNumber('maxEvents', maxEvents, MOST_EVENTS);
      checkNumber('maxHops', maxHops, MOST_HOPS);
      const id = readId({ field: 'incidentChain', argument: 'event' }, 'Event', event);
      return readIncidentChain(graph, id, { maxEvents, maxHops });
    },
  },
  ChainStage: { isKnown: ({ entries }) => entries.length > 0 },
} satisfies Resolvers;

function checkNumber(argument: string, value: number, most: number): void {
  if (value < 1 || value > most) {
    throw badInput({ field: 'incidentChain', argument }, String(value), `a whole number from 1 to ${most}`);
  }
}
