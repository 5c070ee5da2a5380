import type { SourceFieldsFragment } from '../../../gql/documents.ts';
import { KindIcon } from '../../../ui/KindIcon.tsx';
import { useFontsFor } from '../../../ui/use-fonts-for.ts';
import { dateWords } from '../../../ui/words/dates.ts';
import { NodeLink } from '../NodeLink.tsx';
import styles from '../lists/EventLine.module.css';

/** A document in a list. */
export function SourceLine({ source }: { source: SourceFieldsFragment }) {
  useFontsFor(source.isTitleDescribed ? 'en' : source.language);
  return (
    <li className={styles['event']}>
      <KindIcon kind="SOURCE" size={22} />
      <div>
        <NodeLink id={source.id}>
          <span lang={source.isTitleDescribed ? 'en' : source.language}>{source.title}</span>
        </NodeLink>
        <p className={styles['more']}>{source.date ? dateWords(source.date.iso) : 'no date seen'}</p>
      </div>
    </li>
  );
}
