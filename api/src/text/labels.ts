import type { NodeRow } from '../graph/rows.ts';
import { formatAmount, formatSpan } from './numbers.ts';

/** Short text for a label in the picture. */
export function labelText(node: NodeRow): string {
  switch (node.of) {
    case 'Event':
      return node.title;
    case 'Source':
      return node.date === null ? node.publisherName : `${node.publisherName}, ${node.date}`;
    case 'Claim':
      return node.number === null ? node.text : formatAmount(node.number, node.unit);
    case 'Disagreement': {
      const about = node.aspect === null ? node.field : `${node.field}, ${node.aspect}`;
      if (node.lowest === null || node.highest === null) return `Sources differ on ${about}`;
      return `Sources differ on ${about}: ${formatSpan(node.lowest, node.highest, node.unit)}`;
    }
    default:
      return node.name;
  }
}
