import { readFileSync } from 'node:fs';
import { EVENT_LINKS, FAMILIES, LABELS, RELATIONSHIP_TYPES } from '@mask-diplomacy/cypher';
import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildApiSchema } from '../../schema.ts';
import { VOCABULARY_ENUMS } from './resolvers.ts';

const schema = buildApiSchema();
const model = readFileSync(new URL('../../../../docs/graph-model.md', import.meta.url), 'utf8');

function valuesOf(name: string): { name: string; value: unknown }[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum`);
  return type.getValues().map(({ name: value, value: word }) => ({ name: value, value: word }));
}

describe("the schema has the vocabulary's words", () => {
  it.each(Object.entries(VOCABULARY_ENUMS))(
    '%s: each word is one value, and no value is another word',
    (name, words) => {
      expect(valuesOf(name)).toEqual(
        Object.entries(words).map(([value, word]) => ({ name: value, value: word })),
      );
    },
  );

  it('RelationshipType: the types as the graph has them', () => {
    expect(valuesOf('RelationshipType').map(({ name }) => name)).toEqual([...RELATIONSHIP_TYPES]);
  });
});

describe("docs/graph-model.md has the vocabulary's words", () => {
  const section = (title: string): string =>
    model.split(/^## /m).find((part) => part.startsWith(title)) ?? '';
  const firstColumn = (title: string): string[] =>
    section(title)
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => line.split('|')[1]?.match(/`[^`]+`/g) ?? [])
      .map((word) => word.slice(1, -1));

  it('its table of nodes has each label once, and the data set', () => {
    expect(firstColumn('Nodes').toSorted()).toEqual([...LABELS, 'Dataset'].sort());
  });

  it('its table of relationships has each type once', () => {
    expect(firstColumn('Relationships').toSorted()).toEqual([...RELATIONSHIP_TYPES].sort());
  });

  it('every link between events is a type between events', () => {
    const row = section('Relationships')
      .split('\n')
      .filter((line) => line.includes('Event → Event'))
      .join();
    for (const type of Object.values(EVENT_LINKS)) expect(row).toContain(`\`${type}\``);
  });

  it('it names every family', () => {
    for (const family of FAMILIES) expect(section('Families')).toContain(`\`${family}\``);
  });
});
