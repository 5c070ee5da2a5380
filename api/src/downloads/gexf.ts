import { globalId } from '@mask-diplomacy/cypher';
import { type About, creditOf, type EdgeEntry, type GraphPages, type NodeEntry } from './entries.ts';
import {
  EDGE_PROPERTIES,
  edgeProperties,
  nameOf,
  NODE_PROPERTIES,
  propertiesOf,
  type Scalar,
} from './properties.ts';
import { escapeXml } from './xml.ts';

/** A graph as GEXF 1.2, which every reader knows: what it is, its version and its licence stand in `meta`. */
export async function* toGexf(about: About, { nodes, edges }: GraphPages): AsyncGenerator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
    `<meta><creator>${escapeXml(creditOf(about))}</creator><description>${escapeXml(about.content)}</description></meta>`,
    '<graph defaultedgetype="directed" mode="static">',
    attributes('node', NODE_PROPERTIES),
    attributes('edge', EDGE_PROPERTIES),
    '<nodes>\n',
  ].join('\n');
  for await (const page of nodes) yield page.map(nodeOf).join('');
  yield '</nodes>\n<edges>\n';
  let count = 0;
  for await (const page of edges) yield page.map((entry) => edgeOf(entry, (count += 1))).join('');
  yield '</edges>\n</graph>\n</gexf>\n';
}

function attributes(what: 'node' | 'edge', properties: Readonly<Record<string, string>>): string {
  const each = Object.entries(properties).map(
    ([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`,
  );
  return `<attributes class="${what}">${each.join('')}</attributes>`;
}

function valuesOf(properties: readonly (readonly [string, Scalar])[]): string {
  const each = properties.map(
    ([name, value]) => `<attvalue for="${name}" value="${escapeXml(String(value))}"/>`,
  );
  return `<attvalues>${each.join('')}</attvalues>`;
}

function nodeOf(entry: NodeEntry): string {
  const { row } = entry;
  const head = `id="${escapeXml(globalId(row.of, row.id))}" label="${escapeXml(nameOf(row))}"`;
  return `<node ${head}>${valuesOf(propertiesOf(entry))}</node>\n`;
}

function edgeOf(entry: EdgeEntry, count: number): string {
  const ends = `source="${escapeXml(entry.from)}" target="${escapeXml(entry.to)}"`;
  return `<edge id="e${count}" ${ends} label="${entry.type}">${valuesOf(edgeProperties(entry))}</edge>\n`;
}
