import type { GraphQLSchema } from 'graphql';
import type { DatasetRow } from '../graph/dataset.ts';
import type { Graph } from '../graph/graph.ts';
import { type FieldOfQuery, readArguments } from './arguments.ts';
import { type ListFile, LISTS } from './lists.ts';
import { SUBGRAPHS } from './subgraph.ts';
import { DATASET, type Format, listWriters, subgraphWriters, type Writers } from './writers.ts';

/** Something that files are made of. */
interface Subject {
  /** Reads arguments, and gives what then writes the file. It throws an AppError BAD_USER_INPUT that names the parameter. */
  readonly read: (field: string, args: object) => Writers;
  readonly formats: readonly Format[];
  /** The field of the schema whose arguments it takes. */
  readonly field: string;
  readonly short: ListFile['short'];
}

const ALL = ['jsonl', 'csv', 'graphml', 'gexf'] as const;
/** Of what points at nothing: dots without lines are no graph. */
const NO_GRAPH = ['jsonl', 'csv'] as const;

/** By the name that an address has for them. */
const SUBJECTS: ReadonlyMap<string, Subject> = new Map<string, Subject>([
  ['dataset', { field: 'events', formats: ALL, short: {}, read: () => DATASET }],
  ...Object.entries(LISTS).map(([field, list]): [string, Subject] => [
    field,
    {
      field,
      formats: ['Country', 'Product', 'Standard'].includes(list.label) ? NO_GRAPH : ALL,
      short: list.short,
      read: (place, args) => listWriters(list, place, args),
    },
  ]),
  ...Object.entries(SUBGRAPHS).map(([field, request]): [string, Subject] => [
    field,
    { field, formats: ALL, short: {}, read: (place, args) => subgraphWriters(request(place, args)) },
  ]),
]);

/** A file that can be written: asked for, checked, nothing read yet. */
export interface Download {
  /** Chunks of its text. */
  readonly write: (fresh: (knownBy: string | null) => Graph, dataset: DatasetRow) => AsyncIterable<string>;
}

/** What an address names: `events.csv`. Null: nothing. */
export interface FileName {
  readonly subject: string;
  readonly format: Format;
}

export function readFileName(name: string): FileName | null {
  const [subject = '', format = '', ...rest] = name.split('.');
  const found = ALL.find((each) => each === format);
  if (found === undefined || rest.length > 0 || !SUBJECTS.get(subject)?.formats.includes(found)) return null;
  return { subject, format: found };
}

/** What an address may name, in words. */
export function validFileNames(): string {
  const having = (formats: readonly Format[]): string =>
    [...SUBJECTS].flatMap(([name, each]) => (each.formats === formats ? name : [])).join(', ');
  return `${having(ALL)} as ${ALL.join(', ')}; ${having(NO_GRAPH)} as ${NO_GRAPH.join(', ')}`;
}

/**
 * The file that an address asks for.
 *
 * @throws AppError BAD_USER_INPUT that names the parameter
 */
export function readDownload(schema: GraphQLSchema, { subject, format }: FileName, query: string): Download {
  const place = `/download/${subject}.${format}`;
  const found = SUBJECTS.get(subject);
  const field = found && schema.getQueryType()?.getFields()[found.field];
  if (!found || !field) throw new Error(`no field gives ${subject}`);
  const { args, given } = readArguments(
    place,
    subject === 'dataset' ? onlyDay(field) : field,
    query,
    found.short,
  );
  const write = found.read(place, args)[format];
  if (!write) throw new Error(`${subject} is not written as ${format}`);
  const { knownBy = null } = args as { knownBy?: string | null };
  const content = [
    subject === 'dataset' ? 'the whole record' : subject,
    ...given.map(([name, value]) => `${name}=${value}`),
  ];
  return {
    write: (fresh, dataset) => write({ dataset, content: content.join('; ') }, () => fresh(knownBy)),
  };
}

function onlyDay({ args }: FieldOfQuery): FieldOfQuery {
  return { args: args.filter(({ name }) => name === 'knownBy') };
}
