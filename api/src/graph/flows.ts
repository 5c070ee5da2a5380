import { type EventKind, INCIDENT_KINDS, statement, TRANSFER_KINDS } from '@mask-diplomacy/cypher';
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

const flowsBetweenCountries = statement<
  { kinds: readonly EventKind[]; incidents: readonly EventKind[] },
  Omit<FlowRow, 'incidentCount'>
>('flows-between-countries', {
  params: ['kinds', 'incidents'],
  row: ['originId', 'destinationId', 'eventCount', 'sharedCount', 'concernedCount', 'earliest', 'latest'],
});
const incidentsBetweenCountries = statement<
  { incidents: readonly EventKind[]; transfers: readonly EventKind[] },
  { originId: string; destinationId: string; count: number }
>('incidents-between-countries', {
  params: ['incidents', 'transfers'],
  row: ['originId', 'destinationId', 'count'],
});
const unplacedTransfers = statement<{ kinds: readonly EventKind[] }, { count: number }>(
  'unplaced-transfers',
  { params: ['kinds'], row: ['count'] },
);

/** The largest flows between countries by number of transfers of the kinds given, with the incidents on each. */
export async function readFlows(graph: Graph, first: number, kinds: readonly EventKind[]): Promise<Flows> {
  const [flows, incidents, unplaced] = await Promise.all([
    graph.run(flowsBetweenCountries, { kinds, incidents: INCIDENT_KINDS }),
    graph.run(incidentsBetweenCountries, { incidents: INCIDENT_KINDS, transfers: TRANSFER_KINDS }),
    graph.run(unplacedTransfers, { kinds }),
  ]);
  const pairOf = (row: { originId: string; destinationId: string }) => `${row.originId} ${row.destinationId}`;
  const incidentsOf = new Map(incidents.map((row) => [pairOf(row), row.count]));
  return {
    flows: flows.slice(0, first).map((row) => ({ ...row, incidentCount: incidentsOf.get(pairOf(row)) ?? 0 })),
    leftOut: Math.max(0, flows.length - first),
    unplacedCount: unplaced[0]?.count ?? 0,
  };
}
