import { type ActorKind, type RelationshipType, statement } from '@mask-diplomacy/cypher';
import type {
  ActorOrder,
  CountryOrder,
  Direction,
  ProductOrder,
  Role,
  StandardOrder,
} from '../../generated/resolver-types.ts';
import type {
  FilteredActorList,
  FilteredList,
  FilteredCountryList,
  FilteredProductList,
  FilteredStandardList,
  PageArgs,
} from '../connections.ts';
import type { FilterPlace } from '../event-filter.ts';
import { FACET_COLUMNS, type FoundFacet } from '../facets.ts';
import type { Graph } from '../graph.ts';
import {
  FACET_PARAMS,
  type FacetParams,
  type KeyedId,
  listNodes,
  PAGE_PARAMS,
  type PageParams,
} from '../node-pages.ts';
import type { RowOf } from '../nodes.ts';
import { PART_OF_ROLE, ROLES } from '../roles.ts';
import {
  type Among,
  type Counts,
  eventsAmong,
  type Filter,
  LIST_PARAMS,
  type ListParams,
  listParams,
  narrow,
  type Narrowing,
  type Related,
  RELATED_PARAMS,
  type RelatedParams,
} from './narrowing.ts';
import { isNarrowed, NAME_WALK, type NameWalk, nameWalk } from './walks.ts';

/** Null is no condition; ids are bare. */
export interface ActorChoice extends Narrowing {
  readonly kinds: readonly ActorKind[] | null;
  readonly countries: readonly string[] | null;
  readonly roles: readonly Role[] | null;
}

/** Null is no condition; ids are bare. */
export interface CountryChoice extends Narrowing {
  readonly regions: readonly string[] | null;
  readonly direction: Direction | null;
}

/** What events lead to. */
type End = 'Country' | 'Actor' | 'Product' | 'Standard';

interface EndParams extends ListParams {
  readonly label: End;
}

const END_PARAMS = ['label', ...LIST_PARAMS] as const;

const endsPage = statement<EndParams & PageParams & { byEvents: boolean; counts: Counts }, KeyedId>(
  'ends-page',
  { params: [...END_PARAMS, ...PAGE_PARAMS, 'byEvents', 'counts'], row: ['id', 'key'] },
);
const actorsByName = statement<NameWalk, KeyedId>('actors-by-name', {
  params: NAME_WALK,
  row: ['id', 'key'],
});
const endCount = statement<EndParams, { count: number }>('end-count', {
  params: [...END_PARAMS],
  row: ['count'],
});
const endFacets = statement<EndParams & FacetParams & { events: Among }, FoundFacet>('end-facets', {
  params: [...END_PARAMS, ...FACET_PARAMS, 'events'],
  row: FACET_COLUMNS,
});
const endsOfMatchingEvents = statement<RelatedParams & { types: readonly RelationshipType[] }, Related>(
  'ends-of-matching-events',
  { params: ['types', ...RELATED_PARAMS], row: ['id', 'count'] },
);

/** Counted by these, the events that lead to a node tell its values. */
const BY_EVENTS: readonly string[] = ['ROLE', 'DIRECTION', 'EVENT_KIND', 'PRODUCT'];

/** How the nodes of one label are asked for. */
interface Request<L extends End, Choice extends Narrowing> {
  readonly label: L;
  readonly field: string;
  readonly filter: Filter<Choice>;
  readonly orderBy: 'NAME' | 'MOST_EVENTS';
  /** Relationships by which events lead to them. */
  readonly types: readonly RelationshipType[];
  /** Those that a choice asks for; null: any, or none. */
  readonly partsOf: (choice: Choice) => readonly RelationshipType[] | null;
  /** Other conditions, as the fragment `end-matches` takes them. */
  readonly othersOf: (choice: Choice) => object;
}

