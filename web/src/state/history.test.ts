import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amend, commit, HISTORY_LIMIT, redo, startHistory, travel, undo } from './history.ts';
import { EMPTY_VIEW, withHidden, withNodes, type View } from './view.ts';

const of = (...ids: string[]): View => withNodes(EMPTY_VIEW, ids);

describe('undo and redo', () => {
  it('lead back through every step to the start and on to the end again', () => {
    const steps = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')), { maxLength: 40 });
    fc.assert(
      fc.property(steps, (all) => {
        const end = all.reduce((history, ids) => commit(history, of(...ids)), startHistory(EMPTY_VIEW));
        let back = end;
        for (let n = end.past.length; n > 0; n -= 1) back = undo(back);
        expect(back.present).toEqual(EMPTY_VIEW);
        for (let n = end.past.length; n > 0; n -= 1) back = redo(back);
        expect(back).toEqual(end);
      }),
    );
  });

  it('do nothing where there is no step', () => {
    const start = startHistory(of('a'));
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });

  it('a new step forgets what was undone', () => {
    const history = commit(undo(commit(startHistory(of('a')), of('a', 'b'))), of('a', 'c'));
    expect(history.future).toEqual([]);
    expect(redo(history).present.nodes).toEqual(['a', 'c']);
  });

  it('a selection or a found place is no step', () => {
    const history = amend(startHistory(of('a')), { ...of('a'), selection: { what: 'node', id: 'a' } });
    expect(history.past).toEqual([]);
    expect(history.present.selection?.id).toBe('a');
  });

  it('filters can be undone', () => {
    const history = commit(startHistory(of('a')), withHidden(of('a'), ['RECALL'], true));
    expect(undo(history).present.hidden).toEqual([]);
  });

  it('keeps a bounded number of steps', () => {
    let history = startHistory(EMPTY_VIEW);
    for (let n = 0; n < HISTORY_LIMIT + 20; n += 1) history = commit(history, of(String(n)));
    expect(history.past).toHaveLength(HISTORY_LIMIT);
  });
});

describe('back and forward of the browser', () => {
  const history = commit(commit(startHistory(EMPTY_VIEW), of('a')), of('a', 'b'));

  it('are an undo and a redo when they lead one step', () => {
    const back = travel(history, of('a'));
    expect(back.future).toHaveLength(1);
    expect(travel(back, of('a', 'b')).past).toHaveLength(2);
  });

  it('are a step of their own when they lead elsewhere', () => {
    const elsewhere = travel(history, of('z'));
    expect(elsewhere.present.nodes).toEqual(['z']);
    expect(undo(elsewhere).present.nodes).toEqual(['a', 'b']);
  });
});
