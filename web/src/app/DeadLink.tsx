import { useExplorer, useExplorerStore } from '../state/explorer-context.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import styles from './DeadLink.module.css';

const TOLD = 3;

/** Says that the link which was followed names nothing in the record, and what it names; nothing after any other link. */
export function DeadLink({ onSearch }: { onSearch(): void }) {
  const store = useExplorerStore();
  const ids = useExplorer((state) => state.deadLink);
  if (ids.length === 0) return null;
  const more = ids.length - TOLD;
  return (
    <div className={styles['note']} role="alert">
      <div>
        <p className={styles['says']}>
          This link names nothing in the record: <code>{ids.slice(0, TOLD).join(', ')}</code>
          {more > 0 && ` and ${String(more)} more`}.
        </p>
        <p className={styles['hint']}>
          It may be mistyped or cut short, or come from another version of the record.
        </p>
      </div>
      <Button icon="search" onClick={onSearch}>
        Search the record
      </Button>
      <IconButton icon="close" label="Dismiss" onClick={() => store.getState().clear()} />
    </div>
  );
}
