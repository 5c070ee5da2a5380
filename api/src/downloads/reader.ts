import { claimsAboutEvent } from '../graph/claims.ts';
import type { Connection } from '../graph/connections.ts';
import {
  actorsOfEvent,
  countriesOfEvent,
  itemsOfEvent,
  linksOfEvent,
  standardsOfEvent,
} from '../graph/events.ts';
import type { Graph } from '../graph/graph.ts';
import { compareText } from '../graph/labels.ts';
import type { EventRow, NodeRow, SourceRow } from '../graph/rows.ts';
import type { EventEntry } from './entries.ts';

/** Gives a graph with nothing remembered yet: what one page loads is let go with it. */
export type FreshGraph = () => Graph;

/** A list of nodes, a page at a time, as its field of the schema has it. */
export type List<Row extends NodeRow> = (
  graph: Graph,
  page: { first: number; after: string | null },
) => Connection<Row>;

/** Elements of a page: each is read whole before it is written. */
const PAGE = 100;

/** A list, page by page, each read with a graph of its own; of each node what `read` makes of it. */
export async function* pagesOf<Row extends NodeRow, Value>(
  fresh: FreshGraph,
  list: List<Row>,
  read: (graph: Graph, row: Row) => Promise<Value>,
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

/** Things that are known beforehand, page by page, each read with a graph of its own; of each what `read` makes of it. */
export async function* inPages<One, Value>(
  fresh: FreshGraph,
  all: readonly One[],
  read: (graph: Graph, one: One) => Promise<Value>,
): AsyncGenerator<readonly Value[]> {
  for (let at = 0; at < all.length; at += PAGE) {
    const graph = fresh();
    yield await Promise.all(all.slice(at, at + PAGE).map((one) => read(graph, one)));
  }
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
