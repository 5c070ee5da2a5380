import { type EventKind, TRANSFER_KINDS } from '@mask-diplomacy/cypher';
import { badInput } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import { checkFirst } from '../../graph/connections.ts';
import { readFlows } from '../../graph/flows.ts';
import { nodeOf } from '../../graph/nodes.ts';
import { enumName } from '../base/resolvers.ts';

const MOST_FLOWS = 500;

export const flowResolvers = {
  Query: {
    flows(_root, { first, kinds }, { graph }) {
      checkFirst('flows', first, MOST_FLOWS);
      return readFlows(graph, first, transferKinds(kinds ?? []));
    },
  },
  Flow: {
    origin: (flow, _args, { graph }) => nodeOf(graph, 'Country', flow.originId),
    destination: (flow, _args, { graph }) => nodeOf(graph, 'Country', flow.destinationId),
  },
} satisfies Resolvers;

function transferKinds(kinds: readonly EventKind[]): readonly EventKind[] {
  const transfers: readonly EventKind[] = TRANSFER_KINDS;
  const other = kinds.find((kind) => !transfers.includes(kind));
  if (other !== undefined) {
    throw badInput(
      { field: 'flows', argument: 'kinds' },
      enumName(other),
      TRANSFER_KINDS.map(enumName).join(', '),
    );
  }
  return kinds.length > 0 ? transfers.filter((kind) => kinds.includes(kind)) : transfers;
}
