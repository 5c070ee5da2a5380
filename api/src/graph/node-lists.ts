import { type ActorKind, type SourceKind, statement } from '@mask-diplomacy/cypher';
import type { ActorOrder, Role, SourceOrder } from '../generated/resolver-types.ts';
import type { ActorList, PageArgs, SourceList } from './connections.ts';
import type { Graph } from './graph.ts';
import { type KeyedId, listNodes, type PageParams } from './node-pages.ts';
import { PART_OF_ROLE, type Part, ROLES } from './roles.ts';

/** Null is no condition; ids are bare. */
export interface ActorFilter {
  readonly kinds: readonly ActorKind[] | null;
  readonly countries: readonly string[] | null;
  readonly roles: readonly Role[] | null;
}

/** Null is no condition; ids are bare. */
export interface SourceFilter {
  readonly kinds: readonly SourceKind[] | null;
  readonly countries: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly publishers: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly isDated: boolean | null;
}

interface ActorParams {
  readonly filter: object;
  readonly parts: readonly Part[];
  readonly knownBy: string | null;
}

interface SourceParams {
  readonly filter: object;
  readonly knownBy: string | null;
}

const actorsPage = statement<ActorParams & PageParams & { byEvents: boolean }, KeyedId>('actors-page', {
  params: ['byEvents', 'filter', 'parts', 'knownBy', 'isDescending', 'after', 'limit'],
  row: ['id', 'key'],
});
const actorCount = statement<ActorParams, { count: number }>('actor-count', {
  params: ['filter', 'parts', 'knownBy'],
  row: ['count'],
});
const sourcesPage = statement<SourceParams & PageParams & { undatedKey: string }, KeyedId>('sources-page', {
  params: ['undatedKey', 'filter', 'knownBy', 'isDescending', 'after', 'limit'],
  row: ['id', 'key'],
});
const sourceCount = statement<SourceParams, { count: number }>('source-count', {
  params: ['filter', 'knownBy'],
  row: ['count'],
});

/** Actors that meet a filter; on a day, those that had a part in an event known by then. */
export function listActors(
  graph: Graph,
  page: PageArgs,
  { filter, orderBy }: { filter: ActorFilter; orderBy: ActorOrder },
): ActorList {
  const { knownBy } = graph;
  const byEvents = orderBy === 'MOST_EVENTS';
  const params: ActorParams = {
    filter: { kinds: filter.kinds, countries: filter.countries, hasPart: filter.roles && true },
    parts: (filter.roles ?? ROLES).map((role) => PART_OF_ROLE[role]),
    knownBy,
  };
  return listNodes(graph, page, {
    label: 'Actor',
    field: 'actors',
    orderBy,
    filter,
    key: byEvents ? 'number' : 'text',
    isDescending: byEvents,
    read: (cut) => graph.run(actorsPage, { ...params, byEvents, ...cut }),
    count: () => graph.run(actorCount, params),
  });
}

/** Documents that meet a filter; on a day, those that were surely out by then. */
export function listSources(
  graph: Graph,
  page: PageArgs,
  { filter, orderBy }: { filter: SourceFilter; orderBy: SourceOrder },
): SourceList {
  const { knownBy } = graph;
  const isDescending = orderBy === 'DATE_NEWEST';
  const params: SourceParams = { filter, knownBy };
  return listNodes(graph, page, {
    label: 'Source',
    field: 'sources',
    orderBy,
    filter,
    key: 'text',
    isDescending,
    read: (cut) =>
      graph.run(sourcesPage, { ...params, undatedKey: isDescending ? '' : '9999-12-31', ...cut }),
    count: () => graph.run(sourceCount, params),
  });
}
