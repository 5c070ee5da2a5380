import type { ExplorerStore } from './explorer-state.ts';
import { paramsToView, viewToParams } from './view-url.ts';
import { isEmpty } from './view.ts';

/** True when an operation, not just a place or a selection, lies between two views of one history. */
function isStep(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before !== after;
}

/**
 * Keeps the address and the store in step: an operation makes a new entry of the browser's history, smaller changes replace
 * it, and back and forward are visits. The address of a link that names nothing in the record stays as it came; the path
 * of a page that is not there goes with the first step. Returns how to stop.
 */
export function syncAddress(store: ExplorerStore, at: Window): () => void {
  let isTravelling = false;
  const stopWatching = store.subscribe((state, before) => {
    const isSame = state.history === before.history && state.deadLink === before.deadLink;
    if (isSame || isTravelling || state.deadLink.length > 0) return;
    const fragment = viewToParams(state.history.present);
    if (fragment === at.location.hash.slice(1)) return;
    const address = `/${at.location.search}${fragment === '' ? '' : `#${fragment}`}`;
    if (isStep(before.history.past, state.history.past)) at.history.pushState(null, '', address);
    else at.history.replaceState(null, '', address);
  });
  const onTravel = (): void => {
    const view = paramsToView(at.location.hash);
    const link = at.location.hash.slice(1);
    const { history, deadLink } = store.getState();
    const isDead = isEmpty(view) && link !== '';
    if (!isDead && deadLink.length === 0 && viewToParams(view) === viewToParams(history.present)) return;
    isTravelling = true;
    const visit = store.getState().visit(view, link);
    isTravelling = false;
    void visit;
  };
  at.addEventListener('popstate', onTravel);
  at.addEventListener('hashchange', onTravel);
  return () => {
    stopWatching();
    at.removeEventListener('popstate', onTravel);
    at.removeEventListener('hashchange', onTravel);
  };
}
