import { classNames } from '../../../ui/class-names.ts';
import { countWords } from '../../../ui/words/counts.ts';
import { activateOnKey } from './activate-on-key.ts';
import styles from './CountryMark.module.css';
import type { PlacedCountry } from './lay-out.ts';

interface CountryMarkProps {
  mark: PlacedCountry;
  /** Itself, or a flow that ends at it. */
  isPointed: boolean;
  tabIndex: number;
  onFocusCapture: () => void;
  onPoint: (id: string | null) => void;
  onOpen: () => void;
}

/** A country at an end of a flow; its name where there is room, or while it is pointed at. */
export function CountryMark({ mark, isPointed, onPoint, onOpen, ...roving }: CountryMarkProps) {
  const { id, name, x, y, sent, received, naming } = mark;
  const radius = 2 + Math.sqrt(sent + received) / 2.5;
  return (
    <g
      role="button"
      aria-label={`${name}: ${countWords(sent, 'transfer')} out, ${countWords(received, 'transfer')} in`}
      className={styles['country']}
      onMouseEnter={() => onPoint(id)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(id)}
      onBlur={() => onPoint(null)}
      onClick={onOpen}
      onKeyDown={activateOnKey(onOpen)}
      {...roving}
    >
      <circle className={styles['hit']} cx={x} cy={y} r={Math.max(9, radius)} />
      <circle className={styles['mark']} cx={x} cy={y} r={radius} />
      {(isPointed || naming !== 'pointed') && (
        <text
          className={classNames(styles['name'], !isPointed && styles[naming])}
          x={x + radius + 3}
          y={y + 4}
        >
          {name}
        </text>
      )}
    </g>
  );
}
