import { useQuery } from 'urql';
import { StartersDocument } from '../../../gql/documents.ts';
import type { OpenRequest } from '../../../state/open-request.ts';
import { KindIcon } from '../../../ui/KindIcon.tsx';
import { amountWords, formatNumber } from '../../../ui/words/numbers.ts';
import { apartWords } from '../../../ui/words/ratio.ts';
import styles from './Disputes.module.css';

const SHOWN = 6;

interface DisputesProps {
  onOpen: (request: OpenRequest) => void;
}

/** The widest disagreements, values taken for misprints left out; each opens its event. They come with the questions. */
export function Disputes({ onOpen }: DisputesProps) {
  const [{ data }] = useQuery({ query: StartersDocument });
  const disputes = data?.disagreements;
  const shown = disputes?.nodes.slice(0, SHOWN) ?? [];
  if (!disputes || shown.length === 0) return null;
  return (
    <section className={styles['disputes']} aria-labelledby="disputes-title">
      <h2 id="disputes-title">Where sources disagree most</h2>
      <p className={styles['hint']}>
        The {shown.length} widest of {formatNumber(disputes.totalCount)} disagreements, ordered without values
        taken for misprints.
      </p>
      <ol className={styles['list']}>
        {shown.map(({ id, event, lowest, highest, unit, ratio, ratioWithoutSuspect }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['dispute']}
              onClick={() => onOpen({ ids: [event.id], depth: 1, select: event.id })}
            >
              <KindIcon kind={event.nodeKind} size={24} labelled />
              <span>{event.title}</span>
              {lowest !== null && highest !== null && (
                <span className={styles['range']}>
                  {formatNumber(lowest)} to {amountWords(highest, unit)}
                  {ratio !== null && `, ${apartWords(ratio)}`}
                  {ratioWithoutSuspect !== null &&
                    ratioWithoutSuspect !== ratio &&
                    `; ${apartWords(ratioWithoutSuspect)} without a misprint`}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
