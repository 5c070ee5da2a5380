import { statement } from '@mask-diplomacy/cypher';
import { type Ids, manyByKey } from './batches.ts';
import { claimsAboutEvent, comparePlaces, placeOf } from './claims.ts';
import { type ClaimList, connect, type PageArgs, type SourceList } from './connections.ts';
import type { CursorKey } from './cursors.ts';
import type { Graph } from './graph.ts';
import { nodeOf, nodesOf } from './nodes.ts';
import { connectList, countBy, pageBy, type PagedList } from './pages.ts';
import type { ClaimRow, CountryRow, EventRow, SourceRow } from './rows.ts';

interface SourceOfOwner {
  readonly ownerId: string;
  readonly sourceId: string;
  /** First day of the document's date, or the last day of all for an undated one. */
  readonly sortDate: string;
}

interface ClaimOfSource {
  readonly ownerId: string;
  readonly claimId: string;
  readonly eventDate: string;
  readonly eventId: string;
}

type AfterDate = { afterDate: string | null; afterId: string | null; limit: number };
type NoFilter = Record<never, never>;

const text = (value: CursorKey[number] | undefined): string | null =>
  typeof value === 'string' ? value : null;

/** Documents of an owner, earliest first, undated last. */
function sourceList(
  field: string,
  pageName: string,
  count: PagedList<NoFilter, SourceOfOwner, SourceRow>['count'],
): PagedList<NoFilter, SourceOfOwner, SourceRow> {
  const pages = statement<Ids & AfterDate, SourceOfOwner>(pageName, {
    params: ['ids', 'afterDate', 'afterId', 'limit'],
    row: ['ownerId', 'sourceId', 'sortDate'],
  });
  return {
    field,
    shape: ['text', 'text'],
    keyOf: (row) => [row.sortDate, row.sourceId],
    nodes: (graph, rows) =>
      nodesOf(
        graph,
        'Source',
        rows.map((row) => row.sourceId),
      ),
    page: ({ after, limit }) =>
      pageBy(pages, { afterDate: text(after?.[0]), afterId: text(after?.[1]), limit }),
    count,
  };
}

const sourceCounts = statement<Ids, { ownerId: string; count: number }>('source-counts-of-publishers', {
  params: ['ids'],
  row: ['ownerId', 'count'],
});
const claimCounts = statement<Ids, { ownerId: string; count: number }>('claim-counts-of-sources', {
  params: ['ids'],
  row: ['ownerId', 'count'],
});
const claimsOfSources = statement<
  Ids & { afterDate: string | null; afterEvent: string | null; afterId: string | null; limit: number },
  ClaimOfSource
>('claims-of-sources', {
  params: ['ids', 'afterDate', 'afterEvent', 'afterId', 'limit'],
  row: ['ownerId', 'claimId', 'eventDate', 'eventId'],
});
const countriesOfPublishers = statement<Ids, { ownerId: string; countryId: string }>(
  'countries-of-publishers',
  { params: ['ids'], row: ['ownerId', 'countryId'] },
);

/** How many documents tell of an event is on the event itself. */
const eventSources = sourceList('Event.sources', 'sources-of-events', () => ({
  load: async (graph, ids) => (await nodesOf(graph, 'Event', ids)).map((event) => [event.sourceCount]),
}));
const publisherSources = sourceList('Publisher.sources', 'sources-of-publishers', () =>
  countBy(sourceCounts, {}),
);
const sourceClaims: PagedList<NoFilter, ClaimOfSource, ClaimRow> = {
  field: 'Source.claims',
  shape: ['text', 'text', 'text'],
  keyOf: (row) => [row.eventDate, row.eventId, row.claimId],
  nodes: (graph, rows) =>
    nodesOf(
      graph,
      'Claim',
      rows.map((row) => row.claimId),
    ),
  page: ({ after, limit }) =>
    pageBy(claimsOfSources, {
      afterDate: text(after?.[0]),
      afterEvent: text(after?.[1]),
      afterId: text(after?.[2]),
      limit,
    }),
  count: () => countBy(claimCounts, {}),
};
const publisherCountries = manyByKey<{ ownerId: string; countryId: string }, string>(
  (graph, ids) => graph.run(countriesOfPublishers, { ids }),
  (row) => row.ownerId,
  (row) => row.countryId,
);

/** Most countries of one publisher that are given. */
const MOST_COUNTRIES = 10;

/** Documents that say something about an event. */
export function sourcesOfEvent(graph: Graph, event: string, page: PageArgs): SourceList {
  return connectList(graph, eventSources, { owner: event, filter: {}, page, extra: () => ({}) });
}

/** Documents of a publisher. */
export function sourcesOfPublisher(graph: Graph, publisher: string, page: PageArgs): SourceList {
  return connectList(graph, publisherSources, { owner: publisher, filter: {}, page, extra: () => ({}) });
}

/** What a document states, by event. */
export function claimsOfSource(graph: Graph, source: string, page: PageArgs): ClaimList {
  return connectList(graph, sourceClaims, { owner: source, filter: {}, page, extra: () => ({}) });
}

/** Where a publisher sits, by name. */
export async function countriesOfPublisher(graph: Graph, publisher: string): Promise<CountryRow[]> {
  return nodesOf(
    graph,
    'Country',
    (await graph.load(publisherCountries, publisher)).slice(0, MOST_COUNTRIES),
  );
}

/** Claims about an event in the order of its facts. An event has few, so all are read and the page is cut here. */
export function claimsOfEvent(graph: Graph, event: EventRow, page: PageArgs): ClaimList {
  return connect(page, {
    list: 'Event.claims',
    field: 'Event.claims',
    shape: ['number', 'number', 'number', 'text', 'number', 'text', 'text', 'text'],
    keyOf: placeOf,
    async read(after, limit) {
      const stated = await claimsAboutEvent(graph, event.id);
      const rest = after
        ? stated.filter((each) => comparePlaces(placeOf(each), after as readonly (string | number)[]) > 0)
        : stated;
      return rest.slice(0, limit);
    },
    toEdges: async (items, cursorOf) => items.map((item) => ({ cursor: cursorOf(item), node: item.claim })),
    count: async () => (await nodeOf(graph, 'Event', event.id)).claimCount,
  });
}
