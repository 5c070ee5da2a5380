import { useId, useRef, useState } from 'react';
import { isDay } from '../../../state/time-filter.ts';
import styles from './Filter.module.css';

interface DateFieldProps {
  label: string;
  value: string | null;
  /** Days that the field's own calendar offers. */
  min: string | undefined;
  max: string | undefined;
  /** Why a day cannot stand here; null when it can. */
  refuses(day: string): string | null;
  /** `isSameGesture`: a later part of a date that is being typed. */
  onDay(day: string | null, isSameGesture: boolean): void;
}

/** While a year is typed the browser gives `0002` and `0020`: no events are from so far back. */
const EARLIEST = '1900-01-01';

/** A day, or none. What is typed counts as soon as it is a day that can stand here. */
export function DateField({ label, value, min, max, refuses, onDay }: DateFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const isGoing = useRef(false);
  const fault = draft !== null && isDay(draft) && draft >= EARLIEST ? refuses(draft) : null;
  const take = (text: string): void => {
    setDraft(text);
    const isWhole = isDay(text) && text >= EARLIEST;
    if (text !== '' && (!isWhole || refuses(text) !== null)) return;
    onDay(text === '' ? null : text, isGoing.current);
    isGoing.current = true;
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={draft ?? value ?? ''}
        min={min}
        max={max}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onFocus={() => {
          isGoing.current = false;
        }}
        onChange={(event) => take(event.target.value)}
        onBlur={() => setDraft(null)}
      />
      {fault !== null && (
        <p id={`${id}-fault`} className={styles['fault']} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
