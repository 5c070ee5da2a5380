import { describe, expect, it } from 'vitest';
import type { DrawnEdgeFragment } from '../gql/documents.ts';
import { GraphApiError, type GraphApi, type NeighborhoodAnswer } from './graph-api.ts';
import type { ExplorerStore } from './explorer-state.ts';
import { createExplorerStore } from './store.ts';
import { EMPTY_VIEW, withExpanded, withNodes } from './view.ts';

const node = (id: string) => ({ id, label: id, nodeKind: 'COUNTRY' as const, degree: 3 });
const edge = (from: string, to: string): DrawnEdgeFragment => ({
  id: `${from}>${to}`,
  type: 'SENT_TO',
  from,
  to,
  label: 'sent to',
  publisherCount: 1,
  isDisputed: false,
});
const answer = (
  ids: string[],
  edges: DrawnEdgeFragment[] = [],
  more: Partial<NeighborhoodAnswer> = {},
): NeighborhoodAnswer => ({
  nodes: ids.map(node),
  edges,
  leftOut: [],
  stoppedBy: 'COMPLETE',
  ...more,
});

/** An API that gives the next of some answers, or fails with the next error. */
function scripted(
  ...replies: (NeighborhoodAnswer | Error | Promise<NeighborhoodAnswer>)[]
): GraphApi & { asked: unknown[] } {
  const asked: unknown[] = [];
  return {
    asked,
    async neighborhood(variables) {
      asked.push(variables);
      const reply = replies.shift();
      if (reply instanceof Error || reply === undefined) throw reply ?? new Error('no reply left');
      return reply;
    },
    knownIds: async (ids) => ids.filter((id) => id !== 'gone'),
  };
}
const shown = (store: ExplorerStore): readonly string[] => store.getState().history.present.nodes;

describe('the explorer', () => {
  it('opens a picture, expands it beside what is there, and undoes and redoes the expansion', async () => {
    const api = scripted(answer(['a', 'b'], [edge('a', 'b')]), answer(['b', 'c'], [edge('b', 'c')]));
    const store = createExplorerStore(api);
    await store.getState().open({ ids: ['a'] });
    await store.getState().expand('b', { type: 'SENT_TO', direction: 'OUT' });
    expect(shown(store)).toEqual(['a', 'b', 'c']);
    expect(api.asked[1]).toMatchObject({
      ids: ['b'],
      types: ['SENT_TO'],
      direction: 'OUT',
      known: ['a', 'b'],
    });
    store.getState().undo();
    expect(shown(store)).toEqual(['a', 'b']);
    store.getState().redo();
    expect(shown(store)).toEqual(['a', 'b', 'c']);
  });

  it('says what an expansion left out and offers more of the same', async () => {
    const leftOut = [
      {
        node: 'a',
        type: 'SENT_TO',
        direction: 'IN',
        family: 'TRANSFER',
        count: 92,
        reason: 'PER_NODE_LIMIT',
      },
    ] as const;
    const api = scripted(
      answer(['a']),
      answer(['b'], [], { leftOut: [...leftOut], stoppedBy: 'PER_NODE_LIMIT' }),
    );
    const store = createExplorerStore(api);
    await store.getState().open({ ids: ['a'] });
    await store.getState().expand('a', { type: 'SENT_TO' });
    expect(store.getState().notice).toMatchObject({
      leftOut: 92,
      more: { id: 'a', choice: { type: 'SENT_TO' } },
    });
    expect(store.getState().notice?.text).toContain('92 transfers');
  });

  it('keeps the picture when the database is away, and takes the answer when it is asked again', async () => {
    const away = new GraphApiError('The database does not answer.', 'DATABASE_UNAVAILABLE', true);
    const store = createExplorerStore(scripted(answer(['a']), away, answer(['b'])));
    await store.getState().open({ ids: ['a'] });
    await store.getState().expand('a');
    expect(store.getState().status).toMatchObject({ at: 'failed', canHeal: true });
    expect(shown(store)).toEqual(['a']);
    await store.getState().retry();
    expect(store.getState().status.at).toBe('ready');
    expect(shown(store)).toEqual(['a', 'b']);
  });

  it('ignores an answer that comes after a newer question', async () => {
    let settle = (_: NeighborhoodAnswer): void => undefined;
    const slow = new Promise<NeighborhoodAnswer>((resolve) => (settle = resolve));
    const store = createExplorerStore(scripted(slow, answer(['new'])));
    const first = store.getState().open({ ids: ['old'] });
    await store.getState().open({ ids: ['new'] });
    settle(answer(['old']));
    await first;
    expect(shown(store)).toEqual(['new']);
  });

  it('says again of a link what is around its expanded nodes and not shown, and offers more where it is one', async () => {
    const replies = [answer(['a', 'b'], [edge('a', 'b')]), answer(['c'], [edge('b', 'c')])];
    const first = createExplorerStore(scripted(...replies));
    await first.getState().open({ ids: ['a'] });
    const opened = first.getState().history.present;
    await first.getState().expand('b');
    const expanded = first.getState().history.present;
    const left = (node: string, count: number) => ({
      node,
      type: 'SENT_TO' as const,
      direction: 'IN' as const,
      family: 'TRANSFER' as const,
      count,
      reason: 'NODE_LIMIT' as const,
    });

    const all = answer(['a', 'b', 'c'], [edge('a', 'b'), edge('b', 'c')]);
    const api = scripted(
      all,
      answer(['a', 'b'], [], { leftOut: [left('b', 1200), left('a', 4), left('b', 2)] }),
    );
    const second = createExplorerStore(api, expanded);
    await second.getState().visit(expanded);
    expect(api.asked[1]).toEqual({ ids: ['a', 'b'], depth: 1, maxNodes: 2, known: ['a', 'b', 'c'] });
    expect(second.getState().notice).toEqual({
      text: '1,206 more: 1,202 around b, 4 around a.',
      leftOut: 1206,
      more: null,
    });
    expect(second.getState().announcement).toBe(second.getState().notice?.text);

    const third = createExplorerStore(scripted(all, answer(['a'], [], { leftOut: [left('a', 4)] })), opened);
    await third.getState().visit(opened);
    expect(third.getState().notice).toEqual({
      text: '4 more around a: 4 transfers.',
      leftOut: 4,
      more: { id: 'a', choice: {} },
    });
  });

  it('says nothing of a link whose expanded nodes are shown with all that is around them', async () => {
    const view = withExpanded(withNodes(EMPTY_VIEW, ['a', 'b']), ['a']);
    const store = createExplorerStore(scripted(answer(['a', 'b']), answer(['a'])), view);
    await store.getState().visit(view);
    expect(store.getState()).toMatchObject({ notice: null, status: { at: 'ready' } });
  });

  it('has nothing to take back after an expansion that brought nothing', async () => {
    const store = createExplorerStore(scripted(answer(['a', 'b'], [edge('a', 'b')]), answer([])));
    await store.getState().open({ ids: ['a'] });
    const { past } = store.getState().history;
    await store.getState().expand('b');
    expect(store.getState().history.past).toBe(past);
    expect(store.getState().history.present.selection).toEqual({ what: 'node', id: 'b' });
  });

  it('shows what is left of a link when the record no longer has all of it, and says so', async () => {
    const refused = new GraphApiError('No node has the id "gone".', 'NOT_FOUND', false);
    const view = withNodes(EMPTY_VIEW, ['a', 'gone']);
    const store = createExplorerStore(scripted(refused, answer(['a'])), view);
    await store.getState().visit(view);
    expect(shown(store)).toEqual(['a']);
    expect(store.getState().notice?.text).toBe('1 item of this link is not in the record.');
  });

  it('names what a link asks for when the record has none of it, and forgets that with the next picture', async () => {
    const refused = new GraphApiError('No node has the id "gone".', 'NOT_FOUND', false);
    const view = withNodes(EMPTY_VIEW, ['gone']);
    const store = createExplorerStore(scripted(refused, answer(['a'])), view);
    await store.getState().visit(view);
    expect(store.getState()).toMatchObject({ deadLink: ['gone'], status: { at: 'ready' }, notice: null });
    expect(shown(store)).toEqual([]);
    await store.getState().open({ ids: ['a'] });
    expect(store.getState().deadLink).toEqual([]);
    await store.getState().visit(EMPTY_VIEW, 'no=view&at=all');
    expect(store.getState().deadLink).toEqual(['no=view&at=all']);
  });

  it('removes a node with its selection, and undo brings both back', async () => {
    const store = createExplorerStore(scripted(answer(['a', 'b'], [edge('a', 'b')])));
    await store.getState().open({ ids: ['a'] });
    store.getState().remove('a');
    expect(store.getState().history.present).toMatchObject({ nodes: ['b'], selection: null });
    store.getState().undo();
    expect(store.getState().history.present).toMatchObject({ nodes: ['a', 'b'], selection: { id: 'a' } });
  });
});

