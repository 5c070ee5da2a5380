import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { count, FAMILY_WORDS, KINDS } from '../../graph/kinds.ts';
import { relationWords } from '../../graph/relations.ts';
import { RelationCountsDocument, type Family } from '../../gql/documents.ts';
import { useExplorer, useExplorerStore } from '../../state/explorer-context.ts';
import type { Picture } from '../../state/graph-data.ts';
import type { ExpandChoice } from '../../state/notices.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { shownOf } from './shown-of.ts';
import styles from './ExpandMenu.module.css';

interface ExpandMenuProps {
  id: string;
  picture: Picture;
  onClose(): void;
}

/** What the panel tells better than the canvas comes last; otherwise the API's order stays. */
const rank = (family: Family): number => (family === 'SOURCE' || family === 'CLAIM' ? 1 : 0);

/** Counts per relation before anything is brought: one relation can be chosen, or all. */
export function ExpandMenu({ id, picture, onClose }: ExpandMenuProps) {
  const store = useExplorerStore();
  const dialog = useRef<HTMLDialogElement>(null);
  const node = useExplorer((state) => state.data.nodes.get(id));
  const [{ data, error }, again] = useQuery({ query: RelationCountsDocument, variables: { id } });
  const relations = [...(data?.node?.relationCounts ?? [])].sort((a, b) => rank(a.family) - rank(b.family));
  const isLoaded = data !== undefined;
  const unseen = relations
    .filter(({ family }) => rank(family) === 0)
    .reduce((sum, relation) => sum + Math.max(0, relation.count - shownOf(id, relation, picture)), 0);

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  useEffect(() => {
    dialog.current?.querySelector<HTMLButtonElement>('[data-first]')?.focus();
  }, [isLoaded]);

  const choose = (choice: ExpandChoice): void => {
    onClose();
    void store.getState().expand(id, choice);
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={styles['menu']}
      aria-label={`Expand ${node?.label ?? 'this'}`}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <header className={styles['head']}>
        <h2>{node?.label}</h2>
        <IconButton icon="close" label="Close" onClick={onClose} />
      </header>
      {!isLoaded && !error && <Skeleton what="counts" lines={5} />}
      {error && (
        <p role="alert">
          The counts did not come.{' '}
          <Button onClick={() => again({ requestPolicy: 'network-only' })}>Try again</Button>
        </p>
      )}
      {isLoaded && (
        <>
          <Button
            look="main"
            data-first=""
            disabled={unseen === 0}
            onClick={() => choose({})}
            className={styles['all']}
          >
            {unseen === 0
              ? 'Everything around it is shown'
              : unseen > 40
                ? `Bring the 40 best-evidenced of ${count(unseen, 'relationship')}`
                : `Bring all: ${count(unseen, 'relationship')}`}
          </Button>
          <ul className={styles['relations']}>
            {relations.map((relation) => {
              const { type, direction, family } = relation;
              const shown = shownOf(id, relation, picture);
              const words = FAMILY_WORDS[family];
              return (
                <li key={`${type} ${direction} ${family}`}>
                  <button
                    type="button"
                    className={styles['relation']}
                    disabled={shown >= relation.count}
                    onClick={() => choose({ type, direction, family })}
                  >
                    <span>
                      {relationWords(
                        type,
                        direction,
                        direction === 'IN' ? family : node && KINDS[node.nodeKind].family,
                      )}{' '}
                      <span className={styles['whom']}>{words.many}</span>
                    </span>
                    <span className={styles['count']}>
                      {relation.count.toLocaleString('en-GB')}
                      <span className={styles['shown']}>
                        {shown === 0 ? 'none shown' : `${shown.toLocaleString('en-GB')} shown`}
                      </span>
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
          {node && KINDS[node.nodeKind].family !== 'CLAIM' && relations.length === 0 && (
            <p>Nothing is linked to it.</p>
          )}
        </>
      )}
    </dialog>
  );
}
