import type { EventFilter as EventFilterInput, EventOrder } from '../generated/resolver-types.ts';
import { claimsAboutEvent } from '../graph/claims.ts';
import type { Connection } from '../graph/connections.ts';
import { readDisagreementRequest } from '../graph/disagreement-request.ts';
import { listDisagreements } from '../graph/disagreements.ts';
import { disagreementsAboutEvent } from '../graph/event-disagreements.ts';
import { type FilterPlace, readEventFilter } from '../graph/event-filter.ts';
import { listEvents } from '../graph/filtered-events.ts';
import type { Graph } from '../graph/graph.ts';
import { listClaims } from '../graph/node-lists/claims.ts';
import { listActors, listCountries, listProducts, listStandards } from '../graph/node-lists/ends.ts';
import { listPublishers } from '../graph/node-lists/publishers.ts';
import {
  readActorRequest,
  readClaimRequest,
  readCountryRequest,
  readProductRequest,
  readPublisherRequest,
  readSourceRequest,
  readStandardRequest,
} from '../graph/node-lists/requests.ts';
import { listSources } from '../graph/node-lists/sources.ts';
import type { NodeRow } from '../graph/rows.ts';
import type { ShortNames } from './arguments.ts';
import { type FreshGraph, type List, pagesOf } from './reader.ts';
import type { RowPage } from './row-graph.ts';

/** A list of the schema as files have it. */
export interface ListFile<Row extends NodeRow = NodeRow> {
  readonly label: Row['of'];
  readonly short: ShortNames;
  /** The nodes that arguments choose, in their order. It throws an AppError BAD_USER_INPUT that names the parameter. */
  readonly read: (field: string, args: object) => List<Row>;
}

/** What a graph file has of a list beside its nodes: whatever is told only with them. */
export type Companions = (graph: Graph, row: NodeRow) => Promise<readonly NodeRow[]>;

const days = (name: string): ShortNames => ({ from: `${name}.from`, to: `${name}.to` });
const bounds = (name: string): ShortNames => ({
  unit: `${name}.unit`,
  atLeast: `${name}.atLeast`,
  atMost: `${name}.atMost`,
});

function listFile<Row extends NodeRow, Given extends object, Request>(
  label: Row['of'],
  read: (place: FilterPlace, given: Given) => Request,
  list: (graph: Graph, page: Parameters<List<Row>>[1], request: Request) => Connection<Row>,
  short: ShortNames = {},
): ListFile<Row> {
  return {
    label,
    short,
    read(field, args) {
      const request = read({ field, argument: '' }, args as Given);
      return (graph, page) => list(graph, page, request);
    },
  };
}

interface EventArgs {
  readonly filter?: EventFilterInput | null;
  readonly orderBy?: EventOrder | null;
}

/** By the name of the field that gives the list. */
export const LISTS = {
  events: listFile(
    'Event',
    (place, { filter, orderBy }: EventArgs) => ({
      filter: readEventFilter(place, filter),
      orderBy: orderBy ?? 'DATE_NEWEST',
    }),
    listEvents,
    {
      ...days('happened'),
      reportedFrom: 'reported.from',
      reportedTo: 'reported.to',
      ...bounds('quantity'),
    },
  ),
  actors: listFile('Actor', readActorRequest, listActors),
  countries: listFile('Country', readCountryRequest, listCountries),
  products: listFile('Product', readProductRequest, listProducts),
  standards: listFile('Standard', readStandardRequest, listStandards),
  publishers: listFile('Publisher', readPublisherRequest, listPublishers),
  sources: listFile('Source', readSourceRequest, listSources, days('published')),
  claims: listFile('Claim', readClaimRequest, listClaims, bounds('number')),
  disagreements: listFile(
    'Disagreement',
    ({ field }, args: object) => readDisagreementRequest(field, args),
    listDisagreements,
  ),
} as const;

/** The nodes of a list, page by page, each followed by its companions. */
export async function* rowsOf(
  fresh: FreshGraph,
  list: List<NodeRow>,
  companions: Companions,
): AsyncGenerator<RowPage> {
  const read = async (graph: Graph, row: NodeRow) => ({
    graph,
    rows: [row, ...(await companions(graph, row))],
  });
  for await (const page of pagesOf(fresh, list, read)) {
    const [first] = page;
    if (first) yield { graph: first.graph, rows: page.flatMap(({ rows }) => rows) };
  }
}

export const alone: Companions = () => Promise.resolve([]);

/** The claims that take part in a disagreement. */
export const withParties: Companions = async (graph, row) => {
  if (row.of !== 'Disagreement') return [];
  const stated = await claimsAboutEvent(graph, row.eventId);
  return stated.flatMap(({ claim }) => (claim.disagreementId === row.id ? claim : []));
};

/** All that is said about an event, and where that differs. */
export const withClaims: Companions = async (graph, row) => {
  if (row.of !== 'Event') return [];
  const [stated, disagreements] = await Promise.all([
    claimsAboutEvent(graph, row.id),
    disagreementsAboutEvent(graph, row.id),
  ]);
  return [...stated.map(({ claim }) => claim), ...disagreements];
};
