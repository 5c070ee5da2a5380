import { globalId } from '@mask-diplomacy/cypher';
import { type About, creditOf, type EdgeEntry, type GraphPages, type NodeEntry } from './entries.ts';
import { EDGE_PROPERTIES, edgeProperties, NODE_PROPERTIES, propertiesOf, type Scalar } from './properties.ts';
import { escapeXml } from './xml.ts';

const ABOUT = ['content', 'version', 'licence', 'credit', 'hash'] as const;

/** A graph as GraphML 1.0: what it is, its version and its licence are data of the graph itself. */
export async function* toGraphml(about: About, { nodes, edges }: GraphPages): AsyncGenerator<string> {
  const { version, licence, hash } = about.dataset;
  const values = { content: about.content, version, licence, credit: creditOf(about), hash };
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...ABOUT.map((name) => keyOf('graph', name, 'string')),
    ...Object.entries(NODE_PROPERTIES).map(([name, type]) => keyOf('node', name, type)),
    ...Object.entries(EDGE_PROPERTIES).map(([name, type]) => keyOf('edge', name, type)),
    '<graph id="mask-diplomacy" edgedefault="directed">',
    ...ABOUT.map((name) => dataOf('graph', name, values[name])),
    '',
  ].join('\n');
  for await (const page of nodes) yield page.map(nodeOf).join('');
  let count = 0;
  for await (const page of edges) {
    yield page.map((entry) => edgeOf(entry, (count += 1))).join('');
  }
  yield '</graph>\n</graphml>\n';
}

const TYPES = { string: 'string', double: 'double', integer: 'int' } as const;

function keyOf(what: 'graph' | 'node' | 'edge', name: string, type: keyof typeof TYPES): string {
  return `<key id="${what}-${name}" for="${what}" attr.name="${name}" attr.type="${TYPES[type]}"/>`;
}

function dataOf(what: 'graph' | 'node' | 'edge', name: string, value: Scalar): string {
  return `<data key="${what}-${name}">${escapeXml(String(value))}</data>`;
}

function nodeOf(entry: NodeEntry): string {
  const data = propertiesOf(entry).map(([name, value]) => dataOf('node', name, value));
  return `<node id="${escapeXml(globalId(entry.row.of, entry.row.id))}">${data.join('')}</node>\n`;
}

function edgeOf(entry: EdgeEntry, count: number): string {
  const { from, to } = entry;
  const data = edgeProperties(entry).map(([name, value]) => dataOf('edge', name, value));
  return `<edge id="e${count}" source="${escapeXml(from)}" target="${escapeXml(to)}">${data.join('')}</edge>\n`;
}
