import { count, FAMILIES, FAMILY_WORDS, KINDS } from '../../graph/kinds.ts';
import type { Picture } from '../../state/graph-data.ts';

/** The picture in a line: `12 items and 20 relationships on screen: 2 countries, 3 actors, … 4 hidden.` */
export function summaryOf(picture: Picture): string {
  const { nodes, edges, visible } = picture;
  if (nodes.length === 0) return 'Nothing is on screen.';
  const shown = nodes.filter((node) => visible.has(node.id));
  const lines = edges.filter((edge) => visible.has(edge.from) && visible.has(edge.to));
  const byFamily = FAMILIES.map((family) => {
    const n = shown.filter((node) => KINDS[node.nodeKind].family === family).length;
    return n === 0 ? null : count(n, FAMILY_WORDS[family].one, FAMILY_WORDS[family].many);
  }).filter((part) => part !== null);
  const hidden = nodes.length - shown.length;
  return [
    `${count(shown.length, 'item')} and ${count(lines.length, 'relationship')} on screen: ${byFamily.join(', ')}.`,
    ...(hidden > 0 ? [`${count(hidden, 'item')} hidden by the legend.`] : []),
  ].join(' ');
}
