import { type EventKind, INCIDENT_KINDS, statement } from '@mask-diplomacy/cypher';
import type { Graph } from '../graph.ts';

interface Params {
  readonly id: string;
  readonly incidents: readonly EventKind[];
  readonly without: readonly string[];
  readonly limit: number;
}

/** An incident with goods of the same maker, and what the two have in common, by name. */
export interface SameMakerRow {
  readonly otherId: string;
  readonly makers: readonly string[];
  readonly products: readonly string[];
}

const incidentsOfMakerAndProduct = statement<Params, SameMakerRow & { count: number }>(
  'incidents-of-maker-and-product',
  { params: ['id', 'incidents', 'without', 'limit'], row: ['otherId', 'makers', 'products', 'count'] },
);

/** Incidents that share a maker and a product with an event, earliest first, and how many there are in all. */
export async function readSameMaker(
  graph: Graph,
  id: string,
  without: readonly string[],
  limit: number,
): Promise<{ incidents: readonly SameMakerRow[]; count: number }> {
  const rows = await graph.run(incidentsOfMakerAndProduct, { id, incidents: INCIDENT_KINDS, without, limit });
  return { incidents: rows, count: rows[0]?.count ?? 0 };
}
