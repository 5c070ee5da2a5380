import type { Graph } from '../graph/graph.ts';
import { claimsAboutEvent } from '../graph/claims.ts';
import {
  actorsOfEvent,
  countriesOfEvent,
  itemsOfEvent,
  linksOfEvent,
  standardsOfEvent,
} from '../graph/events.ts';
import type { ActorRow, EventRow, SourceRow } from '../graph/rows.ts';
import { compareText } from '../graph/labels.ts';
import { listEvents } from '../graph/filtered-events.ts';
import { listActors } from '../graph/node-lists/ends.ts';
import { NO_NARROWING } from '../graph/node-lists/narrowing.ts';
import { listSources } from '../graph/node-lists/sources.ts';
import type { Connection } from '../graph/connections.ts';
import type { EventEntry } from './entries.ts';
import type { EventSelection } from './query.ts';

/** Gives a graph with nothing remembered yet: what one page loads is let go with it. */
export type FreshGraph = (knownBy: string | null) => Graph;

/** Elements of a page: each is read whole before it is written. */
const PAGE = 100;

/** A list, page by page, each read with a graph of its own. */
async function* pagesOf<Node, Value>(
  fresh: () => Graph,
  list: (graph: Graph, page: { first: number; after: string | null }) => Connection<Node>,
  read: (graph: Graph, node: Node) => Promise<Value>,
): AsyncGenerator<readonly Value[]> {
  let after: string | null = null;
  let hasNext = true;
  while (hasNext) {
    const graph = fresh();
    const { edges, hasNextPage } = await list(graph, { first: PAGE, after }).page();
    yield await Promise.all(edges.map(({ node }) => read(graph, node)));
    after = edges.at(-1)?.cursor ?? null;
    hasNext = hasNextPage && after !== null;
  }
}

/** Events that were chosen, oldest first; of each what `read` makes of it. */
export function eventPages<Value>(
  fresh: FreshGraph,
  { filter, knownBy }: EventSelection,
  read: (graph: Graph, event: EventRow) => Promise<Value>,
): AsyncGenerator<readonly Value[]> {
  return pagesOf(
    () => fresh(knownBy),
    (graph, page) => listEvents(graph, page, { filter, orderBy: 'DATE_OLDEST' }),
    read,
  );
}

/** Actors by name: all, or on a day those with a part in an event that was known. */
export function actorPages<Value>(
  fresh: FreshGraph,
  knownBy: string | null,
  read: (graph: Graph, actor: ActorRow) => Promise<Value>,
): AsyncGenerator<readonly Value[]> {
  const filter = { ...NO_NARROWING, kinds: null, countries: null, roles: null, not: null };
  return pagesOf(
    () => fresh(knownBy),
    (graph, page) => listActors(graph, page, { filter, orderBy: 'NAME' }),
    read,
  );
}

/** Documents, oldest first. */
export function sourcePages<Value>(
  fresh: FreshGraph,
  knownBy: string | null,
  read: (graph: Graph, source: SourceRow) => Promise<Value>,
): AsyncGenerator<readonly Value[]> {
  const filter = {
    ...NO_NARROWING,
    ...{ kinds: null, countries: null, languages: null, publishers: null },
    ...{ published: null, isDated: null, isIndependent: null, not: null },
  };
  return pagesOf(
    () => fresh(knownBy),
    (graph, page) => listSources(graph, page, { filter, orderBy: 'DATE_OLDEST' }),
    read,
  );
}

/** An event with all that it says. */
export async function readEntry(graph: Graph, event: EventRow): Promise<EventEntry> {
  const { id } = event;
  const [
    origins,
    destinations,
    senders,
    recipients,
    manufacturers,
    issuers,
    items,
    standards,
    links,
    sources,
  ] = await Promise.all([
    countriesOfEvent(graph, id, 'SENT_FROM'),
    countriesOfEvent(graph, id, 'SENT_TO'),
    actorsOfEvent(graph, id, 'SENT_BY'),
    actorsOfEvent(graph, id, 'RECEIVED_BY'),
    actorsOfEvent(graph, id, 'MADE_BY'),
    actorsOfEvent(graph, id, 'ISSUED_BY'),
    itemsOfEvent(graph, id),
    standardsOfEvent(graph, id),
    linksOfEvent(graph, id),
    documentsOf(graph, id),
  ]);
  return {
    ...{
      event,
      origins,
      destinations,
      senders,
      recipients,
      manufacturers,
      issuers,
      items,
      standards,
      sources,
    },
    links: links.flatMap(({ isOut, type, otherId }) => (isOut ? { type, otherId } : [])),
  };
}

/** The documents that an event rests on, earliest first, undated last. */
export async function documentsOf(graph: Graph, event: string): Promise<SourceRow[]> {
  const stated = await claimsAboutEvent(graph, event);
  const byId = new Map(stated.map(({ source }) => [source.id, source]));
  const place = ({ dateFirst, id }: SourceRow): string => `${dateFirst ?? '9999-12-31'} ${id}`;
  return [...byId.values()].sort((a, b) => compareText(place(a), place(b)));
}
