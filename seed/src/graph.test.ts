import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { checkFolder } from './check.ts';
import { buildGraph } from './graph.ts';
import { nodeIdentity } from './load/plan.ts';
import { relationshipIdentity } from './graph/make.ts';
import type { Records } from './records.ts';
import { actorOf, claimOf, eventOf, smallestSet, sourceOf } from './testing/records.ts';

const ITEM = { key: 'i1', product: 'other', quantity: 1000, unit: 'piece', qualifier: 'exact' } as const;
const SMALL: Records = {
  sources: [sourceOf({}), sourceOf({ id: 'src-b', publisher: 'Xinhua', country: null })],
  actors: [
    actorOf({ kind: 'research-institute', country: 'CHN', aliases: ['A'] }),
    actorOf({ id: 'b', name: 'B', partOf: 'actor-a' }),
  ],
  events: [
    eventOf({
      items: [ITEM, { ...ITEM, key: 'i2', quantity: null }],
      senders: ['actor-a'],
      standards: ['EN 149'],
    }),
    eventOf({ id: 'event-b', kind: 'test-failure', links: [{ type: 'concerns', to: 'event-a' }] }),
  ],
  claims: [
    claimOf({ item: 'i1', value: 1000 }),
    claimOf({ item: 'i1', value: 5000, source: 'src-b' }),
    claimOf({ event: 'event-b', field: 'other', value: 'reports the event', unit: null }),
  ],
};

const shuffled = <Value>(values: readonly Value[]) =>
  fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });

describe('the graph of a set', () => {
  it('is the same in whatever order the records stand', () => {
    fc.assert(
      fc.property(
        fc.record({
          sources: shuffled(SMALL.sources),
          actors: shuffled(SMALL.actors),
          events: shuffled(SMALL.events),
          claims: shuffled(SMALL.claims),
        }),
        (records) => {
          expect(buildGraph(records)).toEqual(buildGraph(SMALL));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('has another hash when anything that is written differs', () => {
    const [first] = SMALL.claims;
    const changed = SMALL.claims.map((claim) => (claim === first ? { ...claim, note: 'another' } : claim));
    expect(buildGraph({ ...SMALL, claims: changed }).setHash).not.toBe(buildGraph(SMALL).setHash);
    const [event, ...rest] = SMALL.events;
    const moved = event ? [{ ...event, destinations: ['FRA'] }, ...rest] : rest;
    expect(buildGraph({ ...SMALL, events: moved }).setHash).not.toBe(buildGraph(SMALL).setHash);
  });

  it('gives events and actors the label of their kind besides', () => {
    const labels = Object.fromEntries(buildGraph(SMALL).nodes.map((node) => [node.id, node.labels]));
    expect(labels['event-b']).toEqual(['Event', 'TestFailure']);
    expect(labels['actor-a']).toEqual(['Actor', 'ResearchInstitute']);
    expect(labels['src-a']).toEqual(['Source']);
  });

  it('holds one relationship for each item, even of one product', () => {
    const items = buildGraph(SMALL).relationships.filter(({ type }) => type === 'INCLUDES');
    expect(items.map(({ to, properties }) => [to, properties])).toEqual([
      ['other', { key: 'i1', quantity: 1000, unit: 'piece', qualifier: 'exact' }],
      ['other', { key: 'i2', unit: 'piece', qualifier: 'exact' }],
    ]);
  });

  it('tells of each event what it rests on and how much is in dispute', () => {
    const event = buildGraph(SMALL).nodes.find(({ id }) => id === 'event-a');
    expect(event?.properties).toMatchObject({
      claimCount: 2,
      sourceCount: 2,
      publisherCount: 2,
      disagreementCount: 1,
      largestRatio: 5,
      firstReported: '2020-03-28',
    });
    const [disagreement] = buildGraph(SMALL).nodes.filter(({ label }) => label === 'Disagreement');
    expect(disagreement?.properties).toMatchObject({ lowest: 1000, highest: 5000, ratio: 5, sideCount: 2 });
  });

  it('leaves out what is null', () => {
    const event = buildGraph(smallestSet()).nodes.find(({ label }) => label === 'Event');
    expect(Object.keys(event?.properties ?? {})).not.toContain('reason');
  });

  it('of the whole project has no relationship without its ends, and nothing twice', () => {
    const { records } = checkFolder(fileURLToPath(new URL('../data', import.meta.url)));
    const { nodes, relationships } = buildGraph(records);
    const ids = new Set(nodes.map(nodeIdentity));
    expect(ids.size).toBe(nodes.length);
    expect(new Set(relationships.map(relationshipIdentity)).size).toBe(relationships.length);
    const loose = relationships.filter(
      ({ fromLabel, from, toLabel, to }) =>
        !ids.has(nodeIdentity({ label: fromLabel, id: from })) ||
        !ids.has(nodeIdentity({ label: toLabel, id: to })),
    );
    expect(loose).toEqual([]);
  });
});
