import { statement } from '@mask-diplomacy/cypher';
import { connect, type DisagreementList, type PageArgs } from './connections.ts';
import type { CursorKey } from './cursors.ts';
import { countAll } from './dataset.ts';
import {
  type DisagreementFilter,
  disagreementsOfEvent,
  type Measure,
  STORED_PARAMS,
  type StoredFilter,
} from './disagreement-filter.ts';
import type { DisagreementRequest } from './disagreement-request.ts';
import type { Graph } from './graph.ts';
import { disagreementsKnown } from './known-disagreements.ts';
import { digest, isWhole } from './node-pages.ts';
import { nodesOf } from './nodes.ts';

interface Place {
  readonly id: string;
  /** Null for those that have none, which come last, by id. */
  readonly ratio: number | null;
}

interface ByRatio extends StoredFilter {
  readonly minRatio: number | null;
  readonly fromRatio: number;
  readonly beforeId: string;
  readonly limit: number;
}

interface WithoutRatio extends StoredFilter {
  readonly afterId: string;
  readonly limit: number;
}

const byRatio = (name: string) =>
  statement<ByRatio, { id: string; ratio: number }>(name, {
    params: [...STORED_PARAMS, 'minRatio', 'fromRatio', 'beforeId', 'limit'],
    row: ['id', 'ratio'],
  });
const withoutRatio = (name: string) =>
  statement<WithoutRatio, { id: string }>(name, {
    params: [...STORED_PARAMS, 'afterId', 'limit'],
    row: ['id'],
  });

const STATEMENTS = {
  ratio: { by: byRatio('disagreements-by-ratio'), without: withoutRatio('disagreements-without-ratio') },
  ratioWithoutSuspect: {
    by: byRatio('disagreements-by-ratio-without-suspect'),
    without: withoutRatio('disagreements-without-ratio-without-suspect'),
  },
};
const count = statement<StoredFilter & { minRatio: number | null; measure: Measure }, { count: number }>(
  'disagreement-count',
  {
    params: [...STORED_PARAMS, 'minRatio', 'measure'],
    row: ['count'],
  },
);

/** Sorts after every id. */
const LAST_ID = '\uFFFF';

/**
 * Disagreements that meet a filter, the largest first by a measure; those without it last. The stored order is that of
 * the whole record, so those of one event, or of a day, are ordered here.
 */
export function listDisagreements(
  graph: Graph,
  page: PageArgs,
  filter: DisagreementRequest,
): DisagreementList {
  const { event, measure, ...conditions } = filter;
  const all = async (): Promise<Place[]> => {
    const rows =
      event === null
        ? await disagreementsKnown(graph, conditions, measure)
        : await disagreementsOfEvent(graph, event, conditions, measure);
    return rows.map((row) => ({ id: row.id, ratio: row[measure] })).toSorted(comparePlaces);
  };
  const isStored = event === null && graph.knownBy === null;
  return connect(page, {
    list: `disagreements ${digest([filter, graph.knownBy])}`,
    field: 'disagreements',
    shape: ['number?', 'text'],
    keyOf: (place: Place) => [place.ratio, place.id],
    read: async (after, limit) => {
      const key = after && placeOfKey(after);
      if (isStored) return readPlaces(graph, measure, conditions, key, limit);
      return (await all()).filter((place) => !key || comparePlaces(place, key) > 0).slice(0, limit);
    },
    async toEdges(places, cursorOf) {
      const nodes = await nodesOf(
        graph,
        'Disagreement',
        places.map((place) => place.id),
      );
      return nodes.map((node) => ({
        cursor: cursorOf({ id: node.id, ratio: node[measure] }),
        node,
      }));
    },
    async count() {
      if (!isStored) return (await all()).length;
      const { withoutSuspect, ...others } = conditions;
      if (!withoutSuspect && isWhole(others)) return countAll(graph, 'Disagreement');
      return (await graph.run(count, { ...conditions, measure }))[0]?.count ?? 0;
    },
  });
}

/** Those with a ratio from their index, then, if the page has room, those without. */
async function readPlaces(
  graph: Graph,
  measure: Measure,
  { minRatio, ...conditions }: DisagreementFilter,
  after: Place | null,
  limit: number,
): Promise<Place[]> {
  const { by, without } = STATEMENTS[measure];
  const first: Place[] =
    after?.ratio === null
      ? []
      : await graph.run(by, {
          ...conditions,
          minRatio,
          fromRatio: after?.ratio ?? Number.MAX_VALUE,
          beforeId: after?.id ?? LAST_ID,
          limit,
        });
  if (first.length >= limit || minRatio !== null) return first;
  const rest = await graph.run(without, {
    ...conditions,
    afterId: after?.ratio === null ? after.id : '',
    limit: limit - first.length,
  });
  return [...first, ...rest.map(({ id }) => ({ id, ratio: null }))];
}

function placeOfKey([ratio, id]: CursorKey): Place {
  return { ratio: typeof ratio === 'number' ? ratio : null, id: String(id) };
}

/** The order of the statements: ratio and id descending, then those without a ratio by id. */
function comparePlaces(a: Place, b: Place): number {
  const byId = a.id < b.id ? -1 : Number(a.id > b.id);
  if (a.ratio === null || b.ratio === null) {
    return a.ratio === b.ratio ? byId : a.ratio === null ? 1 : -1;
  }
  return b.ratio - a.ratio || -byId;
}
