import { ACTOR_KINDS, EVENT_KINDS, FAMILIES, labelOfKind, LABELS } from '@mask-diplomacy/cypher';
import { expect, it } from 'vitest';
import { familyOfLabels, idsByLabel, labelOf, labelsOfFamilies } from './labels.ts';

it('every node has one family, in whatever order the database lists its labels', () => {
  for (const label of LABELS.filter((each) => each !== 'Event'))
    expect(FAMILIES).toContain(familyOfLabels([label]));
  for (const kind of EVENT_KINDS) {
    const labels = ['Event', labelOfKind(kind)];
    expect(familyOfLabels(labels)).toBe(familyOfLabels(labels.toReversed()));
    expect(labelOf(labels.toReversed())).toBe('Event');
  }
  for (const kind of ACTOR_KINDS) expect(familyOfLabels([labelOfKind(kind), 'Actor'])).toBe('actor');
});

it('labels of a family are carried by its nodes and no others', () => {
  for (const family of FAMILIES) {
    for (const label of labelsOfFamilies([family])) expect(familyOfLabels([label])).toBe(family);
  }
  expect(labelsOfFamilies(['incident'])).not.toContain('Event');
});

it('ids are parted by label, every label having its list', () => {
  const ids = idsByLabel([
    { label: 'Event', id: 'a' },
    { label: 'Country', id: 'NLD' },
    { label: 'Event', id: 'b' },
  ]);
  expect(ids.events).toEqual(['a', 'b']);
  expect(ids.countries).toEqual(['NLD']);
  expect(Object.keys(ids)).toHaveLength(LABELS.length);
});
