import { sameView, type View } from './view.ts';

/** Views gone through, nearest last in `past` and first in `future`. */
export interface History {
  past: readonly View[];
  present: View;
  future: readonly View[];
}

/** How many steps can be taken back. */
export const HISTORY_LIMIT = 100;

export function startHistory(present: View): History {
  return { past: [], present, future: [] };
}

/** A new step: what was undone before is forgotten. A view equal to the present is no step. */
export function commit(history: History, view: View): History {
  if (sameView(history.present, view)) return history;
  return { past: [...history.past, history.present].slice(-HISTORY_LIMIT), present: view, future: [] };
}

/** A change that is no step of its own: a selection, a place that the layout found. */
export function amend(history: History, view: View): History {
  return sameView(history.present, view) ? history : { ...history, present: view };
}

export function undo(history: History): History {
  const view = history.past.at(-1);
  if (view === undefined) return history;
  return { past: history.past.slice(0, -1), present: view, future: [history.present, ...history.future] };
}

export function redo(history: History): History {
  const [view, ...future] = history.future;
  if (view === undefined) return history;
  return { past: [...history.past, history.present], present: view, future };
}

/** Where the browser's back and forward lead: a step back or on if the view is one, else a new step. */
export function travel(history: History, view: View): History {
  const holdsSame = (other: View | undefined): boolean =>
    other !== undefined &&
    other.nodes.join() === view.nodes.join() &&
    other.hidden.join() === view.hidden.join() &&
    other.hiddenTypes.join() === view.hiddenTypes.join() &&
    JSON.stringify(other.time) === JSON.stringify(view.time);
  if (holdsSame(history.present)) return amend(history, view);
  if (holdsSame(history.past.at(-1))) return amend(undo(history), view);
  if (holdsSame(history.future[0])) return amend(redo(history), view);
  return commit(history, view);
}
