import { useQuery } from 'urql';
import { StartersDocument } from '../../../gql/documents.ts';
import type { OpenRequest } from '../../../state/open-request.ts';
import { isPassing } from '../../../state/graph-api.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { FailedState } from '../../../ui/Notice.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import styles from './Starters.module.css';
import { startersFrom } from './starters.ts';

/** Questions to begin with. */
export function Starters({ onOpen }: { onOpen: (request: OpenRequest) => void }) {
  const [{ data, fetching, error }, retry] = useQuery({ query: StartersDocument });
  if (!data) {
    // What passes is told once, by the map beside them, and asked again by itself.
    const isComing = fetching || (error !== undefined && isPassing(error));
    return (
      <div className={styles['starters']}>
        {isComing ? (
          <Skeleton what="questions to begin with" lines={9} />
        ) : (
          <FailedState title="The questions could not be loaded" onRetry={retry}>
            {error?.graphQLErrors.map(({ message }) => message).join(' ')}
          </FailedState>
        )}
      </div>
    );
  }
  return (
    <nav className={styles['starters']} aria-label="Questions to begin with">
      {startersFrom(data).map(({ key, question, fact, open }) => (
        <button key={key} type="button" className={styles['starter']} onClick={() => onOpen(open)}>
          <span className={styles['question']}>{question}</span>
          <span className={styles['fact']}>{fact}</span>
          <Icon name="arrow-right" className={styles['arrow']} />
        </button>
      ))}
    </nav>
  );
}
