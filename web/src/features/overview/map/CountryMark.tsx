import { classNames } from '../../../ui/class-names.ts';
import { countWords } from '../../../ui/words/counts.ts';
import { formatNumber } from '../../../ui/words/numbers.ts';
import { activateOnKey } from './activate-on-key.ts';
import styles from './CountryMark.module.css';
import type { PlacedCountry } from './lay-out.ts';

interface CountryMarkProps {
  mark: PlacedCountry;
  /** Of the region that is looked at. */
  scale: number;
  /** Read out by a tap. */
  isTouched: boolean;
  tabIndex: number;
  onFocusCapture: () => void;
  onPoint: (id: string | null) => void;
  onOpen: () => void;
}

/** A country at an end of a flow, larger with more transfers. */
export function CountryMark({ mark, scale, isTouched, onPoint, onOpen, ...roving }: CountryMarkProps) {
  const { id, name, x, y, sent, received } = mark;
  const radius = radiusOf(mark) * scale;
  return (
    <g
      role="button"
      aria-label={`${name}: ${countWords(sent, 'transfer')} sent, ${formatNumber(received)} received`}
      className={classNames(styles['country'], isTouched && styles['touched'])}
      onMouseEnter={() => onPoint(id)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(id)}
      onBlur={() => onPoint(null)}
      onClick={onOpen}
      onKeyDown={activateOnKey(onOpen)}
      {...roving}
    >
      <circle className={styles['hit']} cx={x} cy={y} r={Math.max(9 * scale, radius)} />
      <circle className={styles['mark']} cx={x} cy={y} r={radius} />
    </g>
  );
}

/** A country's name, drawn above all marks: where there is room, or while it or a flow that ends at it is pointed at. */
export function CountryName({
  mark,
  scale,
  isPointed,
}: {
  mark: PlacedCountry;
  scale: number;
  isPointed: boolean;
}) {
  const { name, x, y, naming } = mark;
  if (!isPointed && naming === 'pointed') return null;
  return (
    <text
      className={classNames(styles['name'], !isPointed && styles[naming])}
      x={x + (radiusOf(mark) + 3) * scale}
      y={y + 4 * scale}
      aria-hidden="true"
    >
      {name}
    </text>
  );
}

function radiusOf({ sent, received }: PlacedCountry): number {
  return 2 + Math.sqrt(sent + received) / 2.5;
}
