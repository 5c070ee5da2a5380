import { createHash } from 'node:crypto';
import { type ActorKind, type SourceKind, statement } from '@mask-diplomacy/cypher';
import type { ActorOrder, Role, SourceOrder } from '../generated/resolver-types.ts';
import { type ActorList, connect, type PageArgs, type SourceList } from './connections.ts';
import type { CursorKey } from './cursors.ts';
import type { Graph } from './graph.ts';
import { nodesOf } from './nodes.ts';
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

interface Row {
  readonly id: string;
  readonly key: string | number;
}

interface PageParams {
  readonly isDescending: boolean;
  readonly after: { key: CursorKey[number]; id: string } | null;
  readonly limit: number;
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

const actorsPage = statement<ActorParams & PageParams & { byEvents: boolean }, Row>('actors-page', {
  params: ['byEvents', 'filter', 'parts', 'knownBy', 'isDescending', 'after', 'limit'],
  row: ['id', 'key'],
});
const actorCount = statement<ActorParams, { count: number }>('actor-count', {
  params: ['filter', 'parts', 'knownBy'],
  row: ['count'],
});
const sourcesPage = statement<SourceParams & PageParams & { undatedKey: string }, Row>('sources-page', {
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
  return connect(page, {
    list: `actors ${orderBy} ${digest([filter, knownBy])}`,
    field: 'actors',
    shape: [byEvents ? 'number' : 'text', 'text'],
    keyOf: (row: Row) => [row.key, row.id],
    read: (after, limit) =>
      graph.run(actorsPage, { ...params, byEvents, isDescending: byEvents, after: afterOf(after), limit }),
    async toEdges(rows, cursorOf) {
      const nodes = await nodesOf(graph, 'Actor', idsOf(rows));
      return nodes.map((node, at) => ({ cursor: cursorOf(rows[at] as Row), node }));
    },
    count: async () => (await graph.run(actorCount, params))[0]?.count ?? 0,
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
  return connect(page, {
    list: `sources ${orderBy} ${digest([filter, knownBy])}`,
    field: 'sources',
    shape: ['text', 'text'],
    keyOf: (row: Row) => [row.key, row.id],
    read: (after, limit) =>
      graph.run(sourcesPage, {
        ...params,
        isDescending,
        undatedKey: isDescending ? '' : '9999-12-31',
        after: afterOf(after),
        limit,
      }),
    async toEdges(rows, cursorOf) {
      const nodes = await nodesOf(graph, 'Source', idsOf(rows));
      return nodes.map((node, at) => ({ cursor: cursorOf(rows[at] as Row), node }));
    },
    count: async () => (await graph.run(sourceCount, params))[0]?.count ?? 0,
  });
}

const idsOf = (rows: readonly Row[]): string[] => rows.map(({ id }) => id);

function afterOf(after: CursorKey | null): PageParams['after'] {
  return after && { key: after[0] ?? null, id: String(after[1]) };
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);
}
