import type { TimeFilter, When } from '../../../state/time-filter.ts';
import { countWords } from '../../../ui/words/counts.ts';
import { dateWords } from '../../../ui/words/dates.ts';
import { timeBars } from './time-bars.ts';
import styles from './Filter.module.css';

const HEIGHT = 36;

/** When the events of the picture were, as bars; those that the filter shows are filled. */
export function TimeBars({ times, filter }: { times: readonly When[]; filter: TimeFilter | null }) {
  const bars = timeBars(times, filter);
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined || bars.length < 2) return null;
  const peak = bars.reduce((most, bar) => (bar.all > most.all ? bar : most), first);
  const tall = (n: number): number => (n / peak.all) * HEIGHT;
  return (
    <figure className={styles['bars']}>
      <svg
        viewBox={`0 0 ${String(bars.length)} ${String(HEIGHT)}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Events from ${dateWords(first.iso)} to ${dateWords(last.iso)}; most in ${dateWords(peak.iso)}, ${countWords(peak.all, 'event')}`}
      >
        {bars.map(({ iso, all, shown }, at) => (
          <g key={iso}>
            <title>{`${dateWords(iso)}: ${countWords(all, 'event')}`}</title>
            <rect
              className={styles['all']}
              x={at + 0.1}
              width={0.8}
              y={HEIGHT - tall(all)}
              height={tall(all)}
            />
            <rect
              className={styles['in']}
              x={at + 0.1}
              width={0.8}
              y={HEIGHT - tall(shown)}
              height={tall(shown)}
            />
          </g>
        ))}
      </svg>
      <figcaption className={styles['ends']} aria-hidden="true">
        <span>{dateWords(first.iso)}</span>
        <span>{dateWords(last.iso)}</span>
      </figcaption>
    </figure>
  );
}
