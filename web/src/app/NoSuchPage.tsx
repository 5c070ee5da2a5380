import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import styles from './DeadLink.module.css';

/** Says that an address other than `/` is no page of this site, and offers the address that is; nothing at `/`. */
export function NoSuchPage() {
  const [path, setPath] = useState(location.pathname);
  if (path === '/' || path === '/index.html') return null;
  const leave = (): void => {
    history.replaceState(history.state, '', `/${location.hash}`);
    setPath('/');
  };
  return (
    <div className={styles['note']} role="alert">
      <div>
        <p className={styles['says']}>
          There is no page at <code>{path}</code>.
        </p>
        <p className={styles['hint']}>This is the start: search the record, or begin with a question.</p>
      </div>
      <Button onClick={leave}>Go to the start</Button>
    </div>
  );
}
