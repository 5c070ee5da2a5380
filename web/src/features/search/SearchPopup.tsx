import type { CombinedError } from 'urql';
import type { Family, SearchQuery } from '../../gql/documents.ts';
import { FAMILY_WORDS, sentenceCase } from '../../graph/kinds.ts';
import { FailedState } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { classNames } from '../../ui/class-names.ts';
import { formatNumber } from '../../ui/words/numbers.ts';
import { SearchHit } from './SearchHit.tsx';
import styles from './SearchPopup.module.css';

interface SearchPopupProps {
  query: string;
  result: SearchQuery['search'] | undefined;
  fetching: boolean;
  error: CombinedError | undefined;
  retry: () => void;
  listId: string;
  optionId: (at: number) => string;
  /** Index of the hit that the keyboard is on; -1 for none. */
  active: number;
  family: Family | null;
  onChoose: (id: string) => void;
  onFamily: (family: Family | null) => void;
}

/** Below the search box: families to narrow to, hits, or what to try when there are none. */
export function SearchPopup({
  query,
  result,
  fetching,
  error,
  retry,
  family,
  onFamily,
  ...list
}: SearchPopupProps) {
  const hits = result?.hits ?? [];
  return (
    <div className={styles['popup']}>
      {result && (result.facets.length > 1 || family) && (
        <Facets facets={result.facets} family={family} onFamily={onFamily} />
      )}
      <ul
        id={list.listId}
        role="listbox"
        aria-label="Hits"
        aria-busy={fetching}
        className={classNames(styles['hits'], fetching && styles['stale'])}
      >
        {hits.map((hit, at) => (
          <SearchHit
            key={hit.node.id}
            id={list.optionId(at)}
            hit={hit}
            query={query}
            isActive={at === list.active}
            onChoose={list.onChoose}
          />
        ))}
      </ul>
      {result?.hasMore && <p className={styles['hint']}>There are more: type on to narrow the list.</p>}
      {!result && fetching && <Skeleton what="hits" lines={4} />}
      {error && !result && !fetching && (
        <FailedState title="The search did not answer" onRetry={retry}>
          The server may be starting or away for a moment.
        </FailedState>
      )}
      {result && hits.length === 0 && !fetching && (
        <p className={styles['none']}>
          Nothing matches “{query}”{family && ` among ${FAMILY_WORDS[family].many}`}. Try fewer letters,
          another spelling, a country, or goods such as “ventilators”.
        </p>
      )}
    </div>
  );
}

interface FacetsProps {
  facets: SearchQuery['search']['facets'];
  family: Family | null;
  onFamily: (family: Family | null) => void;
}

function Facets({ facets, family, onFamily }: FacetsProps) {
  return (
    <div className={styles['facets']} role="group" aria-label="Narrow to">
      <button type="button" aria-pressed={family === null} onClick={() => onFamily(null)}>
        All
      </button>
      {facets.map((facet) => (
        <button
          key={facet.family}
          type="button"
          aria-pressed={facet.family === family}
          onClick={() => onFamily(facet.family)}
        >
          {sentenceCase(FAMILY_WORDS[facet.family].many)}{' '}
          <span className={styles['count']}>{formatNumber(facet.count)}</span>
        </button>
      ))}
    </div>
  );
}
