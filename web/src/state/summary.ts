import { count, FAMILIES, FAMILY_WORDS, KINDS } from '../graph/kinds.ts';
import { countAtTime } from './filter-words.ts';
import type { Picture } from './graph-data.ts';

/**
 * The picture in a line: `12 items and 20 relationships on screen: 2 countries, 3 actors, …`, and what its filter leaves
 * out: `4 items hidden by the legend. 12 of 40 events shown, filtered by date.`
 */
export function summaryOf(picture: Picture): string {
  const { nodes, lines, visible, filter } = picture;
  if (nodes.length === 0) return 'Nothing is on screen.';
  const shown = nodes.filter((node) => visible.has(node.id));
  const byFamily = FAMILIES.map((family) => {
    const n = shown.filter((node) => KINDS[node.nodeKind].family === family).length;
    return n === 0 ? null : count(n, FAMILY_WORDS[family].one, FAMILY_WORDS[family].many);
  }).filter((part) => part !== null);
  const families = byFamily.length > 0 ? `: ${byFamily.join(', ')}` : '';
  return [
    `${count(shown.length, 'item')} and ${count(lines.length, 'relationship')} on screen${families}.`,
    ...leftOutBy(picture, filter),
  ].join(' ');
}

function leftOutBy(picture: Picture, { hidden, hiddenTypes, time }: Picture['filter']): string[] {
  const kinds = new Set(hidden);
  const types = new Set(hiddenTypes);
  const ofKind = picture.nodes.filter((node) => kinds.has(node.nodeKind)).length;
  const ofType = picture.edges.filter((edge) => types.has(edge.type)).length;
  const says: string[] = [];
  if (ofKind > 0) says.push(`${count(ofKind, 'item')} hidden by the legend.`);
  if (ofType > 0) says.push(`${count(ofType, 'relationship')} hidden by kind.`);
  if (time !== null) {
    const [atTime, all] = countAtTime(picture, time);
    says.push(`${atTime.toLocaleString('en-GB')} of ${count(all, 'event')} shown, filtered by date.`);
  }
  return says;
}
