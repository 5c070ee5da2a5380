import type { ClaimFieldsFragment } from '../../../gql/documents.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { SourceLink } from '../../../ui/SourceLink.tsx';
import { useFontsFor } from '../../../ui/use-fonts-for.ts';
import { dateWords } from '../../../ui/words/dates.ts';
import { NodeLink } from '../NodeLink.tsx';
import styles from './ClaimLine.module.css';
import { CopyCitation } from './CopyCitation.tsx';
import { claimWords } from './claim-words.ts';
import { DESCRIBED_NOTE } from './described.ts';

interface ClaimLineProps {
  claim: ClaimFieldsFragment;
  /** False where the value stands above a group of claims already. */
  showValue?: boolean;
}

/** Who says it: the value as stated, publisher, date, title with its link, and how the source puts it. */
export function ClaimLine({ claim, showValue = true }: ClaimLineProps) {
  const { source, note, suspect } = claim;
  useFontsFor(source.isTitleDescribed ? 'en' : source.language);
  return (
    <li className={styles['claim']}>
      {showValue && (
        <p className={styles['value']}>
          {claimWords(claim)}
          {suspect && <Badge tone="alert">taken for a misprint</Badge>}
        </p>
      )}
      <p className={styles['source']}>
        <span className={styles['publisher']}>
          <NodeLink id={source.publisher.id}>{source.publisher.name}</NodeLink>
        </span>
        , {source.date ? dateWords(source.date.iso) : 'no date seen'}
        {source.voice === null && ' · blog or mirror, not counted as independent'}
        <CopyCitation source={source} />
      </p>
      <p className={styles['title']}>
        <SourceLink href={source.url}>
          <cite lang={source.isTitleDescribed ? 'en' : source.language}>{source.title}</cite>
        </SourceLink>
        {source.isTitleDescribed && (
          <span className={styles['aside']} title={DESCRIBED_NOTE}>
            <span aria-hidden="true">*</span>
            <span className="visually-hidden"> (described; headline not seen)</span>
          </span>
        )}
        {!source.url && <span className={styles['aside']}> (no address recorded)</span>}
      </p>
      {note && <p className={styles['note']}>{note}</p>}
      {suspect && (
        <p className={styles['note']}>
          The compilers take this value for a slip of that source. It is shown because that source says so; it
          never becomes the record’s value.
        </p>
      )}
    </li>
  );
}
