import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import styles from './Notice.module.css';

interface NoticeProps {
  title: string;
  /** What it means and what can be done. */
  children?: ReactNode;
}

/** Nothing to show, said in words: for a place that is empty by nature. */
export function EmptyState({ title, children }: NoticeProps) {
  return (
    <div className={styles['notice']}>
      <p className={styles['title']}>{title}</p>
      {children && <div>{children}</div>}
    </div>
  );
}

/** Something could not be had, with a way to try again. Announced when it appears. */
export function FailedState({ title, children, onRetry }: NoticeProps & { onRetry?: () => void }) {
  return (
    <div className={styles['notice']} role="alert">
      <p className={styles['title']}>
        <Icon name="alert" className={styles['mark']} /> {title}
      </p>
      {children && <div>{children}</div>}
      {onRetry && (
        <Button icon="reset" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
