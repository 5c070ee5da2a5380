import { relationWords } from '../../../graph/relations.ts';
import { sentenceCase } from '../../../graph/kinds.ts';
import type { RelationshipType } from '../../../gql/documents.ts';
import { useExplorer, useExplorerStore } from '../../../state/explorer-context.ts';
import type { Picture } from '../../../state/graph-data.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { countWords } from '../../../ui/words/counts.ts';
import { formatNumber } from '../../../ui/words/numbers.ts';
import styles from './Filter.module.css';

/** The kinds of relationship of the picture, most frequent first, each with its count and a way to hide it. */
export function TypeFilter({ picture }: { picture: Picture }) {
  const store = useExplorerStore();
  const hidden = useExplorer((state) => state.history.present.hiddenTypes);
  const counts = new Map<RelationshipType, number>();
  for (const { type } of picture.edges) counts.set(type, (counts.get(type) ?? 0) + 1);
  if (counts.size === 0) return null;
  const types = [...counts].sort((a, b) => b[1] - a[1]);
  const gone = types.reduce((sum, [type, n]) => (hidden.includes(type) ? sum + n : sum), 0);
  const { setHiddenTypes } = store.getState();
  return (
    <details className={styles['section']}>
      <summary>
        Relationships{' '}
        <span className={styles['state']}>
          {gone === 0
            ? formatNumber(picture.edges.length)
            : `${formatNumber(picture.edges.length - gone)} of ${formatNumber(picture.edges.length)}`}
        </span>
      </summary>
      <ul className={styles['types']}>
        {types.map(([type, n]) => {
          const isHidden = hidden.includes(type);
          const words = relationWords(type, 'OUT');
          return (
            <li key={type} data-hidden={isHidden}>
              <span className={styles['words']}>{sentenceCase(words)}</span>
              <span className={styles['state']} title={countWords(n, 'relationship')}>
                {formatNumber(n)}
              </span>
              <IconButton
                className={styles['toggle']}
                icon={isHidden ? 'eye-off' : 'eye'}
                label={`${isHidden ? 'Show' : 'Hide'} “${words}”`}
                aria-pressed={isHidden}
                onClick={() => setHiddenTypes([type], !isHidden)}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
