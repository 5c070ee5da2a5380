import { Badge } from '../../../ui/Badge.tsx';
import { countWords, publisherWords } from '../../../ui/words/counts.ts';
import { dateWords } from '../../../ui/words/dates.ts';
import { confidenceReason } from './confidence-reason.ts';
import type { EventDetails } from './fact-rows.ts';
import styles from './StatusBadges.module.css';

const CONFIDENCE_WORDS = {
  HIGH: 'High confidence',
  MEDIUM: 'Medium confidence',
  LOW: 'Low confidence',
} as const satisfies Record<EventDetails['confidence'], string>;

/** How well an event is known, in words: confidence, disagreements, sources, first report. */
export function StatusBadges({ event }: { event: EventDetails }) {
  const why = confidenceReason(event);
  return (
    <div className={styles['status']}>
      <p className={styles['badges']}>
        <Badge tone={event.confidence === 'LOW' ? 'outline' : 'plain'} title={why}>
          {CONFIDENCE_WORDS[event.confidence]}
        </Badge>
        {event.disagreementCount > 0 && (
          <Badge tone="alert">sources disagree on {countWords(event.disagreementCount, 'point')}</Badge>
        )}
        <Badge>
          {countWords(event.sourceCount, 'source')}, {publisherWords(event.publisherCount)}
        </Badge>
        {event.firstReported && <Badge>first reported {dateWords(event.firstReported.iso)}</Badge>}
      </p>
      <p className={styles['why']}>
        {why} Independent means that copies of one news agency count once, all state media of China count
        once, and blogs and mirrors do not count.
      </p>
    </div>
  );
}
