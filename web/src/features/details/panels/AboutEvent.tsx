import type { NodeKind } from '../../../gql/documents.ts';
import { KindIcon } from '../../../ui/KindIcon.tsx';
import lines from '../lists/EventLine.module.css';
import { NodeLink } from '../NodeLink.tsx';
import styles from './rows.module.css';

/** The event that a claim or disagreement is about. */
export function AboutEvent({ event }: { event: { id: string; title: string; nodeKind: NodeKind } }) {
  return (
    <div className={styles['about']}>
      <p className={styles['hint']}>About</p>
      <p className={lines['event']}>
        <KindIcon kind={event.nodeKind} size={22} labelled />
        <NodeLink id={event.id}>{event.title}</NodeLink>
      </p>
    </div>
  );
}
