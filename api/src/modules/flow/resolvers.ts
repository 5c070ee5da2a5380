import { type EventKind, INCIDENT_KINDS, TRANSFER_KINDS } from '@mask-diplomacy/cypher';
import { badInput } from '../../errors.ts';
import type { QueryFlowsArgs, Resolvers } from '../../generated/resolver-types.ts';
import { checkFirst } from '../../graph/connections.ts';
import { readDays, readList } from '../../graph/event-filter.ts';
import { countTransfers, type FlowChoice, readFlows, transfersOfFlow } from '../../graph/flows.ts';
import type { Graph } from '../../graph/graph.ts';
import { readId } from '../../graph/ids.ts';
import { nodeOf } from '../../graph/nodes.ts';
import { enumName } from '../base/resolvers.ts';

const MOST_FLOWS = 500;

export const flowResolvers = {
  Query: {
    flows: (_root, args, { graph }) =>
      readFlows(graph, args.first, readChoice('flows', args, { fromRegions: false, toRegions: false })),
    regionFlows: (_root, { by, ...args }, { graph }) =>
      readFlows(
        graph,
        args.first,
        readChoice('regionFlows', args, {
          fromRegions: by !== 'DESTINATIONS',
          toRegions: by !== 'ORIGINS',
        }),
      ),
  },
  FlowResult: { transferCount: (flows, _args, { graph }) => countTransfers(graph, flows) },
  RegionFlowResult: { transferCount: (flows, _args, { graph }) => countTransfers(graph, flows) },
  Flow: {
    origin: (flow, _args, { graph }) => nodeOf(graph, 'Country', flow.originId),
    destination: (flow, _args, { graph }) => nodeOf(graph, 'Country', flow.destinationId),
    events: (flow, page, { graph }) => transfersOfFlow(graph, flow, page),
  },
  RegionFlow: {
    originRegion: ({ originId, choice }, _args, { graph }) => regionOf(graph, originId, choice.fromRegions),
    origin: ({ originId, choice }, _args, { graph }) =>
      choice.fromRegions ? null : nodeOf(graph, 'Country', originId),
    destinationRegion: ({ destinationId, choice }, _args, { graph }) =>
      regionOf(graph, destinationId, choice.toRegions),
    destination: ({ destinationId, choice }, _args, { graph }) =>
      choice.toRegions ? null : nodeOf(graph, 'Country', destinationId),
    events: (flow, page, { graph }) => transfersOfFlow(graph, flow, page),
  },
} satisfies Resolvers;

async function regionOf(graph: Graph, place: string, isRegion: boolean): Promise<string> {
  return isRegion ? place : (await nodeOf(graph, 'Country', place)).region;
}

/** @throws AppError BAD_USER_INPUT that names the argument */
function readChoice(
  field: 'flows' | 'regionFlows',
  { first, minEvents, ...args }: Omit<QueryFlowsArgs, 'first' | 'minEvents'> & ChoiceNumbers,
  regions: Pick<FlowChoice, 'fromRegions' | 'toRegions'>,
): FlowChoice {
  const at = (argument: string) => ({ field, argument });
  checkFirst(field, first, MOST_FLOWS);
  if (minEvents < 1) throw badInput(at('minEvents'), String(minEvents), 'a whole number from 1');
  const ids = (argument: 'origins' | 'destinations' | 'products') =>
    readList(at(argument), args[argument], undefined, (id) =>
      readId(at(argument), argument === 'products' ? 'Product' : 'Country', id),
    );
  return {
    kinds: kindsOf(at('kinds'), args.kinds, TRANSFER_KINDS),
    incidents: kindsOf(at('incidentKinds'), args.incidentKinds, INCIDENT_KINDS),
    origins: ids('origins'),
    destinations: ids('destinations'),
    products: ids('products'),
    happened: readDays(at('happened'), args.happened),
    minEvents,
    ...regions,
  };
}

interface ChoiceNumbers {
  readonly first: number;
  readonly minEvents: number;
}

/** Those of the kinds that are given; none given: all that are allowed. */
function kindsOf(
  place: { field: string; argument: string },
  given: readonly EventKind[] | null | undefined,
  allowed: readonly EventKind[],
): readonly EventKind[] {
  if (!given || given.length === 0) return allowed;
  const other = given.find((kind) => !allowed.includes(kind));
  if (other !== undefined) {
    throw badInput(place, enumName(other), allowed.map(enumName).join(', '));
  }
  return allowed.filter((kind) => given.includes(kind));
}
