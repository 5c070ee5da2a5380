import { statement } from '@mask-diplomacy/cypher';
import { type Ids, manyByKey } from './batches.ts';
import type { ActorList, PageArgs } from './connections.ts';
import type { Graph } from './graph.ts';
import { nodesOf } from './nodes.ts';
import { connectList, countBy, pageBy, type PagedList } from './pages.ts';
import type { ActorRow } from './rows.ts';

interface ActorOfCountry {
  readonly ownerId: string;
  readonly actorId: string;
  readonly degree: number;
}

/** Most organisations that belong to one, as given. */
const MOST_PARTS = 200;

const partsOfActors = statement<Ids & { limit: number }, { ownerId: string; actorId: string }>(
  'parts-of-actors',
  { params: ['ids', 'limit'], row: ['ownerId', 'actorId'] },
);
const actorsOfCountries = statement<
  Ids & { afterDegree: number | null; afterId: string | null; limit: number },
  ActorOfCountry
>('actors-of-countries', {
  params: ['ids', 'afterDegree', 'afterId', 'limit'],
  row: ['ownerId', 'actorId', 'degree'],
});
const actorCounts = statement<Ids, { ownerId: string; count: number }>('actor-counts-of-countries', {
  params: ['ids'],
  row: ['ownerId', 'count'],
});

const parts = manyByKey<{ ownerId: string; actorId: string }, string>(
  (graph, ids) => graph.run(partsOfActors, { ids, limit: MOST_PARTS }),
  (row) => row.ownerId,
  (row) => row.actorId,
);
const countryActors: PagedList<Record<never, never>, ActorOfCountry, ActorRow> = {
  field: 'Country.actors',
  shape: ['number', 'text'],
  keyOf: (row) => [row.degree, row.actorId],
  nodes: (graph, rows) =>
    nodesOf(
      graph,
      'Actor',
      rows.map((row) => row.actorId),
    ),
  page({ after, limit }) {
    const [degree, id] = after ?? [];
    return pageBy(actorsOfCountries, {
      afterDegree: typeof degree === 'number' ? degree : null,
      afterId: typeof id === 'string' ? id : null,
      limit,
    });
  },
  count: () => countBy(actorCounts, {}),
};

/** Organisations that belong to an actor, by name. */
export async function partsOfActor(graph: Graph, actor: string): Promise<ActorRow[]> {
  return nodesOf(graph, 'Actor', await graph.load(parts, actor));
}

/** Actors that sit in a country, those with most relationships first. */
export function actorsOfCountry(graph: Graph, country: string, page: PageArgs): ActorList {
  return connectList(graph, countryActors, { owner: country, filter: {}, page, extra: () => ({}) });
}
