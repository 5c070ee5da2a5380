import { createStore, type StoreApi } from 'zustand/vanilla';
import { count, KINDS } from '../graph/kinds.ts';
import { relationWords } from '../graph/relations.ts';
import type { NodeKind, RelationshipType } from '../gql/documents.ts';
import { hangingOn } from './collapse.ts';
import { timeSentence } from './filter-words.ts';
import { GraphApiError, type GraphApi, type NeighborhoodAnswer } from './graph-api.ts';
import { NO_DATA, pictureOf, withAnswer, type GraphData } from './graph-data.ts';
import { amend, commit, redo, startHistory, travel, undo, type History } from './history.ts';
import { noticeOf, type ExpandChoice, type Notice } from './notices.ts';
import type { OpenRequest } from './open-request.ts';
import type { TimeFilter } from './time-filter.ts';
import { summaryOf } from './summary.ts';
import {
  EMPTY_VIEW,
  isEmpty,
  MAX_NODES,
  NO_FILTER,
  withHidden,
  withHiddenTypes,
  withNodes,
  withoutNodes,
  withPlaces,
  type Place,
  type Selection,
  type View,
  type ViewMode,
} from './view.ts';

export type Status =
  { at: 'ready' } | { at: 'loading'; what: string } | { at: 'failed'; message: string; canHeal: boolean };

export interface ExplorerState {
  history: History;
  data: GraphData;
  status: Status;
  notice: Notice | null;
  /** What a link names of which the record has nothing, as written in it; empty when there is no such link. */
  deadLink: readonly string[];
  /** Last thing to be read out to those who do not see the picture. */
  announcement: string;
  open(request: OpenRequest): Promise<void>;
  expand(id: string, choice?: ExpandChoice): Promise<void>;
  collapse(id: string): void;
  remove(id: string): void;
  clear(): void;
  setHidden(kinds: readonly NodeKind[], isHidden: boolean): void;
  setHiddenTypes(types: readonly RelationshipType[], isHidden: boolean): void;
  /** `isSameGesture`: goes on with the step before, so that one undo takes back a date that was typed part by part. */
  setTime(time: TimeFilter | null, isSameGesture?: boolean): void;
  /** Shows every kind, relationship and date again. */
  clearFilter(): void;
  select(selection: Selection | null): void;
  setMode(mode: ViewMode): void;
  /** A move by hand: a step that can be undone. */
  move(places: Readonly<Record<string, Place>>): void;
  /** Places that the layout found: no step. */
  place(places: Readonly<Record<string, Place>>): void;
  undo(): void;
  redo(): void;
  /**
   * Takes over a view from an address, and asks for what it shows and is not known yet. `link` is what the address says,
   * to be told when it names nothing at all.
   */
  visit(view: View, link?: string): Promise<void>;
  /** Asks again what failed last. */
  retry(): Promise<void>;
  dismissNotice(): void;
}

export type ExplorerStore = StoreApi<ExplorerState>;

const NO_ANSWER: NeighborhoodAnswer = { nodes: [], edges: [], leftOut: [], stoppedBy: 'COMPLETE' };

/** Neighbours that one expansion brings at most. */
export const PER_EXPANSION = 40;

