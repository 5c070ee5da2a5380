import { statement } from '@mask-diplomacy/cypher';
import type { EventFacetField } from '../generated/resolver-types.ts';
import type { Graph } from './graph.ts';
import { MATCH_PARAMS, type MatchParams } from './matching-events.ts';

/** Events counted by one thing. */
export interface EventFacetRow {
  readonly by: EventFacetField;
  readonly values: readonly FacetValueRow[];
  readonly leftOut: number;
}

export interface FacetValueRow {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface FacetRequest {
  readonly by: readonly EventFacetField[];
  readonly first: number;
}

interface Found {
  readonly by: EventFacetField;
  readonly values: readonly string[];
  readonly labels: readonly string[];
  readonly counts: readonly number[];
  readonly total: number;
}

const eventFacets = statement<MatchParams & { by: readonly EventFacetField[]; limit: number }, Found>(
  'event-facets',
  { params: ['by', 'limit', ...MATCH_PARAMS], row: ['by', 'values', 'labels', 'counts', 'total'] },
);

/** How many of the events have each value, by each thing asked for, in the order asked. */
export async function readEventFacets(
  graph: Graph,
  params: MatchParams,
  { by, first }: FacetRequest,
): Promise<EventFacetRow[]> {
  const asked = [...new Set(by)];
  const found = new Map(
    (await graph.run(eventFacets, { ...params, by: asked, limit: first })).map((row) => [row.by, row]),
  );
  return asked.map((each) => {
    const { values = [], labels = [], counts = [], total = 0 } = found.get(each) ?? {};
    return {
      by: each,
      values: values.map((value, at) => ({
        value: wordOf(each, value),
        label: labels[at] ?? value,
        count: counts[at] ?? 0,
      })),
      leftOut: total - values.length,
    };
  });
}

/** Words of the vocabulary as the schema's enums have them. */
function wordOf(by: EventFacetField, value: string): string {
  return by === 'KIND' || by === 'CONFIDENCE' ? value.toUpperCase().replaceAll('-', '_') : value;
}
