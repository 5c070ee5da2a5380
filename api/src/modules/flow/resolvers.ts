import { type EventKind, INCIDENT_KINDS, TRANSFER_KINDS } from '@mask-diplomacy/cypher';
import { badInput } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import { checkFirst } from '../../graph/connections.ts';
import { readDays, readList } from '../../graph/event-filter.ts';
import { readFlows } from '../../graph/flows.ts';
import { readId } from '../../graph/ids.ts';
import { nodeOf } from '../../graph/nodes.ts';
import { enumName } from '../base/resolvers.ts';

const MOST_FLOWS = 500;

export const flowResolvers = {
  Query: {
    flows(_root, { first, minEvents, ...args }, { graph }) {
      checkFirst('flows', first, MOST_FLOWS);
      if (minEvents < 1) throw badInput(at('minEvents'), String(minEvents), 'a whole number from 1');
      const ids = (argument: 'origins' | 'destinations' | 'products') =>
        readList(at(argument), args[argument], undefined, (id) =>
          readId(at(argument), argument === 'products' ? 'Product' : 'Country', id),
        );
      return readFlows(graph, first, {
        kinds: kindsOf('kinds', args.kinds, TRANSFER_KINDS),
        incidents: kindsOf('incidentKinds', args.incidentKinds, INCIDENT_KINDS),
        origins: ids('origins'),
        destinations: ids('destinations'),
        products: ids('products'),
        happened: readDays(at('happened'), args.happened),
        minEvents,
      });
    },
  },
  Flow: {
    origin: (flow, _args, { graph }) => nodeOf(graph, 'Country', flow.originId),
    destination: (flow, _args, { graph }) => nodeOf(graph, 'Country', flow.destinationId),
  },
} satisfies Resolvers;

const at = (argument: string) => ({ field: 'flows', argument });

/** Those of the kinds that are given; none given: all that are allowed. */
function kindsOf(
  argument: string,
  given: readonly EventKind[] | null | undefined,
  allowed: readonly EventKind[],
): readonly EventKind[] {
  if (!given || given.length === 0) return allowed;
  const other = given.find((kind) => !allowed.includes(kind));
  if (other !== undefined) {
    throw badInput(at(argument), enumName(other), allowed.map(enumName).join(', '));
  }
  return allowed.filter((kind) => given.includes(kind));
}
