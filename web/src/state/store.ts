import { createStore } from 'zustand/vanilla';
import { count, KINDS } from '../graph/kinds.ts';
import { hangingOn } from './collapse.ts';
import type { Access, ExplorerState, ExplorerStore } from './explorer-state.ts';
import { fetchingOf } from './fetching.ts';
import { filteringOf } from './filtering.ts';
import type { GraphApi } from './graph-api.ts';
import { nameOf, NO_DATA, pictureOf } from './graph-data.ts';
import { redo, startHistory, undo } from './history.ts';
import { requestsOf } from './requests.ts';
import { stepsOf } from './steps.ts';
import { summaryOf } from './summary.ts';
import { EMPTY_VIEW, isEmpty, withoutNodes, withPlaces, type View } from './view.ts';

/** State of the explorer over an API: what needs the API in `fetching`, what is shown of it in `filtering`, the rest here. */
export function createExplorerStore(api: GraphApi, first: View = EMPTY_VIEW): ExplorerStore {
  return createStore<ExplorerState>()((set, get) => {
    const access: Access = { set, get };
    const steps = stepsOf(access);
    const { view, step, adjust } = steps;
    const requests = requestsOf(access);

    return {
      history: startHistory(first),
      data: NO_DATA,
      status: isEmpty(first) ? { at: 'ready' } : { at: 'loading', what: 'the picture' },
      notice: null,
      deadLink: [],
      announcement: '',

      ...fetchingOf(api, access, steps, requests),

      collapse(id) {
        const { edges } = pictureOf(get().data, view());
        const gone = hangingOn(id, view().nodes, edges);
        if (gone.size > 0) {
          const left = withoutNodes(view(), gone);
          const expanded = left.expanded.filter((other) => other !== id);
          step({ ...left, expanded, selection: { what: 'node', id } });
        }
        const text =
          gone.size > 0
            ? `${count(gone.size, 'item')} taken away that hung on ${nameOf(get().data, id)} alone.`
            : `Nothing hangs on ${nameOf(get().data, id)} alone.`;
        set({ announcement: text, notice: gone.size > 0 ? null : { text, leftOut: 0, more: null } });
      },

      remove(id) {
        step(withoutNodes(view(), new Set([id])));
        set({ announcement: `${nameOf(get().data, id)} removed.`, notice: null });
      },

      clear() {
        requests.giveUp();
        step(EMPTY_VIEW);
        set({ status: { at: 'ready' }, notice: null, deadLink: [], announcement: 'Back at the start.' });
      },

      ...filteringOf(access, steps),

      select(selection) {
        adjust({ ...view(), selection });
        const node = selection?.what === 'node' ? get().data.nodes.get(selection.id) : undefined;
        if (node) set({ announcement: `${node.label}, ${KINDS[node.nodeKind].one}` });
      },

      setMode(mode) {
        adjust({ ...view(), mode });
      },

      move(places) {
        step(withPlaces(view(), places));
      },

      place(places) {
        adjust(withPlaces(view(), places));
      },

      undo() {
        set(({ history }) => ({ history: undo(history), notice: null }));
        set({ announcement: `Undone. ${summaryOf(pictureOf(get().data, view()))}` });
      },

      redo() {
        set(({ history }) => ({ history: redo(history), notice: null }));
        set({ announcement: `Done again. ${summaryOf(pictureOf(get().data, view()))}` });
      },

      retry: requests.retry,

      dismissNotice() {
        set({ notice: null });
      },
    };
  });
}
