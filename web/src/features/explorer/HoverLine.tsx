import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { KINDS, sentenceCase } from '../../graph/kinds.ts';
import type { Picture } from '../../state/graph-data.ts';
import styles from './HoverLine.module.css';

/** What is under the pointer; apart from other state, since it changes with every move. */
export interface HoverState {
  id: string | null;
}

interface HoverLineProps {
  hover: StoreApi<HoverState>;
  picture: Picture;
  /** Stands there while the pointer is on no node. */
  summary: string;
}

/** The full words of the node under the pointer, where labels on the canvas are cut. */
export function HoverLine({ hover, picture, summary }: HoverLineProps) {
  const id = useStore(hover, (state) => state.id);
  const node = picture.nodes.find((candidate) => candidate.id === id);
  if (!node) return <p className={styles['line']}>{summary}</p>;
  return (
    <p className={styles['line']}>
      <strong>{node.label}</strong> {sentenceCase(KINDS[node.nodeKind].one)}
      {node.date !== null && `, ${node.date}`}
    </p>
  );
}
