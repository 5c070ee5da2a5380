import type { DisagreementFieldsFragment } from '../../../gql/documents.ts';
import { stripScale } from '../../../ui/strip-scale.ts';
import { classNames } from '../../../ui/class-names.ts';
import { shortNumber } from '../../../ui/words/numbers.ts';
import styles from './StripPlot.module.css';

type Side = DisagreementFieldsFragment['sides'][number];

const at = (share: number) => ({ left: `${(share * 100).toFixed(2)}%` });

/**
 * Rival numbers on one line: a mark a value, larger with more independent publishers, hollow and dashed where it is
 * taken for a misprint. The values stand in words below, so the drawing itself is not read aloud.
 */
export function StripPlot({ sides }: { sides: readonly Side[] }) {
  const numbers = sides.flatMap((side) => (side.number === null ? [] : [{ ...side, number: side.number }]));
  if (numbers.length < 2 || numbers.length < sides.length) return null;
  const scale = stripScale(numbers.map(({ number }) => number));
  return (
    <div className={styles['plot']} aria-hidden="true">
      <div className={styles['line']}>
        {scale.ticks.map((tick) => (
          <span key={tick} className={styles['tick']} style={at(scale.place(tick))}>
            {shortNumber(tick)}
          </span>
        ))}
        {numbers.map((side) => (
          <span
            key={side.text}
            title={`${shortNumber(side.number)}, ${String(side.publisherCount)} independent publishers`}
            className={classNames(
              styles['mark'],
              side.isSuspect && styles['suspect'],
              side.isHeadline && styles['headline'],
            )}
            style={{ ...at(scale.place(side.number)), width: markSize(side), height: markSize(side) }}
          />
        ))}
      </div>
      <p className={styles['caption']}>
        {scale.kind === 'log' ? 'Each step is ten times the one before.' : 'Drawn to scale from zero.'}
      </p>
    </div>
  );
}

/** Area grows with the number of independent publishers, up to twelve. */
function markSize({ publisherCount }: Side): number {
  return 10 + 4 * Math.sqrt(Math.min(12, publisherCount));
}
