import { expect, it } from 'vitest';
import { untoldBreakingChanges } from './breaking-changes.ts';

const RELEASED = 'type Query { a: Int b(first: Int = 10): Int }';
const NO_WORD = '# Changelog\n\n## Unreleased\n\n- Faster.\n\n## 0.1.0\n\n- Breaking: Query.a was removed.\n';

it('a field that is added is no breaking change', () => {
  expect(
    untoldBreakingChanges(RELEASED, 'type Query { a: Int b(first: Int = 10): Int c: Int }', NO_WORD),
  ).toEqual([]);
});

it('a field that is gone, with no word of it since the last release, is refused', () => {
  expect(untoldBreakingChanges(RELEASED, 'type Query { b(first: Int = 10): Int }', NO_WORD)).toEqual([
    'Query.a was removed.',
  ]);
});

it('a change that the changelog tells passes, another beside it does not', () => {
  const changelog = '# Changelog\n\n## Unreleased\n\n- Breaking: Query.a was removed. Ask for `b` instead.\n';
  expect(untoldBreakingChanges(RELEASED, 'type Query { b(first: Int!): Int }', changelog)).toEqual([
    'Query.b arg first has changed type from Int to Int!.',
  ]);
});
