import { classNames } from '../../../ui/class-names.ts';
import { activateOnKey } from './activate-on-key.ts';
import styles from './FlowArc.module.css';
import { flowCounts, flowName } from './flow-words.ts';
import type { PlacedArc } from './lay-out.ts';

interface FlowArcProps {
  arc: PlacedArc;
  /** Of the region that is looked at. */
  scale: number;
  isPointed: boolean;
  isFaded: boolean;
  tabIndex: number;
  onFocusCapture: () => void;
  onPoint: (key: string | null) => void;
  onOpen: () => void;
}

/** One flow: a wide unseen line to hit, the arc with its arrow head, and its incidents around the goal. */
export function FlowArc({ arc, scale, isPointed, isFaded, onPoint, onOpen, ...roving }: FlowArcProps) {
  const { incidentCount } = arc.flow;
  return (
    <g
      role="button"
      aria-label={`${flowName(arc.flow)}: ${flowCounts(arc.flow)}`}
      className={classNames(styles['arc'], isPointed && styles['pointed'], isFaded && styles['faded'])}
      onMouseEnter={() => onPoint(arc.key)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(arc.key)}
      onBlur={() => onPoint(null)}
      onClick={onOpen}
      onKeyDown={activateOnKey(onOpen)}
      {...roving}
    >
      {incidentCount > 0 && (
        <circle
          className={styles['incidents']}
          cx={arc.mark.x}
          cy={arc.mark.y}
          r={(4 + 1.8 * Math.sqrt(incidentCount)) * scale}
        />
      )}
      <path className={styles['hit']} d={arc.path} />
      <path
        className={styles['line']}
        d={arc.path}
        style={{ strokeWidth: arc.width }}
        opacity={arc.strength}
      />
      <polygon className={styles['head']} points={arc.head} />
    </g>
  );
}
