import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { classNames } from './class-names.ts';

interface BadgeProps {
  children: ReactNode;
  /** `alert` is for what is in dispute or doubt; never a hue of a family. */
  tone?: 'plain' | 'alert' | 'outline';
  /** A longer explanation, shown on hover. Say it in text as well where it matters. */
  title?: string;
}

/** A short status in words. */
export function Badge({ children, tone = 'plain', title }: BadgeProps) {
  return (
    <span className={classNames(styles['badge'], styles[tone])} title={title}>
      {children}
    </span>
  );
}