/** State of the explorer over an API. One operation runs at a time; a newer one makes the answer to an older one void. */
export function createExplorerStore(api: GraphApi, first: View = EMPTY_VIEW): ExplorerStore {
  let turn = 0;
  let again: (() => Promise<void>) | null = null;

  return createStore<ExplorerState>()((set, get) => {
    const view = (): View => get().history.present;
    const step = (next: View): void => {
      set(({ history }) => ({ history: commit(history, next) }));
    };
    const adjust = (next: View): void => {
      set(({ history }) => ({ history: amend(history, next) }));
    };
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
    const nameOf = (id: string): string => get().data.nodes.get(id)?.label ?? 'it';

    /** Runs one request; `take` is called with its answer unless a newer request was made meanwhile. */
    const run = async <T>(
      what: string,
      ask: () => Promise<T>,
      take: (answer: T) => void,
      isAgain = false,
    ): Promise<void> => {
      turn += 1;
      const mine = turn;
      again = () => run(what, ask, take, true);
      if (!isAgain) set({ status: { at: 'loading', what } });
      try {
        const answer = await ask();
        if (mine !== turn) return;
        again = null;
        set({ status: { at: 'ready' } });
        take(answer);
      } catch (error) {
        if (mine !== turn) return;
        const known = error instanceof GraphApiError;
        const message = known ? error.message : `The answer could not be used: ${String(error)}`;
        set({ status: { at: 'failed', message, canHeal: known && error.canHeal } });
        if (!isAgain) set({ announcement: message });
      }
    };

    const tell = (notice: Notice, mustBeSeen: boolean): void => {
      set({
        notice: mustBeSeen || notice.leftOut > 0 || notice.text.startsWith('Nothing') ? notice : null,
        announcement: notice.text,
      });
    };

    const add = (
      answer: NeighborhoodAnswer,
      base: View,
      selection: Selection | null,
      choice?: ExpandChoice,
    ): void => {
      set(({ data }) => ({ data: withAnswer(data, answer) }));
      const next = withNodes(
        base,
        answer.nodes.map((node) => node.id),
      );
      const added = next.nodes.length - base.nodes.length;
      step({ ...next, selection });
      const { visible } = pictureOf(get().data, next);
      const unseen = next.nodes.slice(base.nodes.length).filter((id) => !visible.has(id)).length;
      tell(noticeOf(added, answer, choice, unseen), unseen > 0);
    };

    const loadAll = async (ids: readonly string[]): Promise<NeighborhoodAnswer> => {
      const ask = (wanted: readonly string[]): Promise<NeighborhoodAnswer> =>
        api.neighborhood({ ids: [...wanted], depth: 0, maxNodes: MAX_NODES });
      try {
        return await ask(ids);
      } catch (error) {
        if (!(error instanceof GraphApiError) || error.canHeal) throw error;
        const known = await api.knownIds(ids);
        return known.length === 0 ? NO_ANSWER : ask(known);
      }
    };

    return {
      history: startHistory(first),
      data: NO_DATA,
      status: isEmpty(first) ? { at: 'ready' } : { at: 'loading', what: 'the picture' },
      notice: null,
      deadLink: [],
      announcement: '',

      async open(request) {
        set({ deadLink: [] });
        const base = request.mode === 'add' ? view() : EMPTY_VIEW;
        const {
          ids,
          depth = 1,
          types,
          families,
          direction,
          perNode = PER_EXPANSION,
          maxNodes = 120,
        } = request;
        const selected = request.select ?? ids[0];
        await run(
          'the picture',
          () =>
            api.neighborhood({
              ids: [...ids],
              depth,
              perNode,
              maxNodes,
              ...(types && { types: [...types] }),
              ...(families && { families: [...families] }),
              ...(direction && { direction }),
              ...(base.nodes.length > 0 && { known: [...base.nodes] }),
            }),
          (answer) => {
            const came = answer.nodes.some((node) => node.id === selected);
            const selection: Selection | null =
              selected !== undefined && came ? { what: 'node', id: selected } : null;
            add(answer, base, selection);
          },
        );
      },

      async expand(id, choice = {}) {
        const room = MAX_NODES - view().nodes.length;
        if (room <= 0) {
          const text = `The picture holds ${count(MAX_NODES, 'item')} at most. Remove some first.`;
          set({ notice: { text, leftOut: 0, more: null }, announcement: text });
          return;
        }
        await run(
          `what is around ${nameOf(id)}`,
          () =>
            api.neighborhood({
              ids: [id],
              depth: 1,
              perNode: Math.min(PER_EXPANSION, room),
              maxNodes: room,
              known: [...view().nodes],
              ...(choice.type && { types: [choice.type] }),
              ...(choice.direction && { direction: choice.direction }),
              ...(choice.family && { families: [choice.family] }),
            }),
          (answer) => {
            add(answer, view(), { what: 'node', id }, choice);
          },
        );
      },

      collapse(id) {
        const { edges } = pictureOf(get().data, view());
        const gone = hangingOn(id, view().nodes, edges);
        if (gone.size > 0) step({ ...withoutNodes(view(), gone), selection: { what: 'node', id } });
        const text =
          gone.size > 0
            ? `${count(gone.size, 'item')} taken away that hung on ${nameOf(id)} alone.`
            : `Nothing hangs on ${nameOf(id)} alone.`;
        set({ announcement: text, notice: gone.size > 0 ? null : { text, leftOut: 0, more: null } });
      },

      remove(id) {
        step(withoutNodes(view(), new Set([id])));
        set({ announcement: `${nameOf(id)} removed.`, notice: null });
      },

      clear() {
        turn += 1;
        again = null;
        step(EMPTY_VIEW);
        set({ status: { at: 'ready' }, notice: null, deadLink: [], announcement: 'Back at the start.' });
      },

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

      async visit(target, link = '') {
        const deadLink = isEmpty(target) && link !== '' ? [link] : [];
        set(({ history }) => ({ history: travel(history, target), notice: null, deadLink }));
        const { data } = get();
        if (target.nodes.every((id) => data.nodes.has(id))) {
          turn += 1;
          again = null;
          set({ status: { at: 'ready' } });
          return;
        }
        await run(
          'the picture',
          () => loadAll(target.nodes),
          (answer) => {
            set((state) => ({ data: withAnswer(state.data, answer) }));
            const came = new Set(answer.nodes.map((node) => node.id));
            const lost = new Set(view().nodes.filter((id) => !came.has(id) && !get().data.nodes.has(id)));
            if (lost.size > 0 && lost.size === view().nodes.length) set({ deadLink: [...lost] });
            adjust(withoutNodes(view(), lost));
            if (lost.size === 0 || isEmpty(view())) return;
            const text = `${count(lost.size, 'item')} of this link ${lost.size === 1 ? 'is' : 'are'} not in the record.`;
            set({ notice: { text, leftOut: 0, more: null }, announcement: text });
          },
        );
      },

      async retry() {
        await again?.();
      },

      dismissNotice() {
        set({ notice: null });
      },
    };
  });
}
