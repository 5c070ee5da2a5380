import { describe, expect, it } from 'vitest';
import type { DrawnEdgeFragment } from '../gql/documents.ts';
import { NO_FILTER } from './view.ts';
import { countUnseen, NO_DATA, pictureOf, withAnswer } from './graph-data.ts';

const edge = (from: string, to: string): DrawnEdgeFragment => ({
  id: `${from}>${to}`,
  type: 'SENT_TO',
  from,
  to,
  label: 'sent to',
  publisherCount: 2,
  isDisputed: false,
});
const recall = {
  id: 'event:r',
  label: 'Recall',
  nodeKind: 'RECALL' as const,
  degree: 30,
  claimCount: 20,
  disagreementCount: 2,
  date: { iso: '2020-03', earliest: '2020-03-01', latest: '2020-03-31' },
  endDate: null,
  destinations: [],
  items: [],
};
const country = { id: 'country:NLD', label: 'Netherlands', nodeKind: 'COUNTRY' as const, degree: 9 };
const data = withAnswer(NO_DATA, {
  nodes: [recall, country],
  edges: [edge('event:r', 'country:NLD'), edge('event:r', 'event:x')],
});

describe('the picture', () => {
  it('holds the nodes of the view and only what runs between them', () => {
    const picture = pictureOf(data, { ...NO_FILTER, nodes: ['event:r', 'country:NLD', 'event:unknown'] });
    expect(picture.nodes.map((node) => node.id)).toEqual(['event:r', 'country:NLD']);
    expect(picture.edges.map((one) => one.id)).toEqual(['event:r>country:NLD']);
  });

  it('tells hidden kinds from visible ones without dropping them', () => {
    const picture = pictureOf(data, { ...NO_FILTER, nodes: ['event:r', 'country:NLD'], hidden: ['RECALL'] });
    expect(picture.nodes).toHaveLength(2);
    expect([...picture.visible]).toEqual(['country:NLD']);
  });

  it('leaves out events of other days, keeps what has no date, and draws no line to what is left out', () => {
    const nodes = ['event:r', 'country:NLD'];
    const time = { from: '2020-04-01', to: null, withUnsure: true };
    const picture = pictureOf(data, { ...NO_FILTER, nodes, time });
    expect([...picture.visible]).toEqual(['country:NLD']);
    expect(picture.lines).toEqual([]);
    expect(picture.edges).toHaveLength(1);
  });

  it('leaves out lines of a hidden kind and keeps their ends', () => {
    const picture = pictureOf(data, {
      ...NO_FILTER,
      nodes: ['event:r', 'country:NLD'],
      hiddenTypes: ['SENT_TO'],
    });
    expect(picture.visible.size).toBe(2);
    expect(picture.lines).toEqual([]);
  });

  it('counts what is not on the canvas, without the claims that the panel shows', () => {
    const unseen = countUnseen(pictureOf(data, { ...NO_FILTER, nodes: ['event:r', 'country:NLD'] }));
    expect(unseen.get('event:r')).toBe(30 - 22 - 1);
    expect(unseen.get('country:NLD')).toBe(8);
  });
});
