import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `plain` looks like text, `quiet` has an outline, `main` is filled: at most one to a region. */
  look?: 'main' | 'quiet' | 'plain';
  icon?: IconName;
}

/** A button with words. */
export function Button({ look = 'quiet', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={classNames(styles['button'], styles[look], className)} {...rest}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  icon: IconName;
  /** What it does: read aloud, and shown on hover. */
  label: string;
}

/** A button with an icon only, at least 40 px to hit. */
export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={classNames(styles['iconButton'], className)}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
