import type { NodeRow } from '../graph/rows.ts';
import { labelText } from '../text/labels.ts';
import type { EdgeEntry, NodeEntry } from './entries.ts';

export type Scalar = string | number;

/** Types of values, as GraphML and GEXF both name them. */
type ValueType = 'string' | 'double' | 'integer';

/** What a node of a graph file may say, in order; what it does not say is left out. */
export const NODE_PROPERTIES = {
  type: 'string',
  kind: 'string',
  stage: 'string',
  name: 'string',
  aliases: 'string',
  region: 'string',
  latitude: 'double',
  longitude: 'double',
  date: 'string',
  datePrecision: 'string',
  endDate: 'string',
  firstReported: 'string',
  confidence: 'string',
  valueAmount: 'double',
  valueCurrency: 'string',
  reason: 'string',
  outcome: 'string',
  claimCount: 'integer',
  sourceCount: 'integer',
  publisherCount: 'integer',
  disagreementCount: 'integer',
  field: 'string',
  itemKey: 'string',
  aspect: 'string',
  text: 'string',
  number: 'double',
  unit: 'string',
  suspect: 'string',
  lowest: 'double',
  highest: 'double',
  ratio: 'double',
  note: 'string',
  url: 'string',
  country: 'string',
  language: 'string',
  publisherName: 'string',
  sourceUrls: 'string',
  sourcePublishers: 'string',
} as const satisfies Readonly<Record<string, ValueType>>;

/** What a relationship of a graph file may say. */
export const EDGE_PROPERTIES = {
  type: 'string',
  itemKey: 'string',
  quantity: 'double',
  unit: 'string',
  qualifier: 'string',
} as const satisfies Readonly<Record<string, ValueType>>;

/** Between values that share a cell; no address and no name of the record holds it. */
export const BETWEEN = ' | ';

/** What a node says, by the names of `NODE_PROPERTIES`. */
export function propertiesOf({ row, stage, sources = [] }: NodeEntry): [string, Scalar][] {
  const all: Readonly<Record<string, unknown>> = {
    ...row,
    type: row.of,
    stage,
    name: nameOf(row),
    sourceUrls: sources.flatMap(({ url }) => url ?? []),
    sourcePublishers: [...new Set(sources.map(({ publisherName }) => publisherName))],
  };
  return Object.keys(NODE_PROPERTIES).flatMap((name): [string, Scalar][] => {
    const value = all[name];
    if (typeof value === 'number' || typeof value === 'string') return [[name, value]];
    return Array.isArray(value) && value.length > 0 ? [[name, value.join(BETWEEN)]] : [];
  });
}

/** What a node is called; a document by its title. */
export function nameOf(row: NodeRow): string {
  return row.of === 'Source' ? row.title : labelText(row);
}

/** What a relationship says, by the names of `EDGE_PROPERTIES`. */
export function edgeProperties({ type, item }: EdgeEntry): [string, Scalar][] {
  if (!item) return [['type', type]];
  const { key, quantity, unit, qualifier } = item;
  return [
    ['type', type],
    ['itemKey', key],
    ...(quantity === null ? [] : [['quantity', quantity] satisfies [string, Scalar]]),
    ['unit', unit],
    ['qualifier', qualifier],
  ];
}
