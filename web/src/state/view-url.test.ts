import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NODE_KINDS } from '../graph/kinds.ts';
import { RELATIONS } from '../graph/relations.ts';
import type { RelationshipType } from '../gql/documents.ts';
import { timeFilter } from './time-filter.ts';
import { EMPTY_VIEW, type View } from './view.ts';
import { paramsToView, viewToParams } from './view-url.ts';

const label = fc.constantFrom(
  'event',
  'actor',
  'country',
  'product',
  'standard',
  'source',
  'publisher',
  'claim',
  'disagreement',
);
const plainId = fc.tuple(label, fc.stringMatching(/^[A-Za-z0-9-]{1,40}$/));
const oddId = fc.tuple(label, fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }));
const globalId = fc.oneof(plainId, oddId).map(([name, bare]) => `${name}:${bare}`);
const place = fc.record({
  x: fc.integer({ min: -20_000, max: 20_000 }),
  y: fc.integer({ min: -20_000, max: 20_000 }),
});

const types = Object.keys(RELATIONS) as RelationshipType[];
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.option(day), fc.option(day), fc.boolean())
  .map(([from, to, withUnsure]) => timeFilter(from, to, withUnsure));
const view: fc.Arbitrary<View> = fc.uniqueArray(globalId, { minLength: 1, maxLength: 30 }).chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    selection: fc.oneof(
      fc.constant(null),
      fc.constantFrom(...nodes).map((id) => ({ what: 'node' as const, id })),
      fc.string({ minLength: 1, maxLength: 60 }).map((id) => ({ what: 'edge' as const, id })),
    ),
    expanded: fc.shuffledSubarray(nodes),
    hidden: fc.uniqueArray(fc.constantFrom(...NODE_KINDS), { maxLength: 6 }),
    hiddenTypes: fc.uniqueArray(fc.constantFrom(...types), { maxLength: 6 }),
    time,
    places: fc
      .subarray(nodes)
      .chain((ids) =>
        fc.tuple(...ids.map(() => place)).map((all) => Object.fromEntries(all.map((at, i) => [ids[i], at]))),
      ),
    mode: fc.constantFrom('graph' as const, 'table' as const),
  }),
);

describe('the view in the address', () => {
  it('comes back as it was, whatever is on the canvas', () => {
    fc.assert(
      fc.property(view, (before) => {
        expect(paramsToView(viewToParams(before))).toEqual(before);
      }),
    );
  });

  it('is made of characters that a chat keeps in a link', () => {
    fc.assert(fc.property(view, (any) => /^[A-Za-z0-9._=&-]*$/.test(viewToParams(any))));
  });

  it('never fails on what is not an address of ours', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const { nodes } = paramsToView(text);
        expect(new Set(nodes).size).toBe(nodes.length);
      }),
    );
  });

  it('drops unknown kinds, broken ids and selections of what is not there, and keeps the rest', () => {
    expect(
      paramsToView(
        '#n=cNLD.xfoo.e.eok&h=recall.frobnicate&s=ncCHN&v=sculpture&p=zz&r=sent-to.sold-to&d=2020-02-31.2020-04-01.perhaps',
      ),
    ).toEqual({
      ...EMPTY_VIEW,
      nodes: ['country:NLD', 'event:ok'],
      hidden: ['RECALL'],
      hiddenTypes: ['SENT_TO'],
      time: { from: null, to: '2020-04-01', withUnsure: true },
    });
  });

  it('keeps places with their nodes when an id in between is broken', () => {
    const whole = viewToParams({
      ...EMPTY_VIEW,
      nodes: ['country:NLD', 'event:a', 'country:CHN'],
      places: { 'country:CHN': { x: 7, y: -9 } },
    });
    expect(paramsToView(whole.replace('.ea.', '.?.')).places).toEqual({ 'country:CHN': { x: 7, y: -9 } });
  });

  it('is empty for the opening screen', () => {
    expect(viewToParams(EMPTY_VIEW)).toBe('');
    expect(paramsToView('')).toEqual(EMPTY_VIEW);
  });
});
