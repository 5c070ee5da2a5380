import type { ReactNode, Ref } from 'react';
import { IconButton } from './Button.tsx';
import styles from './PanelBar.module.css';

interface PanelBarProps {
  /** What the panel is about, in a line. */
  children?: ReactNode;
  /** Where children are drawn from elsewhere by a portal. */
  slot?: Ref<HTMLDivElement>;
  closeLabel: string;
  onClose: () => void;
}

/** Top of a panel that scrolls: stays in sight and holds the way out. */
export function PanelBar({ children, slot, closeLabel, onClose }: PanelBarProps) {
  return (
    <div className={styles['bar']}>
      <div ref={slot} className={styles['about']}>
        {children}
      </div>
      <IconButton icon="close" label={closeLabel} onClick={onClose} />
    </div>
  );
}
