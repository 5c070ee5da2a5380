import type { DatasetRow } from '../graph/dataset.ts';
import type { Graph } from '../graph/graph.ts';
import { claimsAboutEvent } from '../graph/claims.ts';
import type { EventRow } from '../graph/rows.ts';
import { claimsToCsv, eventsToCsv, type StatedEntry } from './csv.ts';
import type { About, GraphPages } from './entries.ts';
import { toGexf } from './gexf.ts';
import { graphOfDataset, graphOfEvents } from './graph-pages.ts';
import { toGraphml } from './graphml.ts';
import { datasetToJsonl, eventsToJsonl } from './jsonl.ts';
import { EVENT_PARAMETERS, type Parameters, readParameters, readSelection } from './query.ts';
import { actorPages, eventPages, type FreshGraph, readEntry, sourcePages } from './reader.ts';
import { readSubgraph } from './subgraph.ts';
import { subgraphToCsv, subgraphToJsonl } from './subgraph-text.ts';
import { readWalk, WALK_PARAMETERS } from './walk-query.ts';

/** Formats and their media types. */
export const FORMATS = {
  jsonl: 'application/jsonl; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
} as const;
export type Format = keyof typeof FORMATS;

export const SUBJECTS = ['dataset', 'events', 'neighborhood'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A file that can be written: asked for, checked, nothing read yet. */
export interface Download {
  /** Chunks of its text. */
  readonly write: (fresh: FreshGraph, dataset: DatasetRow) => AsyncIterable<string>;
}

/**
 * The file that an address asks for.
 *
 * @throws AppError BAD_USER_INPUT that names the parameter
 */
export function readDownload(subject: Subject, format: Format, query: string): Download {
  const field = `/download/${subject}.${format}`;
  if (subject === 'neighborhood') return readWalkDownload(field, format, query);
  const parameters = readParameters(field, query, subject === 'events' ? EVENT_PARAMETERS : ['knownBy']);
  const selection = readSelection(field, parameters);
  const content = contentOf(subject, parameters);
  return {
    write(fresh, dataset) {
      const about: About = { dataset, content };
      const isAll = subject === 'dataset';
      switch (format) {
        case 'graphml':
          return toGraphml(about, isAll ? graphOfDataset(fresh, selection) : graphOfEvents(fresh, selection));
        case 'gexf':
          return toGexf(about, isAll ? graphOfDataset(fresh, selection) : graphOfEvents(fresh, selection));
        case 'csv':
          return isAll
            ? claimsToCsv(about, eventPages(fresh, selection, readStated))
            : eventsToCsv(about, eventPages(fresh, selection, readEntry));
        case 'jsonl':
          if (!isAll) return eventsToJsonl(about, eventPages(fresh, selection, readEntry));
          return datasetToJsonl(about, {
            actors: actorPages(fresh, selection.knownBy, (_graph, row) => Promise.resolve(row)),
            sources: sourcePages(fresh, selection.knownBy, (_graph, row) => Promise.resolve(row)),
            events: eventPages(fresh, selection, readStated),
          });
      }
    },
  };
}

/** The nodes around some, and what relates them, each event with its documents. */
function readWalkDownload(field: string, format: Format, query: string): Download {
  const parameters = readParameters(field, query, WALK_PARAMETERS);
  const { request, knownBy } = readWalk(field, parameters);
  return {
    async *write(fresh, dataset) {
      const { pages, extent } = await readSubgraph(fresh, request, knownBy);
      const about: About = { dataset, content: `${contentOf('neighborhood', parameters)}; ${extent}` };
      yield* WALK_WRITERS[format](about, pages);
    },
  };
}

const WALK_WRITERS = {
  graphml: toGraphml,
  gexf: toGexf,
  csv: subgraphToCsv,
  jsonl: subgraphToJsonl,
} as const satisfies Record<Format, (about: About, pages: GraphPages) => AsyncIterable<string>>;

async function readStated(graph: Graph, event: EventRow): Promise<StatedEntry> {
  const [entry, stated] = await Promise.all([readEntry(graph, event), claimsAboutEvent(graph, event.id)]);
  return { entry, stated };
}

function contentOf(subject: Subject, parameters: Parameters): string {
  const chosen = [...parameters].map(([name, value]) => `${name}=${value}`);
  return [subject === 'dataset' ? 'the whole record' : subject, ...chosen].join('; ');
}
