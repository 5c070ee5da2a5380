import { toCsv } from './csv.ts';
import { datasetToCsv, datasetToJsonl, graphOfDataset } from './dataset-files.ts';
import type { About } from './entries.ts';
import { toGexf } from './gexf.ts';
import { toGraphml } from './graphml.ts';
import { toJsonl } from './jsonl.ts';
import { alone, type ListFile, rowsOf, withParties } from './lists.ts';
import { type FreshGraph, pagesOf } from './reader.ts';
import { graphOfRows } from './row-graph.ts';
import { pagesOfSubgraph, type SubgraphReader } from './subgraph.ts';
import { subgraphToCsv, subgraphToJsonl } from './subgraph-text.ts';
import type { Telling } from './telling.ts';
import { TELLINGS } from './tellings.ts';

/** Formats and their media types. */
export const FORMATS = {
  jsonl: 'application/jsonl; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
} as const;
export type Format = keyof typeof FORMATS;

/** How a file in each format is written; a format that makes no sense of it is not there. */
export type Writers = Readonly<
  Partial<Record<Format, (about: About, fresh: FreshGraph) => AsyncIterable<string>>>
>;

/** The whole record. */
export const DATASET: Writers = {
  jsonl: datasetToJsonl,
  csv: datasetToCsv,
  graphml: (about, fresh) => toGraphml(about, graphOfDataset(fresh)),
  gexf: (about, fresh) => toGexf(about, graphOfDataset(fresh)),
};

/** The nodes of a list that arguments choose. */
export function listWriters({ label, read }: ListFile, place: string, args: object): Writers {
  const list = read(place, args);
  const { columns, tell } = TELLINGS[label] as Telling<never>;
  const told = (fresh: FreshGraph) => pagesOf(fresh, list, (graph, row) => tell(graph, row as never));
  const graphOf = (fresh: FreshGraph) =>
    graphOfRows(fresh, () => rowsOf(fresh, list, label === 'Disagreement' ? withParties : alone));
  return {
    csv: (about, fresh) =>
      toCsv(
        about,
        columns,
        each(told(fresh), ({ cells }) => cells),
      ),
    jsonl: (about, fresh) =>
      toJsonl(
        about,
        each(told(fresh), ({ fields }) => ({ record: label.toLowerCase(), fields })),
      ),
    graphml: (about, fresh) => toGraphml(about, graphOf(fresh)),
    gexf: (about, fresh) => toGexf(about, graphOf(fresh)),
  };
}

/** A part of the graph. */
export function subgraphWriters(read: SubgraphReader): Writers {
  const writer = (write: typeof toGraphml) =>
    async function* (about: About, fresh: FreshGraph): AsyncGenerator<string> {
      const subgraph = await read(fresh());
      const content = [about.content, ...subgraph.extent].join('; ');
      yield* write({ ...about, content }, pagesOfSubgraph(fresh, subgraph));
    };
  return {
    jsonl: writer(subgraphToJsonl),
    csv: writer(subgraphToCsv),
    graphml: writer(toGraphml),
    gexf: writer(toGexf),
  };
}

async function* each<One, Value>(
  pages: AsyncIterable<readonly One[]>,
  make: (one: One) => Value,
): AsyncGenerator<readonly Value[]> {
  for await (const page of pages) yield page.map(make);
}
