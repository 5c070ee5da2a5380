import type { ReactNode } from 'react';
import type { OpenRequest } from '../../state/open-request.ts';
import { DatasetLine } from './DatasetLine.tsx';
import { FlowPicture } from './FlowPicture.tsx';
import styles from './Overview.module.css';
import { Disputes } from './starters/Disputes.tsx';
import { Starters } from './starters/Starters.tsx';

interface OverviewProps {
  onOpen: (request: OpenRequest) => void;
  /** The large search box; search is another feature, so the page that holds both hands it in. */
  search: ReactNode;
}

/**
 * Opening screen.
 *
 *     Overview
 *       intro: what this is
 *       search
 *       Starters
 *       FlowPicture > FlowMap (FlowArc, CountryMark) | FlowTable
 *       Disputes
 *       DatasetLine
 */
export function Overview({ onOpen, search }: OverviewProps) {
  return (
    <div className={styles['overview']}>
      <div className={styles['intro']}>
        <h1 className={styles['title']}>Who gave, sold or shipped what to whom, and who says so</h1>
        <p className={styles['sentence']}>
          Medical supplies crossed borders in 2020 as gifts, sales and recalls. This is the record as a graph:
          every value with the sources that state it, and rival figures side by side.
        </p>
      </div>
      <div className={styles['search']}>{search}</div>
      <Starters onOpen={onOpen} />
      <div className={styles['picture']}>
        <FlowPicture onOpen={onOpen} />
      </div>
      <Disputes onOpen={onOpen} />
      <DatasetLine />
    </div>
  );
}
