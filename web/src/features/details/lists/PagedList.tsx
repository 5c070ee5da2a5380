import type { ReactNode } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { countWords } from '../../../ui/words/counts.ts';
import styles from './PagedList.module.css';

interface PagedListProps {
  /** One and many of what is listed: `event`, `events`. */
  one: string;
  many?: string;
  title: string;
  total: number;
  shownCount: number;
  fetching: boolean;
  hasNext: boolean;
  onMore: () => void;
  children: ReactNode;
}

/** A list that grows page by page and always says how many there are in all. */
export function PagedList({ one, many = `${one}s`, title, total, ...list }: PagedListProps) {
  return (
    <section className={styles['list']} aria-label={title}>
      <h3 className={styles['title']}>
        {title} <span className={styles['total']}>{countWords(total, one, many)}</span>
      </h3>
      <ul className={styles['entries']}>{list.children}</ul>
      {list.fetching && <Skeleton what={`more ${many}`} lines={3} />}
      {list.hasNext && (
        <Button onClick={list.onMore}>
          Show more ({list.shownCount} of {countWords(total, one, many)} shown)
        </Button>
      )}
    </section>
  );
}
