import type { ReactNode } from 'react';
import type { FactFieldsFragment } from '../../../gql/documents.ts';
import { FactEvidence } from '../evidence/FactEvidence.tsx';
import { fieldWords } from '../evidence/claim-words.ts';
import styles from './FactRow.module.css';

interface FactRowProps {
  term: string;
  /** What the record holds; left out where it holds nothing but claims. */
  children?: ReactNode;
  facts?: readonly FactFieldsFragment[] | undefined;
}

/** One row of the key facts: what the record holds, and under it who says so, point by point. */
export function FactRow({ term, children, facts = [] }: FactRowProps) {
  return (
    <div className={styles['row']}>
      <dt className={styles['term']}>{term}</dt>
      <dd className={styles['body']}>
        {children !== undefined && <p className={styles['value']}>{children}</p>}
        {facts.map((fact) => (
          <div key={`${fact.field} ${fact.aspect ?? ''}`} className={styles['point']}>
            {fact.aspect && <p className={styles['aspect']}>{fieldWords(fact.field, fact.aspect)}</p>}
            {!fact.aspect && children === undefined && fact.headline && <p>{fact.headline}</p>}
            {children !== undefined && fact.headlineAbsence === 'NOT_STATED' && (
              <p className={styles['own']}>As this record has it; no claim here states just this.</p>
            )}
            <FactEvidence fact={fact} />
          </div>
        ))}
      </dd>
    </div>
  );
}
