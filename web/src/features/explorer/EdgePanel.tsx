import { KINDS } from '../../graph/kinds.ts';
import { edgeLabel, evidenceSentence } from '../../graph/relations.ts';
import { useExplorer, useExplorerStore } from '../../state/explorer-context.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import styles from './EdgePanel.module.css';

/** What a selected relationship says, and how well it is known. */
export function EdgePanel({ id }: { id: string }) {
  const store = useExplorerStore();
  const edge = useExplorer((state) => state.data.edges.get(id));
  const nodes = useExplorer((state) => state.data.nodes);
  const { select } = store.getState();
  if (!edge) return null;
  const from = nodes.get(edge.from);
  const end = (at: string) => (
    <Button look="plain" onClick={() => select({ what: 'node', id: at })}>
      {nodes.get(at)?.label ?? at}
    </Button>
  );
  return (
    <section className={styles['edge']} aria-label="Relationship">
      <header>
        <h2 className={styles['kind']}>Relationship</h2>
        <IconButton icon="close" label="Close" onClick={() => select(null)} />
      </header>
      <p className={styles['says']}>
        {end(edge.from)} <em>{edgeLabel(edge, from && KINDS[from.nodeKind].family)}</em> {end(edge.to)}
      </p>
      <p className={edge.isDisputed ? styles['disputed'] : styles['known']}>
        {evidenceSentence(edge, from ? KINDS[from.nodeKind].one : 'event')}
      </p>
    </section>
  );
}
