import { useExplorer, useExplorerStore } from '../../state/explorer-context.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import styles from './NoticeBar.module.css';

/** What the last operation left out, and what is going on: loading, or a request that failed. */
export function NoticeBar() {
  const store = useExplorerStore();
  const notice = useExplorer((state) => state.notice);
  const status = useExplorer((state) => state.status);
  const { expand, retry, dismissNotice } = store.getState();
  const more = notice?.more ?? null;

  if (status.at === 'failed') {
    return (
      <div className={styles['bar']} data-tone="failed">
        <p>
          {status.message} {status.canHeal ? 'What is on screen stays; it is asked again by itself.' : ''}
        </p>
        <Button onClick={() => void retry()}>Try again now</Button>
      </div>
    );
  }
  if (status.at === 'loading') {
    return (
      <div className={styles['bar']} data-tone="loading">
        <p>Loading {status.what}…</p>
      </div>
    );
  }
  if (!notice) return null;
  return (
    <div className={styles['bar']}>
      <p>{notice.text}</p>
      {more && <Button onClick={() => void expand(more.id, more.choice)}>Show more</Button>}
      <IconButton icon="close" label="Dismiss" onClick={dismissNotice} />
    </div>
  );
}
