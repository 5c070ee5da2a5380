import type { FactFieldsFragment } from '../../../gql/documents.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { countWords, publisherWords } from '../../../ui/words/counts.ts';
import { ClaimList } from './ClaimList.tsx';
import { DisagreementView } from './DisagreementView.tsx';
import styles from './FactEvidence.module.css';
import { unopposedClaims } from './unopposed.ts';

/** Who says so: closed where the sources agree, open where they do not. */
export function FactEvidence({ fact }: { fact: FactFieldsFragment }) {
  const { claims, disagreement, publisherCount } = fact;
  if (claims.length === 0) return <p className={styles['none']}>No claim is recorded on this point.</p>;
  const others = unopposedClaims(fact);
  return (
    <details className={styles['evidence']} open={disagreement !== null}>
      <summary className={styles['summary']}>
        <Icon name="chevron" size={14} className={styles['chevron']} />
        {countWords(claims.length, 'claim')}, {publisherWords(publisherCount)}
      </summary>
      {disagreement && <DisagreementView disagreement={disagreement} />}
      {disagreement && others.length > 0 && <p className={styles['others']}>Stands against none of these:</p>}
      {others.length > 0 && <ClaimList claims={others} />}
    </details>
  );
}