/** Those that meet a filter, by name or by how many events lead to them; on a day, those that an event known by then leads to. */
function listEnds<L extends End, Choice extends Narrowing, By extends string>(
  graph: Graph,
  page: PageArgs,
  { label, field, filter, orderBy, types, partsOf, othersOf }: Request<L, Choice>,
): FilteredList<RowOf<L>, By> {
  const byEvents = orderBy === 'MOST_EVENTS';
  const read = async (place: FilterPlace, choice: Choice) => {
    const parts = partsOf(choice);
    const { ids, counts } = await narrow(graph, place, {
      label,
      choice,
      related: (params) => graph.run(endsOfMatchingEvents, { ...params, types: parts ?? types }),
    });
    // Events that meet the filter were then followed by these parts alone.
    const left = counts === null ? parts : null;
    return { conditions: { ...othersOf(choice), ids, parts: left }, counts };
  };
  return listNodes<L, EndParams & { counts: Counts }, By>(graph, page, {
    label,
    field,
    orderBy,
    filter,
    key: byEvents ? 'number' : 'text',
    isDescending: byEvents,
    params: async () => ({ label, ...(await listParams(field, filter, read)) }),
    read: (params, cut) =>
      label === 'Actor' && !byEvents && !isNarrowed(params, ['ids'])
        ? graph.run(actorsByName, nameWalk(params, cut))
        : graph.run(endsPage, { ...params, byEvents, ...cut }),
    count: ({ counts: _counts, ...params }) => graph.run(endCount, params),
    async facets({ counts: _counts, ...params }, asked) {
      const isOfEvents = asked.by.some((each) => BY_EVENTS.includes(each));
      const events = isOfEvents ? await eventsAmong(graph, field, filter) : null;
      return graph.run(endFacets, { ...params, ...asked, events });
    },
  });
}

/** Of some ids those whose node is there, on a day those that an event known by then leads to, in no order. */
export async function endsKnown(
  graph: Graph,
  label: End,
  ids: readonly string[],
): Promise<readonly string[]> {
  const page = { byEvents: false, counts: null, isDescending: false, after: null, limit: ids.length };
  const rows = await graph.run(endsPage, { label, filter: { ids: [...new Set(ids)] }, not: null, ...page });
  return rows.map(({ id }) => id);
}

const PARTS_OF_DIRECTION = { OUT: ['SENT_FROM'], IN: ['SENT_TO'] } as const satisfies Record<
  Direction,
  readonly RelationshipType[]
>;

export function listActors(
  graph: Graph,
  page: PageArgs,
  request: { filter: Filter<ActorChoice>; orderBy: ActorOrder },
): FilteredActorList {
  return listEnds(graph, page, {
    label: 'Actor',
    field: 'actors',
    ...request,
    types: ROLES.map((role) => PART_OF_ROLE[role]),
    partsOf: ({ roles }) => roles && roles.map((role) => PART_OF_ROLE[role]),
    othersOf: ({ kinds, countries }) => ({ kinds, countries }),
  });
}

export function listCountries(
  graph: Graph,
  page: PageArgs,
  request: { filter: Filter<CountryChoice>; orderBy: CountryOrder },
): FilteredCountryList {
  return listEnds(graph, page, {
    label: 'Country',
    field: 'countries',
    ...request,
    types: ['SENT_FROM', 'SENT_TO'],
    partsOf: ({ direction }) => direction && PARTS_OF_DIRECTION[direction],
    othersOf: ({ regions }) => ({ regions }),
  });
}

export function listProducts(
  graph: Graph,
  page: PageArgs,
  request: { filter: Filter<Narrowing>; orderBy: ProductOrder },
): FilteredProductList {
  return listEnds(graph, page, {
    label: 'Product',
    field: 'products',
    ...request,
    types: ['INCLUDES'],
    partsOf: () => null,
    othersOf: () => ({}),
  });
}

export function listStandards(
  graph: Graph,
  page: PageArgs,
  request: { filter: Filter<Narrowing>; orderBy: StandardOrder },
): FilteredStandardList {
  return listEnds(graph, page, {
    label: 'Standard',
    field: 'standards',
    ...request,
    types: ['CITES'],
    partsOf: () => null,
    othersOf: () => ({}),
  });
}
