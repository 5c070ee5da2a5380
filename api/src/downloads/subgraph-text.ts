import { globalId } from '@mask-diplomacy/cypher';
import { toCsv } from './csv.ts';
import { type About, creditOf, type EdgeEntry, type GraphPages, type NodeEntry } from './entries.ts';
import { fields, header, line, sourceFields } from './jsonl.ts';
import { BETWEEN, nameOf } from './properties.ts';

const COLUMNS = [
  'from',
  'fromType',
  'fromStage',
  'fromName',
  'relationship',
  'to',
  'toType',
  'toStage',
  'toName',
  'itemKey',
  'quantity',
  'unit',
  'qualifier',
  'sourcePublishers',
  'sourceUrls',
] as const;

/** What a row says of an end. */
interface End {
  readonly type: string;
  readonly stage: string | null;
  readonly name: string;
  readonly publishers: string;
  readonly urls: string;
}

/**
 * One row a relationship, with the documents of the event that it starts from; a node that nothing joins has a row of its
 * own, so that none is lost. Where there is neither, a row without values says why. What is remembered of the nodes is bounded, for a walk is.
 */
export function subgraphToCsv(about: About, { nodes, edges }: GraphPages): AsyncGenerator<string> {
  const ends = new Map<string, End>();
  const alone = new Set<string>();
  const rowOf = (from: string, edge: EdgeEntry | null) => {
    const [start, end] = [ends.get(from), edge && ends.get(edge.to)];
    const { key, quantity, unit, qualifier } = edge?.item ?? {};
    return {
      ...{
        from,
        fromType: start?.type ?? null,
        fromStage: start?.stage ?? null,
        fromName: start?.name ?? null,
      },
      relationship: edge?.type ?? null,
      ...{
        to: edge?.to ?? null,
        toType: end?.type ?? null,
        toStage: end?.stage ?? null,
        toName: end?.name ?? null,
      },
      itemKey: key ?? null,
      quantity: quantity ?? null,
      ...{ unit: unit ?? null, qualifier: qualifier ?? null },
      ...{ sourcePublishers: start?.publishers ?? null, sourceUrls: start?.urls ?? null },
    };
  };
  const rows = (async function* () {
    for await (const page of nodes) {
      for (const entry of page) {
        const id = globalId(entry.row.of, entry.row.id);
        ends.set(id, endOf(entry));
        alone.add(id);
      }
    }
    for await (const page of edges) {
      for (const { from, to } of page) for (const id of [from, to]) alone.delete(id);
      yield page.map((edge) => rowOf(edge.from, edge));
    }
    yield [...alone].map((id) => rowOf(id, null));
    if (ends.size === 0) yield [{ credit: `${creditOf(about)}; ${about.content}` }];
  })();
  return toCsv(about, COLUMNS, rows);
}

function endOf({ row, stage, sources = [] }: NodeEntry): End {
  return {
    type: row.of,
    stage: stage ?? null,
    name: nameOf(row),
    publishers: [...new Set(sources.map(({ publisherName }) => publisherName))].join(BETWEEN),
    urls: sources.flatMap(({ url }) => url ?? []).join(BETWEEN),
  };
}

/** JSON Lines: what the file is, then one line a node with its documents, then one a relationship; ids are global. */
export async function* subgraphToJsonl(about: About, { nodes, edges }: GraphPages): AsyncGenerator<string> {
  yield header(about);
  for await (const page of nodes) {
    yield page
      .map(({ row, stage, sources }) =>
        line('node', {
          type: row.of,
          ...fields(row),
          id: globalId(row.of, row.id),
          ...(stage ? { stage } : {}),
          ...(sources ? { sources: sources.map(sourceFields) } : {}),
        }),
      )
      .join('');
  }
  for await (const page of edges) {
    yield page
      .map(({ from, to, type, item }) => {
        const { key, quantity, unit, qualifier } = item ?? {};
        return line('relationship', { from, to, type, ...(item ? { key, quantity, unit, qualifier } : {}) });
      })
      .join('');
  }
}
