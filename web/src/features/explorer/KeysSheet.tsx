import { useEffect, useRef } from 'react';
import { IconButton } from '../../ui/Button.tsx';
import { KEYS } from './keys.ts';
import styles from './KeysSheet.module.css';

/** Every key that the explorer knows. */
export function KeysSheet({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles['sheet']} aria-label="Keys" onClose={onClose}>
      <header className={styles['head']}>
        <h2>Keys</h2>
        <IconButton icon="close" label="Close" onClick={onClose} />
      </header>
      <dl className={styles['keys']}>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
