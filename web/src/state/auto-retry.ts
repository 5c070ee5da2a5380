import type { ExplorerStore } from './explorer-state.ts';

const FIRST_DELAY = 1500;
const LONGEST_DELAY = 10_000;

/** Asks again by itself, less and less often, while the last request failed in a way that can heal. Returns how to stop. */
export function retryByItself(store: ExplorerStore): () => void {
  let delay = FIRST_DELAY;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = store.subscribe(({ status }, before) => {
    if (status === before.status) return;
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (status.at !== 'failed') delay = FIRST_DELAY;
    else if (status.canHeal) {
      timer = setTimeout(() => void store.getState().retry(), delay);
      delay = Math.min(LONGEST_DELAY, delay * 2);
    }
  });
  return () => {
    stop();
    if (timer !== null) clearTimeout(timer);
  };
}
