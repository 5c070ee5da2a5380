import { claimsAboutEvent } from '../graph/claims.ts';
import type { Graph } from '../graph/graph.ts';
import type { EventRow } from '../graph/rows.ts';
import { tellClaim } from './claim-telling.ts';
import { toCsv } from './csv.ts';
import type { About, GraphPages } from './entries.ts';
import { tellEvent } from './event-telling.ts';
import { fields, type Line, toJsonl } from './jsonl.ts';
import { alone, LISTS, rowsOf, withClaims } from './lists.ts';
import { type FreshGraph, type List, pagesOf } from './reader.ts';
import { graphOfRows, type RowPage } from './row-graph.ts';
import type { Told } from './telling.ts';

/** Oldest first, so that the file reads as a chronicle. */
const EVENTS: List<EventRow> = (graph, page) =>
  LISTS.events.read('', { orderBy: 'DATE_OLDEST' })(graph, page);

/** A table of all claims, by event. */
export function datasetToCsv(about: About, fresh: FreshGraph): AsyncIterable<string> {
  const rows = (async function* () {
    for await (const page of pagesOf(fresh, EVENTS, toldClaims)) {
      yield page.flat().map(({ cells }) => cells);
    }
  })();
  return toCsv(about, tellClaim.columns, rows);
}

/** Actors, documents, and each event followed by its claims. */
export function datasetToJsonl(about: About, fresh: FreshGraph): AsyncIterable<string> {
  const lines = (async function* (): AsyncGenerator<readonly Line[]> {
    yield* pagesOf(fresh, LISTS.actors.read('', {}), async (_graph, row) => ({
      record: 'actor',
      fields: fields(row),
    }));
    yield* pagesOf(fresh, LISTS.sources.read('', { orderBy: 'DATE_OLDEST' }), async (_graph, row) => ({
      record: 'source',
      fields: fields(row),
    }));
    for await (const page of pagesOf(fresh, EVENTS, eventLines)) yield page.flat();
  })();
  return toJsonl(about, lines);
}

/** Every node and relationship of the record. */
export function graphOfDataset(fresh: FreshGraph): GraphPages {
  return graphOfRows(fresh, async function* (): AsyncGenerator<RowPage> {
    yield* rowsOf(fresh, EVENTS, withClaims);
    for (const name of ['actors', 'sources', 'publishers', 'countries', 'products', 'standards'] as const) {
      yield* rowsOf(fresh, LISTS[name].read('', {}), alone);
    }
  });
}

async function toldClaims(graph: Graph, { id }: EventRow): Promise<Told[]> {
  const stated = await claimsAboutEvent(graph, id);
  return Promise.all(stated.map(({ claim }) => tellClaim.tell(graph, claim)));
}

async function eventLines(graph: Graph, event: EventRow): Promise<Line[]> {
  const [told, stated] = await Promise.all([tellEvent.tell(graph, event), claimsAboutEvent(graph, event.id)]);
  return [
    { record: 'event', fields: told.fields },
    ...stated.map(({ claim }) => ({ record: 'claim', fields: fields(claim) })),
  ];
}
