import type { ReactNode } from 'react';
import { classNames } from '../ui/class-names.ts';
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx';
import styles from './TopBar.module.css';

interface TopBarProps {
  /** Null on the opening screen, which has a search of its own. */
  search: ReactNode;
  onHome(): void;
}

/** Name, search and the way to the API. */
export function TopBar({ search, onHome }: TopBarProps) {
  return (
    <header className={classNames(styles['bar'], search === null && styles['opening'])}>
      <a
        className={styles['name']}
        href="/"
        onClick={(event) => {
          event.preventDefault();
          onHome();
        }}
      >
        Mask diplomacy
      </a>
      <div className={styles['search']}>{search}</div>
      <nav className={styles['links']} aria-label="Site">
        <a href="/graphql">API</a>
        <ThemeSwitch />
      </nav>
    </header>
  );
}
