import type { Access } from './explorer-state.ts';
import { amend, commit } from './history.ts';
import type { View } from './view.ts';

/** Changes of the view, with and without a step that can be undone. */
export interface Steps {
  readonly view: () => View;
  /** A step of its own. */
  readonly step: (next: View) => void;
  /** Goes on with the step before. */
  readonly adjust: (next: View) => void;
}

export function stepsOf({ set, get }: Access): Steps {
  return {
    view: () => get().history.present,
    step(next) {
      set(({ history }) => ({ history: commit(history, next) }));
    },
    adjust(next) {
      set(({ history }) => ({ history: amend(history, next) }));
    },
  };
}
