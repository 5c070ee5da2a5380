import { badInput } from '../errors.ts';
import type {
  ActorFacetField,
  ClaimFacetField,
  CountryFacetField,
  EventFacetField,
  ProductFacetField,
  PublisherFacetField,
  Role,
  SourceFacetField,
  StandardFacetField,
} from '../generated/resolver-types.ts';
import { type CursorKey, type CursorShape, readCursor, writeCursor } from './cursors.ts';
import type { FacetRequest, FacetRow } from './facets.ts';
import type {
  ActorRow,
  ClaimRow,
  CountryRow,
  DisagreementRow,
  EventRow,
  ProductRow,
  PublisherRow,
  SourceRow,
  StandardRow,
} from './rows.ts';

/** An element of a list with the cursor that points at it. */
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** A page of a list; `count` is only asked when somebody wants it. */
export interface Connection<Node, E extends Edge<Node> = Edge<Node>> {
  readonly page: () => Promise<Page<E>>;
  readonly count: () => Promise<number>;
}

export interface Page<E> {
  readonly edges: readonly E[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export type ActorList = Connection<ActorRow>;
export type ActorEventList = Connection<EventRow, Edge<EventRow> & { roles: readonly Role[] }>;
export type ClaimList = Connection<ClaimRow>;
export type DisagreementList = Connection<DisagreementRow>;
export type EventList = Connection<EventRow>;
export type SourceList = Connection<SourceRow>;

/** A list of what meets a filter, which can be counted by things. */
export interface FilteredList<Node, By extends string> extends Connection<Node> {
  readonly facets: (request: FacetRequest<By>) => Promise<FacetRow<By>[]>;
}

export type FilteredActorList = FilteredList<ActorRow, ActorFacetField>;
export type FilteredClaimList = FilteredList<ClaimRow, ClaimFacetField>;
export type FilteredCountryList = FilteredList<CountryRow, CountryFacetField>;
export type FilteredEventList = FilteredList<EventRow, EventFacetField>;
export type FilteredProductList = FilteredList<ProductRow, ProductFacetField>;
export type FilteredPublisherList = FilteredList<PublisherRow, PublisherFacetField>;
export type FilteredSourceList = FilteredList<SourceRow, SourceFacetField>;
export type FilteredStandardList = FilteredList<StandardRow, StandardFacetField>;

/** The arguments of every list. */
export interface PageArgs {
  readonly first: number;
  readonly after?: string | null;
}

const MOST_PER_PAGE = 100;

/** How one list is read. */
export interface ListSource<Item, Node, E extends Edge<Node>> {
  /** As the schema names it, such as `Actor.events`; with order and filter where they differ, it binds the cursors. */
  readonly list: string;
  readonly field: string;
  readonly shape: CursorShape;
  /** At most `limit` items after the key (null: from the first). */
  readonly read: (after: CursorKey | null, limit: number) => Promise<readonly Item[]>;
  readonly keyOf: (item: Item) => CursorKey;
  readonly toEdges: (items: readonly Item[], cursorOf: (item: Item) => string) => Promise<E[]>;
  readonly count: () => Promise<number>;
}

/**
 * A Relay connection with keyset cursors: reads one element more than the page to know whether any follows.
 *
 * @throws AppError BAD_USER_INPUT for a page size out of range or a foreign cursor
 */
export function connect<Item, Node, E extends Edge<Node>>(
  { first, after }: PageArgs,
  source: ListSource<Item, Node, E>,
): Connection<Node, E> {
  checkFirst(source.field, first, MOST_PER_PAGE);
  const key =
    after === undefined || after === null ? null : readCursor(source.list, source.shape, after, source.field);
  const read = async (): Promise<Page<E>> => {
    const items = await source.read(key, first + 1);
    const edges = await source.toEdges(items.slice(0, first), (item) =>
      writeCursor(source.list, source.keyOf(item)),
    );
    return { edges, hasNextPage: items.length > first, hasPreviousPage: key !== null };
  };
  let page: Promise<Page<E>> | undefined;
  return { page: () => (page ??= read()), count: source.count };
}

/** @throws AppError BAD_USER_INPUT when a page size is not 1 to `most` */
export function checkFirst(field: string, first: number, most: number): void {
  if (first < 1 || first > most) {
    throw badInput({ field, argument: 'first' }, String(first), `a whole number from 1 to ${most}`);
  }
}
