import { KINDS, sentenceCase } from '../../graph/kinds.ts';
import type { Picture } from '../../state/graph-data.ts';
import styles from './HoverLine.module.css';

/** The full words of the node under the pointer, or of the selected one, where labels on the canvas are cut. */
export function HoverLine({
  id,
  picture,
  summary,
}: {
  id: string | null;
  picture: Picture;
  summary: string;
}) {
  const node = picture.nodes.find((candidate) => candidate.id === id);
  if (!node) return <p className={styles['line']}>{summary}</p>;
  return (
    <p className={styles['line']}>
      <strong>{node.label}</strong> {sentenceCase(KINDS[node.nodeKind].one)}
      {node.date !== null && `, ${node.date}`}
    </p>
  );
}
