import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { MapLand } from './map/MapLand.tsx';
import { WORLD } from './map/use-world.ts';
import styles from './WaitingMap.module.css';

/** Time after which waiting is explained, in ms. */
const SLOW = 3000;

interface WaitingMapProps {
  /** No answer came, or not in time: it is asked again by itself. */
  isRefused: boolean;
  onRetry: () => void;
}

/** The map before its flows: land at once, and in words what it waits for. */
export function WaitingMap({ isRefused, onRetry }: WaitingMapProps) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles['waiting']}>
      <svg viewBox={WORLD.box} aria-hidden="true">
        <MapLand />
      </svg>
      <div className={styles['says']}>
        <p role="status">
          {isRefused
            ? 'The server does not answer yet. It may be starting, busy or away for a moment; it is asked again by itself, and the map and the questions come as soon as it answers.'
            : isSlow
              ? 'Asking for the largest flows between countries. The first answer after a start can take some seconds.'
              : 'Asking for the largest flows between countries.'}
        </p>
        {isRefused && (
          <Button icon="reset" onClick={onRetry}>
            Try again now
          </Button>
        )}
      </div>
    </div>
  );
}
