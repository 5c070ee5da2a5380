import { useQuery } from 'urql';
import { DatasetLineDocument } from '../../gql/documents.ts';
import { countWords, listWords } from '../../ui/words/counts.ts';
import styles from './DatasetLine.module.css';

const COUNTED = [
  ['Event', 'event', 'events'],
  ['Claim', 'claim', 'claims'],
  ['Source', 'source', 'sources'],
  ['Actor', 'organisation or person', 'organisations and people'],
  ['Country', 'country', 'countries'],
  ['Disagreement', 'disagreement', 'disagreements'],
] as const;

/** What is loaded: counts, span, version and licence. Nothing until it is known: the page does not wait for it. */
export function DatasetLine() {
  const [{ data }] = useQuery({ query: DatasetLineDocument });
  if (!data) return null;
  const { version, licence, earliest, latest, nodeCounts } = data.dataset;
  const counts = COUNTED.flatMap(([label, one, many]) => {
    const found = nodeCounts.find((count) => count.label === label);
    return found ? [countWords(found.count, one, many)] : [];
  });
  return (
    <p className={styles['line']}>
      {listWords(counts, 8)}
      {earliest && latest && `; events of ${earliest.slice(0, 4)} to ${latest.slice(0, 4)}`}. Data set{' '}
      {version}, {licence}. That a person or firm appears here implies no wrongdoing.
    </p>
  );
}
