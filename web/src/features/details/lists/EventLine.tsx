import type { EventLineFieldsFragment } from '../../../gql/documents.ts';
import { KindIcon } from '../../../ui/KindIcon.tsx';
import { countWords, publisherWords } from '../../../ui/words/counts.ts';
import { dateWords } from '../../../ui/words/dates.ts';
import { NodeLink } from '../NodeLink.tsx';
import styles from './EventLine.module.css';

interface EventLineProps {
  event: EventLineFieldsFragment;
  /** What the one whose list it is did in it, such as `sender`. */
  part?: string;
}

/** An event in a list: kind, title, when, how well known. */
export function EventLine({ event, part }: EventLineProps) {
  return (
    <li className={styles['event']}>
      <KindIcon kind={event.nodeKind} size={22} labelled />
      <div>
        <NodeLink id={event.id}>{event.title}</NodeLink>
        <p className={styles['more']}>
          {[
            dateWords(event.date.iso),
            part,
            publisherWords(event.publisherCount),
            event.disagreementCount > 0 &&
              `sources disagree on ${countWords(event.disagreementCount, 'point')}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </li>
  );
}
