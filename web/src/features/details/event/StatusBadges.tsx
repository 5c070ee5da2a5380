import { Badge } from '../../../ui/Badge.tsx';
import { countWords } from '../../../ui/words/counts.ts';
import { dateWords } from '../../../ui/words/dates.ts';
import type { EventDetails } from './fact-rows.ts';
import styles from './StatusBadges.module.css';

const CONFIDENCE = {
  HIGH: {
    word: 'High confidence',
    why: 'Two or more independent publishers, or the document of the body that acted; the main figure is not in dispute.',
  },
  MEDIUM: {
    word: 'Medium confidence',
    why: 'Known from one independent publisher, or its main figure is in dispute.',
  },
  LOW: {
    word: 'Low confidence',
    why: 'Known only from blogs, mirrors or partisan outlets, or judged doubtful by the compilers.',
  },
} as const satisfies Record<EventDetails['confidence'], { word: string; why: string }>;

/** How well an event is known, in words: confidence, disagreements, sources, first report. */
export function StatusBadges({ event }: { event: EventDetails }) {
  const { word, why } = CONFIDENCE[event.confidence];
  return (
    <div className={styles['status']}>
      <p className={styles['badges']}>
        <Badge tone={event.confidence === 'LOW' ? 'outline' : 'plain'} title={why}>
          {word}
        </Badge>
        {event.disagreementCount > 0 && (
          <Badge tone="alert">sources disagree on {countWords(event.disagreementCount, 'point')}</Badge>
        )}
        <Badge>
          {countWords(event.sourceCount, 'source')},{' '}
          {countWords(event.publisherCount, 'independent publisher')}
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
