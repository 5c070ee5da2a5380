import { useKeyDown } from '../../ui/use-key-down.ts';

/** The keys, as the sheet of keys lists them. */
export const KEYS = [
  { keys: ['↑', '↓', '←', '→'], does: 'Go from node to node on the graph' },
  { keys: ['d'], does: 'Go to the details; Esc leads back' },
  { keys: ['Enter'], does: 'Expand the selected node' },
  { keys: ['c'], does: 'Collapse: take away what hangs on it alone' },
  { keys: ['Delete'], does: 'Remove the selected node' },
  { keys: ['Esc'], does: 'Select nothing' },
  { keys: ['+', '-', '0'], does: 'Zoom in, zoom out, fit' },
  { keys: ['u', 'Ctrl+Z'], does: 'Undo' },
  { keys: ['r', 'Ctrl+Y'], does: 'Redo' },
  { keys: ['t'], does: 'Graph or table' },
  { keys: ['f'], does: 'Legend and filter' },
  { keys: ['/'], does: 'Search' },
  { keys: ['?'], does: 'This list' },
] as const satisfies readonly { keys: readonly string[]; does: string }[];

export interface KeyActions {
  undo(): void;
  redo(): void;
  collapse(): void;
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
  toggleTable(): void;
  showFilter(): void;
  showKeys(): void;
}

const PLAIN: Readonly<Record<string, keyof KeyActions>> = {
  u: 'undo',
  r: 'redo',
  c: 'collapse',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'fit',
  t: 'toggleTable',
  f: 'showFilter',
  '?': 'showKeys',
};

/** Which action a key stands for; null for none, so that typing and the browser's own keys are left alone. */
export function actionOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): keyof KeyActions | null {
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    const key = event.key.toLowerCase();
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    return key === 'y' ? 'redo' : null;
  }
  return PLAIN[event.key] ?? null;
}

/** Listens while the explorer is there; not while text is typed or a dialog is open. */
export function useKeys(actions: KeyActions): void {
  useKeyDown((event) => {
    const action = actionOf(event);
    if (action === null) return;
    event.preventDefault();
    actions[action]();
  });
}
