import { Dialog } from '../../ui/Dialog.tsx';
import { KEYS } from './keys.ts';
import styles from './KeysSheet.module.css';

/** Every key that the explorer knows. */
export function KeysSheet({ onClose }: { onClose(): void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
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
    </Dialog>
  );
}
