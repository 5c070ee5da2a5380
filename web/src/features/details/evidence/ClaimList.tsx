import { useState } from 'react';
import type { ClaimFieldsFragment } from '../../../gql/documents.ts';
import { Button } from '../../../ui/Button.tsx';
import { ClaimLine } from './ClaimLine.tsx';
import styles from './ClaimList.module.css';

const FIRST = 3;

interface ClaimListProps {
  claims: readonly ClaimFieldsFragment[];
  showValue?: boolean;
}

/** Claims in their order; a long list opens in one step and says how many it holds. */
export function ClaimList({ claims, showValue = true }: ClaimListProps) {
  const [isWhole, setWhole] = useState(claims.length <= FIRST + 1);
  const shown = isWhole ? claims : claims.slice(0, FIRST);
  return (
    <>
      <ul className={styles['claims']}>
        {shown.map((claim) => (
          <ClaimLine key={claim.id} claim={claim} showValue={showValue} />
        ))}
      </ul>
      {!isWhole && (
        <Button look="plain" className={styles['more']} onClick={() => setWhole(true)}>
          Show all {claims.length} claims
        </Button>
      )}
    </>
  );
}
