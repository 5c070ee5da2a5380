import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../state/graph-data.ts';
import { summaryOf } from '../../state/summary.ts';
import { NO_FILTER } from '../../state/view.ts';
import { actionOf, KEYS } from './keys.ts';
import { slugOf } from './save-as.ts';
import { shownOf } from './shown-of.ts';

const node = (id: string, nodeKind: 'COUNTRY' | 'RECALL') => ({
  id,
  label: id,
  shortLines: null,
  nodeKind,
  degree: 1,
  aboutCount: 0,
  disagreementCount: 0,
  date: nodeKind === 'RECALL' ? '2020-03-28' : null,
  when: nodeKind === 'RECALL' ? { earliest: '2020-03-28', latest: '2020-03-28', end: null } : null,
});
const edge = (id: string, type: 'SENT_TO' | 'SENT_FROM', to: string) => ({
  id,
  type,
  from: 'r',
  to,
  label: type,
  publisherCount: 1,
  isDisputed: false,
});
const nodes = [node('r', 'RECALL'), node('n', 'COUNTRY'), node('c', 'COUNTRY')];
const edges = [edge('1', 'SENT_TO', 'n'), edge('2', 'SENT_FROM', 'c')];
const data = {
  nodes: new Map(nodes.map((one) => [one.id, one])),
  edges: new Map(edges.map((one) => [one.id, one])),
};
const all = { ...NO_FILTER, nodes: ['r', 'n', 'c'] };
const picture = pictureOf(data, all);

describe('the picture in words', () => {
  it('counts what is on screen by family and says what the legend hides', () => {
    expect(summaryOf(picture)).toBe('3 items and 2 relationships on screen: 2 countries, 1 incident.');
    expect(summaryOf(pictureOf(data, { ...all, hidden: ['COUNTRY'] }))).toBe(
      '1 item and 0 relationships on screen: 1 incident. 2 items hidden by the legend.',
    );
  });

  it('says which relationships and how many events its filter leaves out', () => {
    const time = { from: '2020-04-01', to: null, withUnsure: true };
    expect(summaryOf(pictureOf(data, { ...all, hiddenTypes: ['SENT_TO'] }))).toBe(
      '3 items and 1 relationship on screen: 2 countries, 1 incident. 1 relationship hidden by kind.',
    );
    expect(summaryOf(pictureOf(data, { ...all, time }))).toBe(
      '2 items and 0 relationships on screen: 2 countries. 0 of 1 event shown, filtered by date.',
    );
  });
});

describe('the menu of relations', () => {
  it('counts how many of a relation are shown, by type, direction and family', () => {
    expect(shownOf('r', { type: 'SENT_TO', direction: 'OUT', family: 'COUNTRY' }, picture)).toBe(1);
    expect(shownOf('n', { type: 'SENT_TO', direction: 'IN', family: 'INCIDENT' }, picture)).toBe(1);
    expect(shownOf('n', { type: 'SENT_TO', direction: 'OUT', family: 'INCIDENT' }, picture)).toBe(0);
  });
});

describe('a saved picture', () => {
  it('has its title as a name that any disk takes', () => {
    expect(slugOf('São Tomé: masks, “free” of charge')).toBe('sao-tome-masks-free-of-charge');
    expect(slugOf('口罩')).toBe('picture');
  });
});

describe('keys', () => {
  const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
    actionOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

  it('undo and redo in the two ways that people are used to', () => {
    expect([press('u'), press('z', { ctrlKey: true }), press('z', { metaKey: true })]).toEqual([
      'undo',
      'undo',
      'undo',
    ]);
    expect([
      press('r'),
      press('Z', { ctrlKey: true, shiftKey: true }),
      press('y', { ctrlKey: true }),
    ]).toEqual(['redo', 'redo', 'redo']);
  });

  it('leave the keys of the browser alone', () => {
    expect([press('r', { ctrlKey: true }), press('0', { ctrlKey: true }), press('x')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('are listed once each', () => {
    const all = KEYS.flatMap(({ keys }) => keys as readonly string[]);
    expect(new Set(all).size).toBe(all.length);
  });
});
