import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import styles from './MoreMenu.module.css';

interface MoreMenuProps {
  actions: readonly { icon: IconName; words: string; act(): void }[];
  onClose(): void;
}

/** What a narrow toolbar has no room for, in words. */
export function MoreMenu({ actions, onClose }: MoreMenuProps) {
  return (
    <Dialog title="More" onClose={onClose}>
      <ul className={styles['actions']}>
        {actions.map(({ icon, words, act }) => (
          <li key={words}>
            <Button
              icon={icon}
              onClick={() => {
                onClose();
                act();
              }}
            >
              {words}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
