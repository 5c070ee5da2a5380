import { count, KINDS } from '../graph/kinds.ts';
import { relationWords } from '../graph/relations.ts';
import type { Access, ExplorerState } from './explorer-state.ts';
import { timeSentence } from './filter-words.ts';
import { pictureOf } from './graph-data.ts';
import type { Steps } from './steps.ts';
import { NO_FILTER, withHidden, withHiddenTypes, type View } from './view.ts';

type Filtering = Pick<ExplorerState, 'setHidden' | 'setHiddenTypes' | 'setTime' | 'clearFilter'>;

/** What is shown of the picture, each change said aloud. */
export function filteringOf({ set, get }: Access, { view, step, adjust }: Steps): Filtering {
  /** A filter is a step. What it takes out of sight is not selected any longer. */
  const filter = (next: View, announcement: string, isSameGesture = false): void => {
    const { visible, lines } = pictureOf(get().data, next);
    const { selection } = next;
    const isInSight =
      selection === null ||
      (selection.what === 'node' ? visible.has(selection.id) : lines.some(({ id }) => id === selection.id));
    (isSameGesture ? adjust : step)(isInSight ? next : { ...next, selection: null });
    set({ announcement });
  };

  return {
    setHidden(kinds, isHidden) {
      const names = kinds.length === 1 && kinds[0] ? KINDS[kinds[0]].many : count(kinds.length, 'kind');
      filter(withHidden(view(), kinds, isHidden), `${names} ${isHidden ? 'hidden' : 'shown'}.`);
    },

    setHiddenTypes(types, isHidden) {
      const next = withHiddenTypes(view(), types, isHidden);
      const { edges, lines } = pictureOf(get().data, next);
      const names = types.map((type) => `“${relationWords(type, 'OUT')}”`).join(', ');
      const shown = `${lines.length.toLocaleString('en-GB')} of ${count(edges.length, 'relationship')} shown`;
      filter(next, `${names} ${isHidden ? 'hidden' : 'shown'}: ${shown}.`);
    },

    setTime(time, isSameGesture = false) {
      const next = { ...view(), time };
      filter(next, timeSentence(pictureOf(get().data, next), time), isSameGesture);
    },

    clearFilter() {
      filter({ ...view(), ...NO_FILTER }, 'All of the picture is shown.');
    },
  };
}
