import { count } from '../graph/kinds.ts';
import type { Access, ExplorerState } from './explorer-state.ts';
import { GraphApiError, type GraphApi, type NeighborhoodAnswer } from './graph-api.ts';
import { nameOf, pictureOf, withAnswer } from './graph-data.ts';
import { travel } from './history.ts';
import { noticeOf, unshownNotice, type ExpandChoice, type Notice } from './notices.ts';
import type { Requests } from './requests.ts';
import type { Steps } from './steps.ts';
import {
  EMPTY_VIEW,
  isEmpty,
  MAX_NODES,
  withExpanded,
  withNodes,
  withoutNodes,
  type Selection,
  type View,
} from './view.ts';

const NO_ANSWER: NeighborhoodAnswer = { nodes: [], edges: [], leftOut: [], stoppedBy: 'COMPLETE' };

/** Neighbours that one expansion brings at most. */
export const PER_EXPANSION = 40;

/** Start nodes that one walk of a step or more takes. */
const STARTS_PER_WALK = 50;

type Fetching = Pick<ExplorerState, 'open' | 'expand' | 'visit'>;

/** What needs the API: nodes that come into the picture, and what is told of them. */
export function fetchingOf(
  api: GraphApi,
  { set, get }: Access,
  { view, step, adjust }: Steps,
  { run, giveUp }: Requests,
): Fetching {
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
    expanded: readonly string[],
    choice?: ExpandChoice,
  ): void => {
    set(({ data }) => ({ data: withAnswer(data, answer) }));
    const next = withNodes(
      base,
      answer.nodes.map((node) => node.id),
    );
    const added = next.nodes.length - base.nodes.length;
    const isSame = added === 0 && base === view();
    // What brings nothing new is nothing to take back.
    (isSame ? adjust : step)({ ...withExpanded(next, expanded), selection });
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

  /** What is around nodes and not among those shown: with room for the nodes themselves alone, all else is left out. */
  const leftOutAround = async (
    ids: readonly string[],
    known: readonly string[],
  ): Promise<NeighborhoodAnswer['leftOut']> => {
    const pages: Promise<NeighborhoodAnswer>[] = [];
    for (let at = 0; at < ids.length; at += STARTS_PER_WALK) {
      const page = ids.slice(at, at + STARTS_PER_WALK);
      pages.push(api.neighborhood({ ids: page, depth: 1, maxNodes: page.length, known: [...known] }));
    }
    try {
      return (await Promise.all(pages)).flatMap(({ leftOut }) => leftOut);
    } catch (error) {
      // None of them is in the record: the picture says so.
      if (!(error instanceof GraphApiError) || error.canHeal) throw error;
      return [];
    }
  };

  return {
    async open(request) {
      set({ deadLink: [] });
      const base = request.mode === 'add' ? view() : EMPTY_VIEW;
      const { ids, depth = 1, types, families, direction, perNode = PER_EXPANSION, maxNodes = 120 } = request;
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
          add(answer, base, selection, depth > 0 ? ids : []);
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
        `what is around ${nameOf(get().data, id)}`,
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
          add(answer, view(), { what: 'node', id }, [id], choice);
        },
      );
    },

    async visit(target, link = '') {
      const deadLink = isEmpty(target) && link !== '' ? [link] : [];
      set(({ history }) => ({ history: travel(history, target), notice: null, deadLink }));
      const { data } = get();
      if (target.nodes.every((id) => data.nodes.has(id))) {
        giveUp();
        set({ status: { at: 'ready' } });
        return;
      }
      await run(
        'the picture',
        async () => {
          const [answer, leftOut] = await Promise.all([
            loadAll(target.nodes),
            leftOutAround(target.expanded, target.nodes),
          ]);
          return { answer, leftOut };
        },
        ({ answer, leftOut }) => {
          set((state) => ({ data: withAnswer(state.data, answer) }));
          const came = new Set(answer.nodes.map((node) => node.id));
          const lost = new Set(view().nodes.filter((id) => !came.has(id) && !get().data.nodes.has(id)));
          if (lost.size > 0 && lost.size === view().nodes.length) set({ deadLink: [...lost] });
          adjust(withoutNodes(view(), lost));
          if (isEmpty(view())) return;
          const unshown = unshownNotice(leftOut, (id) => nameOf(get().data, id));
          const text = [lostWords(lost.size), unshown?.text].filter((part) => part !== undefined).join(' ');
          if (text === '') return;
          set({ notice: { leftOut: 0, more: null, ...unshown, text }, announcement: text });
        },
      );
    },
  };
}

function lostWords(lost: number): string | undefined {
  if (lost === 0) return undefined;
  return `${count(lost, 'item')} of this link ${lost === 1 ? 'is' : 'are'} not in the record.`;
}
