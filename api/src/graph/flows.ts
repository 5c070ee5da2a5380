import { type EventKind, statement, TRANSFER_KINDS } from '@mask-diplomacy/cypher';
import type { Days } from './event-filter.ts';
import type { Graph } from './graph.ts';

/** What went from one country to another; countries by code. */
export interface FlowRow {
  readonly originId: string;
  readonly destinationId: string;
  readonly eventCount: number;
  readonly sharedCount: number;
  readonly concernedCount: number;
  readonly incidentCount: number;
  readonly earliest: string;
  readonly latest: string;
}

export interface Flows {
  readonly flows: readonly FlowRow[];
  readonly leftOut: number;
  readonly unplacedCount: number;
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
}

/** What of the choice says which transfers count. */
interface Transfers extends Pick<FlowChoice, 'kinds' | 'origins' | 'destinations' | 'products'> {
  readonly from: string | null;
  readonly to: string | null;
}

const TRANSFER_PARAMS = ['kinds', 'origins', 'destinations', 'products', 'from', 'to'] as const;

const flowsBetweenCountries = statement<
  Transfers & Pick<FlowChoice, 'incidents' | 'minEvents'>,
  Omit<FlowRow, 'incidentCount'>
>('flows-between-countries', {
  params: [...TRANSFER_PARAMS, 'incidents', 'minEvents'],
  row: ['originId', 'destinationId', 'eventCount', 'sharedCount', 'concernedCount', 'earliest', 'latest'],
});
const incidentsBetweenCountries = statement<
  Pick<FlowChoice, 'incidents' | 'products'> & { transfers: readonly EventKind[] },
  { originId: string; destinationId: string; count: number }
>('incidents-between-countries', {
  params: ['incidents', 'transfers', 'products'],
  row: ['originId', 'destinationId', 'count'],
});
const unplacedTransfers = statement<Transfers, { count: number }>('unplaced-transfers', {
  params: TRANSFER_PARAMS,
  row: ['count'],
});

/** The largest flows between countries by number of transfers that are asked about, with the incidents on each. */
export async function readFlows(graph: Graph, first: number, choice: FlowChoice): Promise<Flows> {
  const { kinds, incidents: incidentKinds, origins, destinations, products, happened, minEvents } = choice;
  const transfers = {
    kinds,
    origins,
    destinations,
    products,
    from: happened?.from ?? null,
    to: happened?.to ?? null,
  };
  const [flows, incidents, unplaced] = await Promise.all([
    graph.run(flowsBetweenCountries, { ...transfers, incidents: incidentKinds, minEvents }),
    graph.run(incidentsBetweenCountries, { incidents: incidentKinds, products, transfers: TRANSFER_KINDS }),
    graph.run(unplacedTransfers, transfers),
  ]);
  const pairOf = (row: { originId: string; destinationId: string }) => `${row.originId} ${row.destinationId}`;
  const incidentsOf = new Map(incidents.map((row) => [pairOf(row), row.count]));
  return {
    flows: flows.slice(0, first).map((row) => ({ ...row, incidentCount: incidentsOf.get(pairOf(row)) ?? 0 })),
    leftOut: Math.max(0, flows.length - first),
    unplacedCount: unplaced[0]?.count ?? 0,
  };
}
