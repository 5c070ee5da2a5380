import styles from './LineLegend.module.css';

const LINES = [
  { words: 'Its event is reported by several independent publishers; wider for more', width: 3.2 },
  { words: 'By one independent publisher', width: 1.6, dashes: '7 4' },
  { words: 'By blogs or mirrors only', width: 1.6, dashes: '1.5 3' },
  { words: 'Needs no report, such as based in', width: 1.4, isFaint: true },
  { words: 'Barred: sources disagree', width: 1.6, isSplit: true },
] as const satisfies readonly {
  words: string;
  width: number;
  dashes?: string;
  isFaint?: boolean;
  isSplit?: boolean;
}[];

/** What the look of a line says of how well it is known. */
export function LineLegend() {
  return (
    <details className={styles['meaning']} open={window.matchMedia('(height >= 62rem)').matches}>
      <summary>What lines and marks say</summary>
      <ul className={styles['lines']} aria-label="Lines">
        {LINES.map((line) => (
          <li key={line.words}>
            <svg width="40" height="12" aria-hidden="true">
              <line
                x1="1"
                y1="6"
                x2="39"
                y2="6"
                className={'isFaint' in line ? styles['faint'] : styles['line']}
                strokeWidth={line.width}
                strokeDasharray={'dashes' in line ? line.dashes : undefined}
              />
              {'isSplit' in line && <path d="M18 1v10M22 1v10" className={styles['split']} />}
            </svg>
            {line.words}
          </li>
        ))}
        <li className={styles['note']}>
          For goods it is those who state the quantity. That two events are linked is this record’s own
          coding.
        </li>
        <li>
          <span className={styles['badge']}>≠ 2</span>Points on which the sources of an event disagree
        </li>
        <li>
          <span className={styles['more']}>+7</span>Relationships not on the canvas
        </li>
      </ul>
    </details>
  );
}
