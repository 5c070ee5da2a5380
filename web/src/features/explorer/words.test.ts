import { describe, expect, it } from 'vitest';
import type { Picture } from '../../state/graph-data.ts';
import { actionOf, KEYS } from './keys.ts';
import { slugOf } from './save-as.ts';
import { shownOf } from './shown-of.ts';
import { summaryOf } from './summary.ts';

const node = (id: string, nodeKind: 'COUNTRY' | 'RECALL') => ({
  id,
  label: id,
  shortLines: null,
  nodeKind,
  degree: 1,
  aboutCount: 0,
  disagreementCount: 0,
  date: null,
});
const picture: Picture = {
  nodes: [node('r', 'RECALL'), node('n', 'COUNTRY'), node('c', 'COUNTRY')],
  edges: [
    { id: '1', type: 'SENT_TO', from: 'r', to: 'n', label: 'sent to', publisherCount: 1, isDisputed: false },
    {
      id: '2',
      type: 'SENT_FROM',
      from: 'r',
      to: 'c',
      label: 'sent from',
      publisherCount: 1,
      isDisputed: false,
    },
  ],
  visible: new Set(['r', 'n']),
};

describe('the picture in words', () => {
  it('counts what is on screen by family and says what the legend hides', () => {
    expect(summaryOf(picture)).toBe(
      '2 items and 1 relationship on screen: 1 country, 1 incident. 1 item hidden by the legend.',
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
