import type { DisagreementFieldsFragment } from '../../../gql/documents.ts';
import { classNames } from '../../../ui/class-names.ts';
import { lanesFor, stripScale } from '../../../ui/strip-scale.ts';
import { formatNumber, shortNumber } from '../../../ui/words/numbers.ts';
import styles from './StripPlot.module.css';

type Side = DisagreementFieldsFragment['sides'][number];

/** Width for which lanes are reckoned, in px: that of the narrowest panel. A wider one only has more room. */
const NARROWEST = 270;
const LETTER_PX = 7.5;
const LANE_REM = 1.15;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/**
 * Rival numbers on one line: a mark a value, larger with more independent publishers, hollow and dashed where it is
 * taken for a misprint, with its number above; what would overlap is lifted. The values stand in words below, so the
 * drawing itself is not read aloud.
 */
export function StripPlot({ sides }: { sides: readonly Side[] }) {
  const numbers = sides
    .flatMap((side) => (side.number === null ? [] : [{ ...side, number: side.number }]))
    .sort((a, b) => a.number - b.number);
  if (numbers.length < 2 || numbers.length < sides.length) return null;
  const scale = stripScale(numbers.map(({ number }) => number));
  const marks = numbers.map((side) => {
    const words = shortNumber(side.number);
    const [at, half] = [scale.place(side.number), (words.length * LETTER_PX) / NARROWEST / 2];
    const middle = Math.min(1 - half, Math.max(half, at));
    return { side, words, at, size: markSize(side), from: middle - half, to: middle + half, middle };
  });
  const names = lanesFor(marks);
  const lifts = lanesFor(
    marks.map(({ at, size }) => ({ from: at - size / 2 / NARROWEST, to: at + size / 2 / NARROWEST })),
  );
  const lanes = Math.max(...names) + 1;
  return (
    <div className={styles['plot']} aria-hidden="true">
      <div className={styles['names']} style={{ height: `${String(lanes * LANE_REM)}rem` }}>
        {marks.map(({ side, words, middle }, index) => (
          <span
            key={side.text}
            className={classNames(styles['name'], side.isHeadline && styles['own'])}
            style={{ left: percent(middle), bottom: `${String((names[index] ?? 0) * LANE_REM)}rem` }}
          >
            {words}
          </span>
        ))}
        {marks.map(({ side, at }, index) => (
          <span
            key={side.text}
            className={styles['leader']}
            style={{ left: percent(at), height: `${String((names[index] ?? 0) * LANE_REM)}rem` }}
          />
        ))}
      </div>
      <div className={styles['line']}>
        {scale.ticks.map((tick) => (
          <span key={tick} className={styles['tick']} style={{ left: percent(scale.place(tick)) }}>
            {shortNumber(tick)}
          </span>
        ))}
        {marks.map(({ side, at, size }, index) => (
          <span
            key={side.text}
            className={classNames(
              styles['mark'],
              side.isSuspect && styles['suspect'],
              side.isHeadline && styles['headline'],
            )}
            style={{
              left: percent(at),
              width: size,
              height: size,
              marginTop: (lifts[index] ?? 0) * (index % 2 === 0 ? 7 : -7),
            }}
          />
        ))}
      </div>
      <p className={styles['caption']}>
        {scale.kind === 'log'
          ? `Logarithmic scale: each step is ${scale.step === 10 ? 'ten' : formatNumber(scale.step)} times the one before.`
          : 'Drawn to scale from zero.'}
      </p>
    </div>
  );
}

/** Area grows with the number of independent publishers, up to twelve. */
function markSize({ publisherCount }: Side): number {
  return 10 + 4 * Math.sqrt(Math.min(12, publisherCount));
}
