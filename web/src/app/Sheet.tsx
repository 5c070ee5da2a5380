import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { classNames } from '../ui/class-names.ts';
import { HEIGHTS, nearestHeight, nextHeight, shares, type SheetHeight } from './sheet-heights.ts';
import styles from './Sheet.module.css';

interface SheetProps {
  height: SheetHeight;
  onHeight: (height: SheetHeight) => void;
  children: ReactNode;
}

const WORDS = { peek: 'title only', half: 'half open', full: 'wholly open' } as const satisfies Record<
  SheetHeight,
  string
>;

interface Drag {
  from: number;
  start: number;
  now: number;
}

/**
 * Details beside the picture; on a narrow screen a sheet over it in three heights. Its handle is dragged, pressed for the
 * next height, or moved with arrow keys, Home and End.
 */
export function Sheet({ height, onHeight, children }: SheetProps) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    const sheet = event.currentTarget.parentElement;
    if (!sheet) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ from: event.clientY, start: sheet.offsetHeight, now: sheet.offsetHeight });
  };
  const onPointerMove = ({ clientY }: PointerEvent) =>
    setDrag((known) => known && { ...known, now: known.start + known.from - clientY });
  const onPointerUp = (event: PointerEvent<HTMLButtonElement>) => {
    const room = event.currentTarget.closest('main')?.offsetHeight ?? window.innerHeight;
    if (drag && isMoved(drag)) onHeight(nearestHeight(drag.now, shares(room)));
    else if (drag) onHeight(nextHeight(height));
    setDrag(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = HEIGHTS.indexOf(height);
    const to = { ArrowUp: at + 1, ArrowDown: at - 1, Home: 0, End: HEIGHTS.length - 1 }[event.key];
    const next = event.key === 'Enter' || event.key === ' ' ? nextHeight(height) : HEIGHTS[to ?? -1];
    if (to === undefined && next === undefined) return;
    event.preventDefault();
    if (next) onHeight(next);
  };
  return (
    <aside
      className={classNames(styles['sheet'], drag && styles['dragged'])}
      aria-label="Details"
      data-height={height}
      style={drag ? { height: `${String(Math.max(0, drag.now))}px` } : undefined}
    >
      <button
        type="button"
        className={styles['handle']}
        aria-label={`Height of the details: ${WORDS[height]}`}
        title="Drag, press, or use the arrow keys to change the height"
        onPointerDown={onPointerDown}
        onPointerMove={drag ? onPointerMove : undefined}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setDrag(null)}
        onKeyDown={onKeyDown}
      />
      <div className={styles['content']} data-scrolls="" tabIndex={-1}>
        {children}
      </div>
    </aside>
  );
}

/** Less than this is a press, in CSS px. */
const SLIP = 6;
const isMoved = ({ start, now }: Drag): boolean => Math.abs(start - now) > SLIP;
