import { type EventKind, type RelationshipType, statement } from '@mask-diplomacy/cypher';
import type { Role } from '../generated/resolver-types.ts';
import type { Ids } from './batches.ts';
import type { ActorEventList, EventList, PageArgs } from './connections.ts';
import type { CursorKey } from './cursors.ts';
import type { Graph } from './graph.ts';
import { nodesOf } from './nodes.ts';
import { connectList, countBy, pageBy, type PagedList } from './pages.ts';
import { PART_OF_ROLE, ROLES } from './roles.ts';
import type { EventRow } from './rows.ts';

interface Row {
  readonly ownerId: string;
  readonly eventId: string;
  readonly dateFirst: string;
}

interface ActorEvent extends Row {
  readonly types: readonly RelationshipType[];
}

interface Filter {
  readonly types: readonly RelationshipType[];
}

interface KindFilter extends Filter {
  readonly kinds: readonly EventKind[] | null;
}

type PageParams = Ids & { afterDate: string | null; afterId: string | null; limit: number };

const ROW = ['ownerId', 'eventId', 'dateFirst'] as const;
const COUNT = ['ownerId', 'count'] as const;
const PAGE = ['ids', 'types', 'afterDate', 'afterId', 'limit'] as const;

/** Events of an owner, newest first: date descending, then id. */
function eventList<F extends Filter, R extends Row = Row>(
  field: string,
  names: { page: string; count: string },
  filterParams: readonly Exclude<keyof F & string, 'types'>[],
  row: readonly (keyof R & string)[] = ROW,
): PagedList<F, R, EventRow> {
  const pages = statement<PageParams & F, R>(names.page, {
    params: [...PAGE, ...filterParams] as readonly (keyof (PageParams & F) & string)[],
    row,
  });
  const counts = statement<Ids & F, { ownerId: string; count: number }>(names.count, {
    params: ['ids', 'types', ...filterParams] as readonly (keyof (Ids & F) & string)[],
    row: COUNT,
  });
  return {
    field,
    shape: ['text', 'text'],
    keyOf: (row) => [row.dateFirst, row.eventId],
    nodes: (graph, rows) =>
      nodesOf(
        graph,
        'Event',
        rows.map((row) => row.eventId),
      ),
    page: ({ filter, after, limit }) =>
      pageBy(pages, { ...filter, ...afterParams(after), limit } as unknown as Omit<PageParams & F, 'ids'>),
    count: (filter) => countBy(counts, filter as unknown as Omit<Ids & F, 'ids'>),
  };
}

function afterParams(after: CursorKey | null): { afterDate: string | null; afterId: string | null } {
  const [date, id] = after ?? [null, null];
  return {
    afterDate: typeof date === 'string' ? date : null,
    afterId: typeof id === 'string' ? id : null,
  };
}

const LISTS = {
  Actor: eventList<Filter, ActorEvent>(
    'Actor.events',
    { page: 'events-of-actors', count: 'event-counts-of-actors' },
    [],
    [...ROW, 'types'],
  ),
  Country: eventList<KindFilter>(
    'Country.events',
    { page: 'events-of-countries', count: 'event-counts-of-countries' },
    ['kinds'],
  ),
  Product: eventList<Filter>(
    'Product.events',
    { page: 'events-of-products', count: 'event-counts-of-products' },
    [],
  ),
  Standard: eventList<Filter>(
    'Standard.events',
    { page: 'events-of-standards', count: 'event-counts-of-standards' },
    [],
  ),
};

/** Events that an actor had a part in, each with the parts. No roles: any. */
export function eventsOfActor(
  graph: Graph,
  actor: string,
  page: PageArgs,
  roles: readonly Role[],
): ActorEventList {
  const wanted = roles.length > 0 ? ROLES.filter((role) => roles.includes(role)) : ROLES;
  return connectList(graph, LISTS.Actor, {
    owner: actor,
    filter: { types: wanted.map((role) => PART_OF_ROLE[role]) },
    page,
    extra: (row) => ({ roles: ROLES.filter((role) => row.types.includes(PART_OF_ROLE[role])) }),
  });
}

/** Events that left a country (OUT), went to it (IN), or both; of the kinds given, or any. */
export function eventsOfCountry(
  graph: Graph,
  country: string,
  page: PageArgs,
  filter: { direction: 'OUT' | 'IN' | null; kinds: readonly EventKind[] | null },
): EventList {
  const { direction, kinds } = filter;
  const types: RelationshipType[] =
    direction === 'OUT' ? ['SENT_FROM'] : direction === 'IN' ? ['SENT_TO'] : ['SENT_FROM', 'SENT_TO'];
  return connectList(graph, LISTS.Country, {
    owner: country,
    filter: { types, kinds },
    page,
    extra: () => ({}),
  });
}

/** Events whose goods include a product, or that turn on a standard. */
export function eventsOfGoods(
  graph: Graph,
  label: 'Product' | 'Standard',
  id: string,
  page: PageArgs,
): EventList {
  return connectList(graph, LISTS[label], {
    owner: id,
    filter: { types: [label === 'Product' ? 'INCLUDES' : 'CITES'] },
    page,
    extra: () => ({}),
  });
}
