import { useState } from 'react';
import { useExplorer, useExplorerStore } from '../../../state/explorer-context.ts';
import { countAtTime, timesOf, timeWords } from '../../../state/filter-words.ts';
import type { Picture } from '../../../state/graph-data.ts';
import { timeFilter, timeFit, type TimeFilter as Filter } from '../../../state/time-filter.ts';
import { Button } from '../../../ui/Button.tsx';
import { countWords } from '../../../ui/words/counts.ts';
import { dateWords } from '../../../ui/words/dates.ts';
import { formatNumber } from '../../../ui/words/numbers.ts';
import { DateField } from './DateField.tsx';
import { TimeBars } from './TimeBars.tsx';
import styles from './Filter.module.css';

const dayBounds = (days: readonly string[]): [string | undefined, string | undefined] => {
  const sorted = [...days].sort();
  return [sorted[0], sorted.at(-1)];
};

/** Shows only the events of some days. Countries, actors and goods have no date and stay. */
export function TimeFilter({ picture }: { picture: Picture }) {
  const store = useExplorerStore();
  const time = useExplorer((state) => state.history.present.time);
  const [isOpen, setOpen] = useState(time !== null);
  const [timeBefore, setTimeBefore] = useState(time);
  if (time !== timeBefore) {
    setTimeBefore(time);
    // Without a filter it stays as it is: whoever empties a field is about to type another day there.
    if (time !== null) setOpen(true);
  }
  const times = timesOf(picture);
  if (times.length === 0 && time === null) return null;
  const [shown, all] = countAtTime(picture, time);
  const [min] = dayBounds(times.map(({ earliest }) => earliest));
  const [, max] = dayBounds(times.map(({ latest, end }) => end ?? latest));
  const { from = null, to = null, withUnsure = true } = time ?? {};
  const unsure = time === null ? 0 : times.filter((when) => timeFit(when, time) === 'unsure').length;
  const set = (next: Partial<Filter>, isSameGesture = false): void => {
    const whole = { from, to, withUnsure, ...next };
    store.getState().setTime(timeFilter(whole.from, whole.to, whole.withUnsure), isSameGesture);
  };
  return (
    <details
      className={styles['section']}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        Dates{' '}
        <span className={styles['state']}>
          {time === null ? 'any' : `${formatNumber(shown)} of ${countWords(all, 'event')}`}
        </span>
      </summary>
      <div className={styles['inner']}>
        <TimeBars times={times} filter={time} />
        <div className={styles['fields']}>
          <DateField
            label="First day"
            value={from}
            min={min}
            max={to ?? max}
            refuses={(day) =>
              to !== null && day > to ? `This is after the last day, ${dateWords(to)}.` : null
            }
            onDay={(day, isSameGesture) => set({ from: day }, isSameGesture)}
          />
          <DateField
            label="Last day"
            value={to}
            min={from ?? min}
            max={max}
            refuses={(day) =>
              from !== null && day < from ? `This is before the first day, ${dateWords(from)}.` : null
            }
            onDay={(day, isSameGesture) => set({ to: day }, isSameGesture)}
          />
        </div>
        {time !== null && (
          <>
            <label className={styles['unsure']}>
              <input
                type="checkbox"
                checked={withUnsure}
                onChange={(event) => set({ withUnsure: event.target.checked })}
              />
              <span>
                Day not known: also show those that can fall within{' '}
                <span className={styles['state']}>{formatNumber(unsure)}</span>
              </span>
            </label>
            <p className={styles['says']}>
              {formatNumber(shown)} of {countWords(all, 'event')} shown, {timeWords(time)}.
            </p>
            <Button onClick={() => store.getState().setTime(null)}>Show any date</Button>
          </>
        )}
      </div>
    </details>
  );
}
