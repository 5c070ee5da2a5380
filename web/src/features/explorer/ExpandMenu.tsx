import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { FAMILY_WORDS, KINDS } from '../../graph/kinds.ts';
import { RelationCountsDocument, type Family, type RelationCountsQuery } from '../../gql/documents.ts';
import { useExplorer, useExplorerStore } from '../../state/explorer-context.ts';
import type { GraphNodeData, Picture } from '../../state/graph-data.ts';
import type { ExpandChoice } from '../../state/notices.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { PER_EXPANSION } from '../../state/fetching.ts';
import { expandWords } from './expand-words.ts';
import { shownOf } from './shown-of.ts';
import styles from './ExpandMenu.module.css';

interface ExpandMenuProps {
  id: string;
  picture: Picture;
  onClose(): void;
}

/** What the panel tells better than the canvas comes last; otherwise the API's order stays. */
const rank = (family: Family): number => (family === 'SOURCE' || family === 'CLAIM' ? 1 : 0);

const EVENTS: ReadonlySet<Family> = new Set<Family>(['TRANSFER', 'INCIDENT', 'STATEMENT', 'POLICY']);

/** Counts per relation before anything is brought: one relation can be chosen, or all. */
export function ExpandMenu({ id, picture, onClose }: ExpandMenuProps) {
  const store = useExplorerStore();
  const menu = useRef<HTMLDivElement>(null);
  const node = useExplorer((state) => state.data.nodes.get(id));
  const [{ data, error }, again] = useQuery({ query: RelationCountsDocument, variables: { id } });
  const relations = [...(data?.node?.relationCounts ?? [])].sort((a, b) => rank(a.family) - rank(b.family));
  const isLoaded = data !== undefined;
  const unseen = relations
    .filter(({ family }) => rank(family) === 0)
    .reduce((sum, relation) => sum + Math.max(0, relation.count - shownOf(id, relation, picture)), 0);

  useEffect(() => {
    const first = menu.current?.querySelector<HTMLElement>('[data-first]');
    (first ?? menu.current?.querySelector<HTMLElement>('li button'))?.focus();
  }, [isLoaded]);

  const choose = (choice: ExpandChoice): void => {
    onClose();
    void store.getState().expand(id, choice);
  };

  return (
    <Dialog title={`Expand ${node?.label ?? 'this'}`} onClose={onClose}>
      <div ref={menu}>
        {!isLoaded && !error && <Skeleton what="counts" lines={5} />}
        {error && (
          <p role="alert">
            The counts did not come.{' '}
            <Button onClick={() => again({ requestPolicy: 'network-only' })}>Try again</Button>
          </p>
        )}
        {isLoaded && (
          <>
            {unseen === 0 ? (
              relations.length > 0 && <p>Everything around it is in the picture.</p>
            ) : (
              <Button look="main" data-first="" onClick={() => choose({})} className={styles['all']}>
                {unseen > PER_EXPANSION
                  ? `Add the ${String(PER_EXPANSION)} best-evidenced of ${unseen.toLocaleString('en-GB')}`
                  : `Add all ${unseen.toLocaleString('en-GB')}`}
              </Button>
            )}
            <ul className={styles['relations']}>
              {relations.map((relation) => (
                <Relation
                  key={`${relation.type} ${relation.direction} ${relation.family}`}
                  relation={relation}
                  shown={shownOf(id, relation, picture)}
                  node={node}
                  onChoose={choose}
                />
              ))}
            </ul>
            {node && KINDS[node.nodeKind].family !== 'CLAIM' && relations.length === 0 && (
              <p>Nothing is linked to it.</p>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}

type RelationCount = NonNullable<RelationCountsQuery['node']>['relationCounts'][number];

interface RelationProps {
  relation: RelationCount;
  /** How many of them are in the picture. */
  shown: number;
  node: GraphNodeData | undefined;
  onChoose(choice: ExpandChoice): void;
}

/** One kind of neighbour with its count: a button while any is to come, else plain text. */
function Relation({ relation, shown, node, onChoose }: RelationProps) {
  const { type, direction, family, count: all } = relation;
  const own = node && KINDS[node.nodeKind].family;
  const isEvent = own !== undefined && EVENTS.has(own);
  const phrase = expandWords({
    type,
    direction,
    event: direction === 'IN' ? family : own,
    who: node && !isEvent ? node.label : 'it',
    whom: FAMILY_WORDS[family].many,
  });
  const number = all.toLocaleString('en-GB');
  const says = (
    <>
      <span>{phrase}</span>
      <span className={styles['count']}>
        {shown === 0 ? number : shown >= all ? `all ${number} shown` : `${String(shown)} of ${number} shown`}
      </span>
    </>
  );
  return (
    <li>
      {shown >= all ? (
        <p className={styles['relation']}>{says}</p>
      ) : (
        <button
          type="button"
          className={styles['relation']}
          onClick={() => onChoose({ type, direction, family })}
        >
          {says}
        </button>
      )}
    </li>
  );
}
