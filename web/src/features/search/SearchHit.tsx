import { useEffect, useRef } from 'react';
import type { SearchQuery } from '../../gql/documents.ts';
import { KINDS, sentenceCase } from '../../graph/kinds.ts';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { classNames } from '../../ui/class-names.ts';
import { countWords } from '../../ui/words/counts.ts';
import { highlight } from './highlight.ts';
import styles from './SearchHit.module.css';

interface SearchHitProps {
  id: string;
  hit: SearchQuery['search']['hits'][number];
  query: string;
  isActive: boolean;
  onChoose: (id: string) => void;
}

/** One hit: kind, name with what matched, and the other name when that is what matched. */
export function SearchHit({ id, hit, query, isActive, onChoose }: SearchHitProps) {
  const { node, matchedField, matchedText } = hit;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The keyboard acts through the input, which names this option as its active descendant.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      ref={line}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={classNames(styles['hit'], isActive && styles['active'])}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(node.id)}
    >
      <KindIcon kind={node.nodeKind} size={26} />
      <span className={styles['name']}>
        <Marked text={node.label} query={query} />
        {matchedText !== node.label && (
          <span className={styles['also']}>
            {matchedField === 'CODE' ? 'code' : 'also'} <Marked text={matchedText} query={query} />
          </span>
        )}
      </span>
      <span className={styles['kind']}>
        {sentenceCase(KINDS[node.nodeKind].one)}, {countWords(node.degree, 'link')}
      </span>
    </li>
  );
}

function Marked({ text, query }: { text: string; query: string }) {
  return highlight(text, query).map((stretch, at) =>
    stretch.isMatch ? <mark key={at}>{stretch.text}</mark> : <span key={at}>{stretch.text}</span>,
  );
}
