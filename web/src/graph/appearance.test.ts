// eslint-disable-next-line no-restricted-imports -- a test runs in Node and reads schema and style sheet as text
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boxOf, labelLines, lookOf, sizeOf, tokensOf } from './appearance.ts';
import { FAMILIES, kindsOf, KINDS, NODE_KINDS } from './kinds.ts';
import { wrapLabel } from './label-text.ts';
import { RELATIONS } from './relations.ts';

const SDL = readFileSync(new URL('../../../api/schema.graphql', import.meta.url), 'utf8');
const TOKENS = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

/** Values of an enum of the API's schema. */
function valuesOf(name: string): string[] {
  const body = new RegExp(`enum ${name} \\{([^}]*)\\}`).exec(SDL)?.[1] ?? '';
  return [...body.replaceAll(/"""[\s\S]*?"""|"[^"]*"/g, '').matchAll(/\b[A-Z][A-Z_]+\b/g)].map(
    ([value]) => value,
  );
}

describe('what things look like', () => {
  it('covers every kind, family and relationship of the API', () => {
    expect(NODE_KINDS.toSorted()).toEqual(valuesOf('NodeKind').sort());
    expect(FAMILIES.toSorted()).toEqual(valuesOf('Family').sort());
    expect(Object.keys(RELATIONS).sort()).toEqual(valuesOf('RelationshipType').sort());
  });

  it('puts each kind in one family, and gives each family a shape of its own', () => {
    expect(FAMILIES.flatMap(kindsOf)).toEqual(NODE_KINDS);
    const shapes = FAMILIES.map((family) => lookOf(kindsOf(family)[0] ?? 'COUNTRY').shape);
    expect(new Set(shapes).size).toBe(FAMILIES.length);
  });

  it('takes every hue from a design token that exists', () => {
    for (const kind of NODE_KINDS) {
      for (const token of Object.values(tokensOf(kind)))
        expect(TOKENS, `${token} of ${kind}`).toContain(`${token}:`);
    }
  });

  it('draws countries larger the more links they have, within bounds', () => {
    const size = (degree: number): number => sizeOf({ nodeKind: 'COUNTRY', degree }).width;
    expect(size(10)).toBeGreaterThan(size(1));
    expect(size(1_000_000)).toBe(68);
  });

  it('keeps room for the label below the shape', () => {
    const node = {
      id: 'event:x',
      label: 'A long title of an event that says what happened where',
      nodeKind: 'RECALL',
      degree: 1,
      disagreementCount: 0,
    } as const;
    expect(boxOf(node).below).toBeGreaterThan(sizeOf(node).height);
    expect(labelLines(node).length).toBe(3);
  });

  it('names no kind twice', () => {
    const names = NODE_KINDS.map((kind) => KINDS[kind].one);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a label', () => {
  it('is broken at spaces and cut with an ellipsis', () => {
    expect(wrapLabel('Netherlands recalls some 600,000 masks already sent', 20, 2)).toEqual([
      'Netherlands recalls',
      'some 600,000 masks…',
    ]);
  });

  it('is left whole when it fits', () => {
    expect(wrapLabel('Netherlands', 20, 2)).toEqual(['Netherlands']);
  });

  it('never has more lines or longer ones than allowed', () => {
    for (const text of [
      '',
      'x'.repeat(90),
      'a b c d e f g h i j k l m',
      'Ministry of Health, Welfare and Sport of the Netherlands',
    ]) {
      const lines = wrapLabel(text, 12, 2);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(12);
    }
  });
});
