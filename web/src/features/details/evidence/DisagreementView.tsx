import type { DisagreementFieldsFragment } from '../../../gql/documents.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { countWords, publisherWords } from '../../../ui/words/counts.ts';
import { ratioSentence } from '../../../ui/words/ratio.ts';
import { ClaimList } from './ClaimList.tsx';
import { claimWords } from './claim-words.ts';
import styles from './DisagreementView.module.css';
import { StripPlot } from './StripPlot.tsx';

/** Rival values side by side: how far apart, how many independent publishers stand behind each, and who they are. */
export function DisagreementView({ disagreement }: { disagreement: DisagreementFieldsFragment }) {
  const { field, ratio, ratioWithoutSuspect, sides } = disagreement;
  const hasSuspect = sides.some(({ isSuspect }) => isSuspect);
  const distance = ratioSentence({ ratio, ratioWithoutSuspect, hasSuspect });
  return (
    <div className={styles['disagreement']}>
      <p className={styles['sentence']}>
        <strong>Sources disagree: {countWords(sides.length, 'value')}.</strong> {distance}
      </p>
      <StripPlot sides={sides} />
      <ul className={styles['sides']}>
        {sides.map((side) => (
          <li
            key={`${side.text} ${side.unit ?? ''}`}
            className={classNames(styles['side'], side.isSuspect && styles['suspect'])}
          >
            <p className={styles['value']}>{claimWords({ field, ...side })}</p>
            <p className={styles['marks']}>
              {side.isHeadline && <Badge>the record’s value</Badge>}
              {side.isSuspect && <Badge tone="alert">taken for a misprint</Badge>}
              <span>{publisherWords(side.publisherCount)}</span>
            </p>
            <ClaimList claims={side.claims} showValue={false} />
          </li>
        ))}
      </ul>
    </div>
  );
}
