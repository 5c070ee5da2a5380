import { KINDS, sentenceCase } from '../../graph/kinds.ts';
import { edgeLabel, evidenceSentence } from '../../graph/relations.ts';
import { useExplorer, useExplorerStore } from '../../state/explorer-context.ts';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { PanelBar } from '../../ui/PanelBar.tsx';
import { dateWords } from '../../ui/words/dates.ts';
import styles from './EdgePanel.module.css';

/** A selected relationship: its two ends with what it says between them, then how well it is known. */
export function EdgePanel({ id }: { id: string }) {
  const store = useExplorerStore();
  const edge = useExplorer((state) => state.data.edges.get(id));
  const from = useExplorer((state) => edge && state.data.nodes.get(edge.from));
  if (!edge) return null;
  return (
    <>
      <PanelBar closeLabel="Close details" onClose={() => store.getState().select(null)}>
        Relationship
      </PanelBar>
      <section className={styles['edge']} aria-label="Relationship">
        <End id={edge.from} />
        <p className={styles['says']}>{edgeLabel(edge, from && KINDS[from.nodeKind].family)}</p>
        <End id={edge.to} />
        <h2 className={styles['title']}>How well it is known</h2>
        <p className={edge.isDisputed ? styles['disputed'] : styles['known']}>
          {evidenceSentence(edge, from ? KINDS[from.nodeKind].one : 'event')}
        </p>
      </section>
    </>
  );
}

/** One end of a relationship; leads to its details. */
function End({ id }: { id: string }) {
  const store = useExplorerStore();
  const node = useExplorer((state) => state.data.nodes.get(id));
  if (!node) return <p>{id}</p>;
  return (
    <button
      type="button"
      className={styles['end']}
      onClick={() => store.getState().select({ what: 'node', id })}
    >
      <KindIcon kind={node.nodeKind} size={28} />
      <span>
        <span className={styles['label']}>{node.label}</span>
        <span className={styles['kind']}>
          {sentenceCase(KINDS[node.nodeKind].one)}
          {node.date && `, ${dateWords(node.date)}`}
        </span>
      </span>
    </button>
  );
}
