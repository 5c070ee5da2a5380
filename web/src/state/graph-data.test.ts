import { describe, expect, it } from 'vitest';
import type { DrawnEdgeFragment } from '../gql/documents.ts';
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
  date: { iso: '2020-03' },
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
    const picture = pictureOf(data, { nodes: ['event:r', 'country:NLD', 'event:unknown'], hidden: [] });
    expect(picture.nodes.map((node) => node.id)).toEqual(['event:r', 'country:NLD']);
    expect(picture.edges.map((one) => one.id)).toEqual(['event:r>country:NLD']);
  });

  it('tells hidden kinds from visible ones without dropping them', () => {
    const picture = pictureOf(data, { nodes: ['event:r', 'country:NLD'], hidden: ['RECALL'] });
    expect(picture.nodes).toHaveLength(2);
    expect([...picture.visible]).toEqual(['country:NLD']);
  });

  it('counts what is not on the canvas, without the claims that the panel shows', () => {
    const unseen = countUnseen(pictureOf(data, { nodes: ['event:r', 'country:NLD'], hidden: [] }));
    expect(unseen.get('event:r')).toBe(30 - 22 - 1);
    expect(unseen.get('country:NLD')).toBe(8);
  });
});
