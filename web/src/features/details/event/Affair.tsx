import type { RelationshipType } from '../../../gql/documents.ts';
import { relationWords } from '../../../graph/relations.ts';
import { sentenceCase } from '../../../graph/kinds.ts';
import { Button } from '../../../ui/Button.tsx';
import { KindIcon } from '../../../ui/KindIcon.tsx';
import { dateWords } from '../../../ui/words/dates.ts';
import { useDetailActions } from '../actions.ts';
import { NodeLink } from '../NodeLink.tsx';
import styles from './Affair.module.css';
import { affairOrder, type AffairStep } from './affair.ts';
import type { EventDetails } from './fact-rows.ts';

const AFFAIR_LINKS = [
  'CONCERNS',
  'DELIVERS',
  'REPLIES_TO',
  'PROMPTED_BY',
  'FOLLOWS',
  'PART_OF',
  'SAME_GOODS_AS',
  'RECIPROCATES',
] as const satisfies readonly RelationshipType[];

/** The rest of the affair: what came before this event, what stands beside it, what came after. */
export function Affair({ event }: { event: EventDetails }) {
  const { onOpen } = useDetailActions();
  if (event.links.length === 0) return null;
  const { before, beside, after } = affairOrder(event.links, event.date);
  return (
    <section className={styles['affair']} aria-labelledby="affair-title">
      <h3 id="affair-title">The rest of the affair</h3>
      <Steps title="Before" steps={before} />
      <Steps title="Beside it: never to be added up" steps={beside} />
      <p className={styles['this']}>
        <KindIcon kind={event.nodeKind} size={20} /> This event, {dateWords(event.date.iso)}
      </p>
      <Steps title="After" steps={after} />
      <Button
        icon="share"
        onClick={() => onOpen({ ids: [event.id], depth: 2, types: AFFAIR_LINKS, select: event.id })}
      >
        Show the whole affair
      </Button>
    </section>
  );
}

function Steps({ title, steps }: { title: string; steps: readonly AffairStep[] }) {
  if (steps.length === 0) return null;
  return (
    <>
      <h4 className={styles['when']}>{title}</h4>
      <ol className={styles['steps']}>
        {steps.map(({ event, links }) => (
          <li key={event.id} className={styles['step']}>
            <KindIcon kind={event.nodeKind} size={20} labelled />
            <div>
              <p className={styles['link']}>
                {dateWords(event.date.iso)} ·{' '}
                {sentenceCase(links.map(({ type, direction }) => relationWords(type, direction)).join(', '))}
              </p>
              <NodeLink id={event.id}>{event.title}</NodeLink>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
