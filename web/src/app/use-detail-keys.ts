import { useRef, type RefObject } from 'react';
import { useKeyDown } from '../ui/use-key-down.ts';

/** `d` goes to the details, from where the arrow keys scroll them; Escape there leads back, else to the graph. */
export function useDetailKeys(workspace: RefObject<HTMLElement | null>): void {
  const from = useRef<HTMLElement | null>(null);
  useKeyDown((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const details = workspace.current?.querySelector<HTMLElement>('aside [data-scrolls]');
    if (!details) return;
    const isThere = details.contains(document.activeElement);
    if (event.key === 'd' && !isThere) {
      const { activeElement } = document;
      from.current =
        activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
      details.focus();
    } else if (event.key === 'Escape' && isThere) {
      const graph = workspace.current?.querySelector<HTMLElement>('[role="application"]');
      (from.current?.isConnected ? from.current : graph)?.focus();
    } else return;
    event.preventDefault();
  });
}
