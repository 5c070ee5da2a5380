import { type ClaimField, statement } from '@mask-diplomacy/cypher';
import { connect, type DisagreementList, type PageArgs } from './connections.ts';
import type { CursorKey } from './cursors.ts';
import { disagreementsAboutEvent } from './event-disagreements.ts';
import type { Graph } from './graph.ts';
import { disagreementsKnown } from './known-disagreements.ts';
import { nodesOf } from './nodes.ts';

/** Which ratio orders the list. */
export type Measure = 'ratio' | 'ratioWithoutSuspect';

interface Place {
  readonly id: string;
  /** Null for those that have none, which come last, by id. */
  readonly ratio: number | null;
}

interface ByRatio {
  readonly fields: readonly ClaimField[] | null;
  readonly fromRatio: number;
  readonly beforeId: string;
  readonly limit: number;
}

interface WithoutRatio {
  readonly fields: readonly ClaimField[] | null;
  readonly afterId: string;
  readonly limit: number;
}

const byRatio = (name: string) =>
  statement<ByRatio, { id: string; ratio: number }>(name, {
    params: ['fields', 'fromRatio', 'beforeId', 'limit'],
    row: ['id', 'ratio'],
  });
const withoutRatio = (name: string) =>
  statement<WithoutRatio, { id: string }>(name, { params: ['fields', 'afterId', 'limit'], row: ['id'] });

const STATEMENTS = {
  ratio: { by: byRatio('disagreements-by-ratio'), without: withoutRatio('disagreements-without-ratio') },
  ratioWithoutSuspect: {
    by: byRatio('disagreements-by-ratio-without-suspect'),
    without: withoutRatio('disagreements-without-ratio-without-suspect'),
  },
};
const count = statement<{ fields: readonly ClaimField[] | null }, { count: number }>('disagreement-count', {
  params: ['fields'],
  row: ['count'],
});

/** Sorts after every id. */
const LAST_ID = '\uFFFF';

/**
 * Disagreements, the largest first by a measure; those without it last. No fields: any. The stored order is that of the
 * whole record, so those of one event, or of a day, are ordered here.
 */
export function listDisagreements(
  graph: Graph,
  page: PageArgs,
  filter: { fields: readonly ClaimField[]; event: string | null; measure: Measure },
): DisagreementList {
  const fields = filter.fields.length > 0 ? [...filter.fields].sort() : null;
  const { event, measure } = filter;
  const all = async (): Promise<Place[]> => {
    const rows =
      event === null ? await disagreementsKnown(graph, fields) : await disagreementsAboutEvent(graph, event);
    return rows
      .filter((row) => fields === null || fields.includes(row.field))
      .map((row) => ({ id: row.id, ratio: row[measure] }))
      .toSorted(comparePlaces);
  };
  const isStored = event === null && graph.knownBy === null;
  return connect(page, {
    list: `disagreements ${JSON.stringify([fields, event, measure])}${graph.knownBy === null ? '' : ` ${graph.knownBy}`}`,
    field: 'disagreements',
    shape: ['number?', 'text'],
    keyOf: (place: Place) => [place.ratio, place.id],
    read: async (after, limit) => {
      const key = after && placeOfKey(after);
      if (isStored) return readPlaces(graph, measure, fields, key, limit);
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
    count: async () =>
      event === null ? ((await graph.run(count, { fields }))[0]?.count ?? 0) : (await all()).length,
  });
}

/** Those with a ratio from their index, then, if the page has room, those without. */
async function readPlaces(
  graph: Graph,
  measure: Measure,
  fields: readonly ClaimField[] | null,
  after: Place | null,
  limit: number,
): Promise<Place[]> {
  const { by, without } = STATEMENTS[measure];
  const first: Place[] =
    after?.ratio === null
      ? []
      : await graph.run(by, {
          fields,
          fromRatio: after?.ratio ?? Number.MAX_VALUE,
          beforeId: after?.id ?? LAST_ID,
          limit,
        });
  if (first.length >= limit) return first;
  const rest = await graph.run(without, {
    fields,
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