describe('a filter by date', () => {
  const event = (id: string, iso: string) => ({
    id,
    label: id,
    nodeKind: 'DONATION' as const,
    degree: 1,
    claimCount: 1,
    disagreementCount: 0,
    date: { iso, earliest: iso, latest: iso },
    endDate: null,
    destinations: [],
    items: [],
  });
  const opened = async (): Promise<ExplorerStore> => {
    const nodes = [event('march', '2020-03-10'), event('may', '2020-05-10'), node('c')];
    const store = createExplorerStore(scripted({ ...answer([]), nodes }));
    await store.getState().open({ ids: ['march'] });
    return store;
  };
  const time = { from: '2020-05-01', to: null, withUnsure: true };

  it('is said aloud with its count, lets go of a selection that it hides, and is undone and done again', async () => {
    const store = await opened();
    store.getState().setTime(time);
    expect(store.getState().announcement).toBe('1 of 2 events shown, filtered by date: from 1 May 2020.');
    expect(store.getState().history.present).toMatchObject({ time, selection: null });
    store.getState().undo();
    expect(store.getState().history.present.time).toBeNull();
    store.getState().redo();
    expect(store.getState().history.present.time).toEqual(time);
  });

  it('is one step however many parts of a date are typed', async () => {
    const store = await opened();
    store.getState().setTime({ ...time, from: '2020-05-03' });
    store.getState().setTime({ ...time, from: '2020-05-31' }, true);
    store.getState().undo();
    expect(store.getState().history.present.time).toBeNull();
  });

  it('goes with all other filters at once, and that can be undone too', async () => {
    const store = await opened();
    store.getState().setTime(time);
    store.getState().setHiddenTypes(['SENT_TO'], true);
    store.getState().clearFilter();
    expect(store.getState().history.present).toMatchObject({ hidden: [], hiddenTypes: [], time: null });
    store.getState().undo();
    expect(store.getState().history.present).toMatchObject({ hiddenTypes: ['SENT_TO'], time });
  });
});
