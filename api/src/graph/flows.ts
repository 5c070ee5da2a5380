import { type EventKind, statement, TRANSFER_KINDS } from '@mask-diplomacy/cypher';
import { type Ids, manyByKey } from './batches.ts';
import { connect, type EventList, type PageArgs } from './connections.ts';
import type { Days } from './event-filter.ts';
import type { Graph } from './graph.ts';
import { digest } from './node-pages.ts';
import { nodesOf } from './nodes.ts';

/** What went from one place to another: countries by code or regions by name, as `choice` puts them together. */
export interface FlowRow {
  readonly originId: string;
  readonly destinationId: string;
  readonly eventCount: number;
  readonly sharedCount: number;
  readonly concernedCount: number;
  readonly incidentCount: number;
  readonly earliest: string;
  readonly latest: string;
  /** Which transfers were asked about. */
  readonly choice: Transfers;
}

export interface Flows {
  readonly flows: readonly FlowRow[];
  readonly leftOut: number;
  readonly unplacedCount: number;
  readonly choice: Transfers;
}

/** Which transfers and incidents flows are made of; of a list that is null, any. */
export interface FlowChoice {
  readonly kinds: readonly EventKind[];
  readonly incidents: readonly EventKind[];
  readonly origins: readonly string[] | null;
  readonly destinations: readonly string[] | null;
  readonly products: readonly string[] | null;
  readonly happened: Days | null;
  readonly minEvents: number;
  /** Whether origins, and destinations, are put together by region. */
  readonly fromRegions: boolean;
  readonly toRegions: boolean;
}

/** What of the choice says which transfers count. */
interface Chosen extends Pick<FlowChoice, 'kinds' | 'origins' | 'destinations' | 'products'> {
  readonly from: string | null;
  readonly to: string | null;
}
interface Transfers extends Chosen, Pick<FlowChoice, 'fromRegions' | 'toRegions'> {}

const CHOSEN_PARAMS = ['kinds', 'origins', 'destinations', 'products', 'from', 'to'] as const;
const TRANSFER_PARAMS = [...CHOSEN_PARAMS, 'fromRegions', 'toRegions'] as const;

const flowsBetweenPlaces = statement<
  Transfers & Pick<FlowChoice, 'incidents' | 'minEvents'>,
  Omit<FlowRow, 'incidentCount' | 'choice'>
>('flows-between-places', {
  params: [...TRANSFER_PARAMS, 'incidents', 'minEvents'],
  row: ['originId', 'destinationId', 'eventCount', 'sharedCount', 'concernedCount', 'earliest', 'latest'],
});
const incidentsBetweenPlaces = statement<
  Pick<FlowChoice, 'incidents' | 'products' | 'fromRegions' | 'toRegions'> & {
    transfers: readonly EventKind[];
  },
  { originId: string; destinationId: string; count: number }
>('incidents-between-places', {
  params: ['incidents', 'transfers', 'products', 'fromRegions', 'toRegions'],
  row: ['originId', 'destinationId', 'count'],
});
const unplacedTransfers = statement<Chosen, { count: number }>('unplaced-transfers', {
  params: CHOSEN_PARAMS,
  row: ['count'],
});
const transfersInFlows = statement<Transfers, { count: number }>('transfers-in-flows', {
  params: TRANSFER_PARAMS,
  row: ['count'],
});

interface PageParams {
  readonly afterDate: string | null;
  readonly afterId: string | null;
  readonly limit: number;
}
interface PageRow {
  readonly ownerId: string;
  readonly eventId: string;
  readonly dateFirst: string;
}
const transfersOfFlows = statement<Transfers & Ids & PageParams, PageRow>('transfers-of-flows', {
  params: [...TRANSFER_PARAMS, 'ids', 'afterDate', 'afterId', 'limit'],
  row: ['ownerId', 'eventId', 'dateFirst'],
});

/** The largest flows between places by number of transfers that are asked about, with the incidents on each. */
export async function readFlows(graph: Graph, first: number, choice: FlowChoice): Promise<Flows> {
  const { incidents: incidentKinds, products, happened, minEvents, fromRegions, toRegions } = choice;
  const chosen: Chosen = {
    kinds: choice.kinds,
    origins: choice.origins,
    destinations: choice.destinations,
    products,
    from: happened?.from ?? null,
    to: happened?.to ?? null,
  };
  const transfers: Transfers = { ...chosen, fromRegions, toRegions };
  const [flows, incidents, unplaced] = await Promise.all([
    graph.run(flowsBetweenPlaces, { ...transfers, incidents: incidentKinds, minEvents }),
    graph.run(incidentsBetweenPlaces, {
      ...{ incidents: incidentKinds, products, transfers: TRANSFER_KINDS },
      ...{ fromRegions, toRegions },
    }),
    graph.run(unplacedTransfers, chosen),
  ]);
  const incidentsOf = new Map(incidents.map((row) => [flowId(row), row.count]));
  return {
    flows: flows.slice(0, first).map((row) => ({
      ...row,
      incidentCount: incidentsOf.get(flowId(row)) ?? 0,
      choice: transfers,
    })),
    leftOut: Math.max(0, flows.length - first),
    unplacedCount: unplaced[0]?.count ?? 0,
    choice: transfers,
  };
}

/** How many different transfers are counted on any flow, however many flows each is on. */
export async function countTransfers(graph: Graph, { choice }: Pick<Flows, 'choice'>): Promise<number> {
  return (await graph.run(transfersInFlows, choice))[0]?.count ?? 0;
}

/** The transfers that are counted on a flow, newest first; those of many flows are read in one pass. */
export function transfersOfFlow(graph: Graph, flow: FlowRow, page: PageArgs): EventList {
  const { choice } = flow;
  const id = flowId(flow);
  return connect(page, {
    list: `Flow.events ${digest([id, choice, graph.knownBy])}`,
    field: 'Flow.events',
    shape: ['text', 'text'],
    keyOf: (row: PageRow) => [row.dateFirst, row.eventId],
    read: (after, limit) => {
      const [afterDate, afterId] = after === null ? [null, null] : [String(after[0]), String(after[1])];
      return graph.loadWith(pageOfFlows, { ...choice, afterDate, afterId, limit }, id);
    },
    async toEdges(rows, cursorOf) {
      const ids = rows.map(({ eventId }) => eventId);
      const nodes = await nodesOf(graph, 'Event', ids);
      return nodes.map((node, at) => ({ cursor: cursorOf(rows[at] as PageRow), node }));
    },
    count: () => Promise.resolve(flow.eventCount),
  });
}

const pageOfFlows = (args: Transfers & PageParams) =>
  manyByKey<PageRow, PageRow>(
    (graph, ids) => graph.run(transfersOfFlows, { ...args, ids }),
    (row) => row.ownerId,
    (row) => row,
  );

/** No code and no name of a region holds the sign between them. */
function flowId({ originId, destinationId }: { originId: string; destinationId: string }): string {
  return `${originId}>${destinationId}`;
}
